package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * What an authorization server says of the user (OpenID Connect Core, section 2; SMART App Launch,
 * Scopes for requesting identity data).
 */
public final class IdentityClaims {

  /** Clocks may differ by so many seconds. */
  private static final long LEEWAY = 60;

  private static final int LONGEST_SUBJECT = 255;

  private static final Set<String> PEOPLE =
      Set.of("Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Person");

  private static final Pattern REFERENCE =
      Pattern.compile("(?:(https?://.+)/)?([A-Za-z]+)/([A-Za-z0-9.-]{1,64})");

  private final JsonNode claims;
  private final Exchange exchange;

  /**
   * Claims.
   *
   * @param exchange in which the token came
   */
  public IdentityClaims(JsonNode claims, Exchange exchange) {
    this.claims = claims;
    this.exchange = exchange;
  }

  /** That there is no token which can be read. */
  public static Judgement present(boolean there, Exchange exchange) {
    return Checks.one(
        IdentityClaims.class,
        there,
        Finding.shall(
            "openid.absent",
            "Who is granted openid gets a token that says who the user is.",
            "id_token",
            "a signed JSON Web Token",
            JsonAnswer.of(exchange).path("id_token").isMissingNode()
                ? "no such member"
                : "something else",
            exchange.id()));
  }

  /** Judges that those claims are there which every such token has. */
  public Judgement required(String issuer, String client, Instant now) {
    JsonNode audience = claims.path("aud");
    List<String> audiences =
        audience.isTextual() ? List.of(audience.asText()) : Json.strings(audience);
    String subject = claims.path("sub").asText();
    boolean subjectRight =
        claims.path("sub").isTextual() && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT;
    boolean ends =
        claims.path("exp").isNumber()
            && claims.path("exp").asLong() > now.getEpochSecond() - LEEWAY;
    boolean issued =
        claims.path("iat").isNumber()
            && claims.path("iat").asLong() <= now.getEpochSecond() + LEEWAY;
    return Checks.one(
        IdentityClaims.class,
        Stream.of(
                claim("iss", claims.path("iss").asText().equals(issuer), issuer),
                claim("aud", audiences.contains(client), "the id of the client"),
                claim("sub", subjectRight, "a text of 1 to 255 characters"),
                claim("exp", ends, "a number of seconds, later than now"),
                claim("iat", issued, "a number of seconds, not later than now"))
            .flatMap(finding -> finding));
  }

  private Stream<Finding> claim(String name, boolean right, String expected) {
    return right
        ? Stream.empty()
        : Stream.of(
            finding(
                "openid.claim",
                "The token has the claims that every token has.",
                name,
                expected,
                claims.path(name).isMissingNode() ? "no such claim" : "another value"));
  }

  /** Judges that the nonce of the request is repeated. */
  public Judgement nonce(String sent) {
    return Checks.one(
        IdentityClaims.class,
        claims.path("nonce").asText().equals(sent),
        finding(
            "openid.nonce",
            "The token repeats the nonce of the request.",
            "nonce",
            "the nonce of the request",
            claims.path("nonce").isMissingNode() ? "no such claim" : "another value"));
  }

  /** Judges the algorithm and the signature. */
  public Judgement signature(String algorithm, boolean keyFound, boolean good) {
    return Checks.one(
        IdentityClaims.class,
        Stream.of(
                algorithm.equals("RS256")
                    ? Stream.<Finding>empty()
                    : Stream.of(
                        finding(
                            "openid.algorithm",
                            "The token is signed with RS256.",
                            "alg",
                            "RS256",
                            algorithm)),
                good || !algorithm.equals("RS256")
                    ? Stream.<Finding>empty()
                    : Stream.of(
                        finding(
                            "openid.signature",
                            "The token is signed by a key of the issuer.",
                            "signature",
                            "one by the key that the token names",
                            keyFound ? "a signature of something else" : "no key that fits")))
            .flatMap(finding -> finding));
  }

  /** Judges that a resource about the user is named. */
  public Judgement fhirUser() {
    return Checks.one(
        IdentityClaims.class,
        !userType().isEmpty(),
        finding(
            "openid.fhir-user",
            "The token names a resource about the user.",
            "fhirUser",
            "a reference to one of " + String.join(", ", PEOPLE.stream().sorted().toList()),
            claims.path("fhirUser").isMissingNode() ? "no such claim" : "another value"));
  }

  /** The type of the resource about the user, empty if none is named. */
  public String userType() {
    Matcher user = REFERENCE.matcher(claims.path("fhirUser").asText());
    return user.matches() && PEOPLE.contains(user.group(2)) ? user.group(2) : "";
  }

  /** The id of the resource about the user, empty if none is named. */
  public String userId() {
    Matcher user = REFERENCE.matcher(claims.path("fhirUser").asText());
    return user.matches() ? user.group(3) : "";
  }

  /** The address of the resource about the user. */
  public String userUrl(String base) {
    Matcher user = REFERENCE.matcher(claims.path("fhirUser").asText());
    String text = claims.path("fhirUser").asText();
    return user.matches() && user.group(1) == null ? base + "/" + text : text;
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(
        code, summary, where + " of the id_token", expected, actual, exchange.id());
  }
}
