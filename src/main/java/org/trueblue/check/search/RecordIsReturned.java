package org.trueblue.check.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.Matching;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * A search returns every resource that is known to satisfy it by every reading: what the server
 * gave before, it finds again.
 */
public final class RecordIsReturned {

  private RecordIsReturned() {}

  /**
   * Judges that no resource of the record is missing.
   *
   * @param record resources of the searched type that the server gave
   */
  public static Judgement judge(Searchset result, Collection<Seen> record, Matching matching) {
    Set<String> returned = result.identities();
    List<Seen> expected =
        record.stream().filter(seen -> satisfies(seen, result.terms(), matching)).toList();
    return Checks.each(
        RecordIsReturned.class,
        expected,
        seen ->
            returned.contains(seen.resource().reference())
                ? Stream.empty()
                : Stream.of(missing(seen, result)));
  }

  private static boolean satisfies(Seen seen, List<Term> terms, Matching matching) {
    return terms.stream()
        .allMatch(
            term ->
                matching.matches(seen.resource(), term.definition(), term.value())
                    == Match.CERTAIN);
  }

  private static Finding missing(Seen seen, Searchset result) {
    return new Finding(
        "search.missing",
        Strength.SHALL,
        "A search returns every resource that satisfies it.",
        result.title(),
        seen.resource().reference() + " among the matches",
        result.identities().isEmpty()
            ? "no matches"
            : "%d matches without it".formatted(result.identities().size()),
        List.of(result.exchange(), seen.exchange()));
  }
}
