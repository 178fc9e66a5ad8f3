package org.trueblue.check.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.Matching;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * Every resource that a search returns as a match satisfies each of its parameters, by some reading
 * of the specification at least (R4, section 3.1.1). One that is about another patient than the
 * search names is a finding of its own.
 */
public final class MatchesSatisfySearch {

  private MatchesSatisfySearch() {}

  /** Judges the matches of a search. */
  public static Judgement judge(Searchset result, Matching matching) {
    return Checks.each(
        MatchesSatisfySearch.class,
        result.matches(),
        seen -> result.terms().stream().flatMap(term -> finding(seen, term, matching)));
  }

  private static Stream<Finding> finding(Seen seen, Term term, Matching matching) {
    if (matching.matches(seen.resource(), term.definition(), term.value()) != Match.NONE) {
      return Stream.empty();
    }
    return Stream.of(
        OtherPatients.finding(seen, term, matching)
            .orElseGet(() -> mismatch(seen, term, matching)));
  }

  private static Finding mismatch(Seen seen, Term term, Matching matching) {
    return Finding.shall(
        "search.mismatch",
        "Every match satisfies the search.",
        seen.resource().reference() + ": " + term.definition().expression(),
        term.toString(),
        actual(seen, term, matching),
        seen.exchange());
  }

  private static String actual(Seen seen, Term term, Matching matching) {
    String values =
        matching.elements(seen.resource(), term.definition()).stream()
            .map(Element::json)
            .map(json -> json.isValueNode() ? json.asText() : json.toString())
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? "absent" : values;
  }
}
