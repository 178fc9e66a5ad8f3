package org.trueblue.check.oauth;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What scopes allow (SMART App Launch 2.2, section 3.6): {@code .rs} is {@code .r} and {@code .s},
 * and so is {@code .read} of version 1.
 */
final class Rights {

  private static final Pattern OF_RESOURCE =
      Pattern.compile("((?:patient|user|system)/[A-Za-z*]+)\\.(read|write|\\*|[cruds]+)");

  private Rights() {}

  /** The scopes in a text (RFC 6749, section 3.3), however many spaces are between them. */
  static List<String> words(String text) {
    return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** Each right that some scopes give. */
  static Set<String> of(Collection<String> scopes) {
    Set<String> rights = new TreeSet<>();
    for (String scope : scopes) {
      Matcher parts = OF_RESOURCE.matcher(scope);
      if (parts.matches()) {
        letters(parts.group(2)).chars().forEach(c -> rights.add(parts.group(1) + "." + (char) c));
      } else {
        rights.add(scope);
      }
    }
    return rights;
  }

  private static String letters(String rights) {
    return switch (rights) {
      case "read" -> "rs";
      case "write" -> "cud";
      case "*" -> "cruds";
      default -> rights;
    };
  }
}
