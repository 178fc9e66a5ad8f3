package org.trueblue.check.smart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.ErrorText;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Bundle;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * What a token opens, and what it does not (SMART App Launch, Access FHIR API: its scope covers the
 * requested resource).
 */
public final class Access {

  private Access() {}

  /**
   * Judges that what was granted is opened as it was before with a token for all.
   *
   * @param answer page by page
   * @param control page by page, with the token for all
   */
  public static Judgement open(List<Exchange> answer, List<Exchange> control) {
    Exchange exchange = answer.get(0);
    Set<String> expected = resources(control);
    Set<String> actual = resources(answer);
    return Checks.one(
        Access.class,
        exchange.status() == 200 && actual.containsAll(expected),
        Finding.shall(
            "scope.refused",
            "What was granted is opened.",
            exchange.title(),
            "status 200 and what another token opens here: %d resources".formatted(expected.size()),
            "%s and %d of them"
                .formatted(
                    ErrorText.of(exchange), actual.stream().filter(expected::contains).count()),
            exchange.id()));
  }

  /**
   * Judges that a scope which was granted opens what it names. What else keeps a search from being
   * answered, such as a parameter that it lacks, is no matter of scopes.
   */
  public static Judgement granted(Exchange search) {
    return Checks.one(
        Access.class,
        !isRefused(search),
        Finding.shall(
            "scope.refused",
            "What was granted is opened.",
            search.title(),
            "no refusal, since the token has a scope for it",
            ErrorText.of(search),
            search.id()));
  }

  /** Whether who bears the token of a request is refused what was asked for. */
  public static boolean isRefused(Exchange exchange) {
    return exchange.status() == 401 || exchange.status() == 403;
  }

  /** Judges that nothing is shown of a type that was not granted. */
  public static Judgement closed(List<Exchange> answer, String type) {
    Exchange exchange = answer.get(0);
    List<String> shown =
        resources(answer).stream().filter(key -> key.startsWith(type + "/")).toList();
    return Checks.one(
        Access.class,
        shown.isEmpty(),
        Finding.shall(
            "scope.open",
            "What was not granted is not opened.",
            exchange.title(),
            "no " + type,
            "status %d and %d resources of the type".formatted(exchange.status(), shown.size()),
            exchange.id()));
  }

  /** Judges that what is not covered is answered as such (RFC 6750, section 3.1). */
  public static Judgement status(Exchange exchange) {
    return Checks.one(
        Access.class,
        isRefused(exchange),
        Finding.should(
            "scope.status",
            "What the scope does not cover is answered as such.",
            exchange.title(),
            "status 401 or 403",
            "status " + exchange.status(),
            exchange.id()));
  }

  /**
   * Judges that nothing of another patient is shown. A server may narrow what is asked for to the
   * patient of the token, whose data are no other's.
   */
  public static Judgement otherPatient(Exchange exchange, String other) {
    String reference = "Patient/" + other;
    long shown =
        found(exchange).stream()
            .filter(
                resource ->
                    resource.reference().equals(reference)
                        || resource.json().findValuesAsText("reference").stream()
                            .anyMatch(text -> text.matches("(.*/)?\\Q" + reference + "\\E(/.*)?")))
            .count();
    return Checks.one(
        Access.class,
        shown == 0,
        Finding.shall(
            "scope.other-patient",
            "The data of another patient stay closed.",
            exchange.title(),
            "no resource of the other patient",
            "status %d and %d of them".formatted(exchange.status(), shown),
            exchange.id()));
  }

  /** Judges that nothing is opened without a token that is good, by whatever refusal. */
  public static Judgement needsToken(Exchange exchange) {
    return Checks.one(
        Access.class,
        exchange.status() >= 400 && exchange.status() < 500 && found(exchange).isEmpty(),
        Finding.shall(
            "token.not-needed",
            "Nothing is opened without a token that is good.",
            exchange.title(),
            "a status of 400 to 499, such as 401",
            "status %d%s"
                .formatted(exchange.status(), found(exchange).isEmpty() ? "" : " and a resource"),
            exchange.id()));
  }

  /**
   * Judges that just these resources are shown.
   *
   * @param answer page by page
   * @param expected what the scope says, of what another token showed
   */
  public static Judgement exactly(List<Exchange> answer, Set<String> expected, String type) {
    Exchange exchange = answer.get(0);
    Set<String> actual = resources(answer);
    actual.removeIf(key -> !key.startsWith(type + "/"));
    Set<String> beyond = new TreeSet<>(actual);
    beyond.removeAll(expected);
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    return Checks.one(
        Access.class,
        Stream.of(
                beyond.isEmpty()
                    ? Stream.<Finding>empty()
                    : Stream.of(
                        granular(
                            "scope.granular-open",
                            "A scope opens nothing that its parameters do not match.",
                            exchange,
                            "nothing but the %d that match".formatted(expected.size()),
                            "%d others, such as %s"
                                .formatted(beyond.size(), beyond.iterator().next()))),
                missing.isEmpty()
                    ? Stream.<Finding>empty()
                    : Stream.of(
                        granular(
                            "scope.granular-refused",
                            "A scope opens all that its parameters match.",
                            exchange,
                            "all %d that match".formatted(expected.size()),
                            "status %d without %s"
                                .formatted(exchange.status(), missing.iterator().next()))))
            .flatMap(findings -> findings));
  }

  private static Finding granular(
      String code, String summary, Exchange exchange, String expected, String actual) {
    return Finding.shall(code, summary, exchange.title(), expected, actual, exchange.id());
  }

  private static Set<String> resources(List<Exchange> pages) {
    return new TreeSet<>(
        pages.stream().flatMap(page -> found(page).stream()).map(Resource::reference).toList());
  }

  /** The resources in an answer: of a Bundle, those in it. */
  public static List<Resource> found(Exchange exchange) {
    Optional<Resource> answer = FhirResponse.resource(exchange).map(seen -> seen.resource());
    return answer.stream()
        .flatMap(
            resource ->
                resource.type().equals("Bundle")
                    ? Bundle.of(resource).stream()
                        .flatMap(bundle -> bundle.entries().stream())
                        .flatMap(entry -> entry.resource().stream())
                    : Stream.of(resource))
        .filter(resource -> !resource.type().equals("OperationOutcome"))
        .toList();
  }
}
