package org.trueblue.check.include;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * A {@code _revinclude} brings along every resource that is known to refer to a match (R4, section
 * 3.1.1.5.4).
 */
public final class KnownReferrersIncluded {

  private KnownReferrersIncluded() {}

  /**
   * Judges that none is missing.
   *
   * @param known resources that the server gave elsewhere, which may refer to a match
   */
  public static Judgement judge(
      Searchset result, Collection<Seen> known, SearchDefinition parameter, FhirPath fhirPath) {
    Set<String> matches = IncludedRefersToMatch.names(result);
    Set<String> included =
        result.others().stream()
            .map(seen -> seen.resource().reference())
            .collect(Collectors.toSet());
    List<Seen> referring =
        known.stream()
            .filter(
                seen ->
                    IncludedRefersToMatch.targets(seen.resource(), parameter, fhirPath).stream()
                        .anyMatch(matches::contains))
            .toList();
    return Checks.each(
        KnownReferrersIncluded.class,
        referring,
        seen ->
            included.contains(seen.resource().reference())
                ? Stream.empty()
                : Stream.of(missing(seen, result)));
  }

  private static Finding missing(Seen seen, Searchset result) {
    return new Finding(
        "include.missing",
        Strength.SHALL,
        "Every resource that refers to a match comes along.",
        result.title(),
        seen.resource().reference() + " among the included resources",
        "not included",
        List.of(result.exchange(), seen.exchange()));
  }
}
