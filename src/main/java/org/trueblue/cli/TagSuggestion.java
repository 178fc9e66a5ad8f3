package org.trueblue.cli;

import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a user may have meant by a tag that no scenario has. */
final class TagSuggestion {

  private static final Pattern TAG = Pattern.compile("@[^\\s()]+");

  private TagSuggestion() {}

  /** A clause about the first tag of an expression that nobody knows; empty if all are known. */
  static String of(String expression, Collection<String> known) {
    return TAG.matcher(expression)
        .results()
        .map(MatchResult::group)
        .filter(tag -> !known.contains(tag))
        .findFirst()
        .map(tag -> "; there is no %s%s".formatted(tag, Suggestion.of(tag, known)))
        .orElse("");
  }
}
