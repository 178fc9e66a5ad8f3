package org.trueblue.check.include;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.outcome.Judgement;

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
    List<Seen> referring =
        known.stream()
            .filter(
                seen ->
                    IncludedRefersToMatch.targets(seen.resource(), parameter, fhirPath).stream()
                        .anyMatch(matches::contains))
            .toList();
    Missing missing = Missing.of(result, "Every resource that refers to a match comes along.");
    return Checks.each(KnownReferrersIncluded.class, referring, missing::finding);
  }
}
