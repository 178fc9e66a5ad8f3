package org.trueblue.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.guide.Guide;
import org.trueblue.outcome.Strength;
import org.trueblue.session.Searches.Made;

/**
 * The plain searches on which a search rests: those by the same parameters, or by some of them. Who
 * refuses one of these has one fault, not as many as there are searches that rest on it.
 */
public final class PlainSearches {

  private static final String PATIENT = "patient";

  private final Guide guide;
  private final SearchChoice choice;
  private final Searches searches;

  /** Plain searches of this client. */
  public PlainSearches(Client client) {
    this.guide = client.session().guide();
    this.choice = new SearchChoice(client);
    this.searches = new Searches(client);
  }

  /**
   * The plain search that fails just as another does, if the guide asks for it as strongly.
   *
   * @param failed the exchange of a search that gave no Bundle
   * @param terms what it searched for
   * @param plain whether it is plain itself, and so rests on searches by fewer parameters alone
   * @param strength how strongly it is asked for
   * @return why it is not judged, with the id of the requirement of the plain search
   */
  public Optional<NotTested> failingAlike(
      String type, Exchange failed, List<Term> terms, boolean plain, Strength strength) {
    return under(type, terms, plain, strength)
        .flatMap(
            names ->
                alike(failed, made(type, names, terms).map(Made::exchange)).stream()
                    .map(cause -> because(type, names, cause, failed)))
        .findFirst();
  }

  /** Whether a plain search is refused in the same way for want of a status. */
  public boolean requireStatusAlike(String type, Exchange refusal, List<Term> terms) {
    return under(type, terms, false, Strength.SHOULD)
        .anyMatch(
            names ->
                alike(refusal, made(type, names, terms).flatMap(made -> made.refusal().stream()))
                    .isPresent());
  }

  /** The searches that the guide asks for by the same parameters, or by some of them. */
  private Stream<List<String>> under(
      String type, List<Term> terms, boolean plain, Strength strength) {
    Set<String> names = names(terms);
    return guide.searches(type, strength).stream()
        .filter(fewer -> names.containsAll(fewer) && !(plain && fewer.size() == names.size()));
  }

  private NotTested because(String type, List<String> names, Exchange cause, Exchange failed) {
    return NotTested.prerequisite(
        "search.failed",
        "%s was answered with %d, and so was %s without what is tested here"
            .formatted(failed.title(), failed.status(), cause.title()),
        "see " + guide.searchRequirement(type, names));
  }

  /** The first of some exchanges, if all of them fail as another does. */
  private static Optional<Exchange> alike(Exchange failed, Stream<Exchange> exchanges) {
    List<Exchange> all = exchanges.toList();
    boolean alike =
        all.stream()
            .allMatch(
                exchange ->
                    exchange.status() == failed.status()
                        && !FhirResponse.judge(exchange, "Bundle").findings().isEmpty());
    return alike ? all.stream().findFirst() : Optional.empty();
  }

  /** The plain searches by some parameters for the same patient. */
  private Stream<Made> made(String type, List<String> names, List<Term> terms) {
    return plain(type, names).stream()
        .filter(search -> patients(search).isEmpty() || patients(search).equals(patients(terms)))
        .map(search -> searches.make(type, search, Map.of()));
  }

  private List<List<Term>> plain(String type, List<String> names) {
    try {
      return choice.terms(type, String.join("+", names), false);
    } catch (NotTested noValues) {
      return List.of();
    }
  }

  private static Set<String> names(List<Term> terms) {
    return terms.stream().map(term -> term.definition().name()).collect(Collectors.toSet());
  }

  /** The patient that is searched for, by id or reference. */
  private static Set<String> patients(List<Term> terms) {
    return terms.stream()
        .filter(term -> term.definition().name().equals(PATIENT))
        .map(term -> term.value().replaceFirst("^.*Patient/", ""))
        .collect(Collectors.toSet());
  }
}
