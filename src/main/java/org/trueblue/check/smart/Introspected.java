package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * What a server tells of a token, beside what it gave (SMART App Launch 2, Token Introspection; RFC
 * 7662, section 2.2).
 */
public final class Introspected {

  /** Between the answers lie clocks and other scenarios. */
  private static final long LEEWAY = 60;

  private final Exchange exchange;
  private final JsonNode told;

  /** What an exchange told. */
  public Introspected(Exchange exchange) {
    this.exchange = exchange;
    this.told = JsonAnswer.of(exchange);
  }

  /**
   * Judges that a good token is told to be active, with what it is good for.
   *
   * @param given the answer in which the token was given
   * @param client that it was given to
   * @param since when it was given
   */
  public Judgement active(JsonNode given, String client, Instant since) {
    if (exchange.status() != 200) {
      return Checks.one(
          Introspected.class,
          false,
          finding(
              "introspection.status",
              "Who may ask about a token is answered.",
              exchange.title(),
              "status 200",
              "status " + exchange.status()));
    }
    boolean active = told.path("active").isBoolean() && told.path("active").asBoolean();
    return Checks.one(
        Introspected.class,
        Stream.of(
                wrong(
                    active,
                    "introspection.active",
                    "A good token is told to be active.",
                    "active",
                    "true"),
                wrong(
                    words("scope", told).equals(words("scope", given)),
                    "introspection.scope",
                    "The scope of the token is told.",
                    "scope",
                    given.path("scope").asText()),
                wrong(
                    told.path("client_id").asText().equals(client),
                    "introspection.client",
                    "The client of the token is told.",
                    "client_id",
                    client),
                wrong(
                    endsAsGiven(given, since),
                    "introspection.exp",
                    "The end of the token is told, as it was when the token was given.",
                    "exp",
                    "seconds since 1970, as 'expires_in' said"))
            .flatMap(finding -> finding));
  }

  private boolean endsAsGiven(JsonNode given, Instant since) {
    JsonNode end = told.path("exp");
    if (!end.isNumber()) {
      return false;
    }
    if (!given.path("expires_in").isNumber()) {
      return true;
    }
    long expected = since.getEpochSecond() + given.path("expires_in").asLong();
    return Math.abs(end.asLong() - expected) <= LEEWAY;
  }

  /** Judges that a token which is not good is told not to be active. */
  public Judgement inactive() {
    return Checks.one(
        Introspected.class,
        exchange.status() == 200
            && told.path("active").isBoolean()
            && !told.path("active").asBoolean(),
        finding(
            "introspection.inactive",
            "A token that is not good is told not to be active.",
            "active",
            "status 200 and false",
            "status %d and %s".formatted(exchange.status(), shown("active"))));
  }

  /** Judges that the context of the launch is told again. */
  public Judgement context(JsonNode given) {
    return Checks.each(
        Introspected.class,
        LaunchContext.members().stream().filter(given::has).toList(),
        name ->
            wrong(
                told.path(name).equals(given.path(name)),
                "introspection.context",
                "The context of the launch is told again.",
                name,
                "as it was with the token"));
  }

  /** Judges that the issuer and the user are told again. */
  public Judgement user(JsonNode claims) {
    return Checks.each(
        Introspected.class,
        java.util.List.of("iss", "sub"),
        name ->
            wrong(
                told.path(name).isTextual() && told.path(name).equals(claims.path(name)),
                "introspection.user",
                "The issuer and the user are told again.",
                name,
                "as it was in the id_token"));
  }

  /** Judges that the resource about the user is told again. */
  public Judgement fhirUser(JsonNode claims) {
    return Checks.one(
        Introspected.class,
        wrong(
            told.path("fhirUser").equals(claims.path("fhirUser")),
            "introspection.fhir-user",
            "The resource about the user is told again.",
            "fhirUser",
            "as it was in the id_token"));
  }

  /** Judges that nobody is told anything of a good token. */
  public Judgement closed() {
    return Checks.one(
        Introspected.class,
        exchange.status() == 401 || exchange.status() == 403 || !told.path("active").asBoolean(),
        new Finding(
            "introspection.open",
            Strength.SHOULD,
            "Nobody learns of a token without saying who they are.",
            exchange.title(),
            "status 401",
            "status %d and active".formatted(exchange.status()),
            java.util.List.of(exchange.id())));
  }

  private static Set<String> words(String name, JsonNode json) {
    return new TreeSet<>(
        Stream.of(json.path(name).asText().split(" ", -1)).filter(w -> !w.isEmpty()).toList());
  }

  private Stream<Finding> wrong(
      boolean right, String code, String summary, String where, String expected) {
    return right
        ? Stream.empty()
        : Stream.of(finding(code, summary, where, expected, shown(where)));
  }

  private String shown(String name) {
    return told.path(name).isMissingNode() ? "no such member" : told.path(name).toString();
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }
}
