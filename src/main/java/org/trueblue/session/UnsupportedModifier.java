package org.trueblue.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Redaction;
import org.trueblue.fhir.search.SearchDefinition;

/**
 * A search that the server accepts, made once more with a modifier that no server supports (R4,
 * section 3.1.1.4.4).
 */
public final class UnsupportedModifier {

  private static final String NO_SUCH_MODIFIER = Redaction.MADE_UP + "no-such-modifier";

  /** Without these a server may refuse a search whatever else it has, so they come last. */
  private static final List<String> LAST = List.of("patient", "_id");

  private final Client client;
  private final Searches searches;

  /** Searches of this client. */
  public UnsupportedModifier(Client client) {
    this.client = client;
    this.searches = new Searches(client);
  }

  /**
   * The exchange of the search with the modifier.
   *
   * @throws NotTested if the server accepts no search of the type without it
   */
  public Exchange search(String type) {
    List<List<Term>> all = new SearchChoice(client).everySearch(type);
    for (List<Term> terms :
        all.stream().sorted(Comparator.comparingInt(t -> rank(telling(t)))).toList()) {
      Searches.Made control = searches.make(type, terms, Map.of());
      if (control.exchange().status() == 200) {
        return searches.get(type, modified(control.terms(), telling(terms)), Map.of());
      }
    }
    throw NotTested.prerequisite(
        "search.refused",
        "no search of %s without a modifier is answered with 200".formatted(type),
        "see the scenarios of the searches");
  }

  private static Term telling(List<Term> terms) {
    return terms.stream().min(Comparator.comparingInt(UnsupportedModifier::rank)).orElseThrow();
  }

  private static int rank(Term term) {
    return 1 + LAST.indexOf(term.definition().name());
  }

  private static List<Term> modified(List<Term> terms, Term which) {
    return terms.stream().map(term -> term.equals(which) ? modified(term) : term).toList();
  }

  private static Term modified(Term term) {
    SearchDefinition plain = term.definition();
    return new Term(
        new SearchDefinition(
            plain.name() + ":" + NO_SUCH_MODIFIER,
            plain.type(),
            plain.expression(),
            plain.impliedSystem()),
        term.value());
  }
}
