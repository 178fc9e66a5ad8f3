package org.trueblue.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** How a check that looks at several things of one kind makes its judgement. */
public final class Checks {

  private Checks() {}

  /** Looks at each subject; the check's class gives the judgement its name. */
  public static <T> Judgement each(
      Class<?> check, Collection<T> subjects, Function<T, Stream<Finding>> findings) {
    return new Judgement(
        check.getSimpleName(), subjects.size(), subjects.stream().flatMap(findings).toList());
  }

  /** Looks at one thing. */
  public static Judgement one(Class<?> check, Stream<Finding> findings) {
    return new Judgement(check.getSimpleName(), 1, findings.toList());
  }

  /** Looks at one thing in which just one thing can be wrong. */
  public static Judgement one(Class<?> check, boolean conformant, Finding otherwise) {
    return new Judgement(check.getSimpleName(), 1, conformant ? List.of() : List.of(otherwise));
  }
}
