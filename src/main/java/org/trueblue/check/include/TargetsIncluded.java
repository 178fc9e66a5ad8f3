package org.trueblue.check.include;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * An {@code _include} brings along every resource that a match refers to by the parameter that was
 * named (R4, section 3.1.1.5.4).
 */
public final class TargetsIncluded {

  private TargetsIncluded() {}

  /**
   * Judges that none is missing.
   *
   * @param targets resources that the server gives when they are read, to which matches refer
   */
  public static Judgement judge(Searchset result, Collection<Seen> targets) {
    Set<String> returned =
        Stream.concat(result.others().stream(), result.matches().stream())
            .map(seen -> seen.resource().reference())
            .collect(Collectors.toSet());
    return Checks.each(
        TargetsIncluded.class,
        targets,
        seen ->
            returned.contains(seen.resource().reference())
                ? Stream.empty()
                : Stream.of(missing(seen, result)));
  }

  private static Finding missing(Seen seen, Searchset result) {
    return new Finding(
        "include.missing",
        Strength.SHALL,
        "Every resource that a match refers to comes along.",
        result.title(),
        seen.resource().reference() + " among the included resources",
        "not included",
        List.of(result.exchange(), seen.exchange()));
  }
}
