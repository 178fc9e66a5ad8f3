package org.trueblue.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Outcome;

/**
 * Something that a server does without.
 *
 * @param about whether a requirement is about it
 * @param words by one of which a cause names it
 */
record Lack(Predicate<About> about, Set<String> words) {

  Lack {
    words = Set.copyOf(words);
  }

  /**
   * What is wrong with an outcome on a server that does without all these; nothing, if the
   * requirement is about one of them, and its cause names that.
   */
  static Optional<String> objection(List<Lack> lacks, About about, Outcome outcome) {
    List<Lack> meant = lacks.stream().filter(lack -> lack.about.test(about)).toList();
    if (meant.isEmpty()) {
      return Optional.of("for the sake of something else");
    } else if (outcome instanceof Outcome.NotApplicable notApplicable) {
      return unnamed(meant, notApplicable.reason());
    } else if (outcome instanceof Outcome.NotTested notTested) {
      return notTested.gap().cause() == Cause.HARNESS_ERROR
          ? Optional.of("which is never the server's doing")
          : unnamed(meant, notTested.gap().reason());
    }
    // What a server should do, or should say that it does, it may be told that it does not.
    boolean told = about.ofStatement() || outcome instanceof Outcome.Warned;
    return told ? Optional.empty() : Optional.of("though it is optional");
  }

  private static Optional<String> unnamed(List<Lack> meant, String cause) {
    String text = cause.toLowerCase(Locale.ROOT);
    return meant.stream()
            .flatMap(lack -> lack.words.stream())
            .anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)))
        ? Optional.empty()
        : Optional.of("with a cause that does not name what is missing");
  }
}
