package org.trueblue.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The requests of a dialogue with an authorization server as SMART describes it. */
final class SmartAsks {

  /** Where users come back to the client. */
  private static final String CALLBACK = "http://localhost:8401/callback";

  /** Where an EHR opens the client. */
  private static final String LAUNCH = "http://localhost:8401/launch";

  private SmartAsks() {}

  static Predicate<Ask> at(String path) {
    return ask -> ask.path().equals(path);
  }

  static Predicate<Ask> configuration() {
    return at("fhir/.well-known/smart-configuration");
  }

  static Predicate<Ask> metadata() {
    return at("fhir/metadata");
  }

  static Predicate<Ask> authorize() {
    return at("auth/authorize");
  }

  /** Requests for a token by some kind of grant. */
  static Predicate<Ask> token(String grant) {
    return at("auth/token").and(with("grant_type", grant));
  }

  static Predicate<Ask> code() {
    return token("authorization_code");
  }

  static Predicate<Ask> refresh() {
    return token("refresh_token");
  }

  static Predicate<Ask> backend() {
    return token("client_credentials");
  }

  static Predicate<Ask> with(String name, String value) {
    return ask -> ask.parameter(name::equals).filter(value::equals).isPresent();
  }

  static Predicate<Ask> having(String name) {
    return ask -> ask.parameter(name::equals).isPresent();
  }

  /** Of a client that says who it is in its own way. */
  static Predicate<Ask> byPublic() {
    return with("client_id", "public-app");
  }

  static Predicate<Ask> bySecret() {
    return ask -> ask.headers().first("Authorization").orElse("").startsWith("Basic ");
  }

  /** Of a client that signs by an algorithm. */
  static Predicate<Ask> signed(String algorithm) {
    return ask ->
        ask.parameter("client_assertion"::equals)
            .map(jwt -> decoded(jwt.replaceFirst("\\..*", "")))
            .filter(header -> header.contains(algorithm))
            .isPresent();
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /** Requests to the FHIR server for resources of a type. */
  static Predicate<Ask> fhir(String type) {
    return ask -> ask.path().matches("fhir/" + type + "(/.*)?");
  }

  /** Changes where users come back to the client. */
  static Disturbance comingBack(UnaryOperator<String> change) {
    return leading(CALLBACK, change);
  }

  /** Changes where an EHR opens the client. */
  static Disturbance opening(UnaryOperator<String> change) {
    return leading(LAUNCH, change);
  }

  private static Disturbance leading(String to, UnaryOperator<String> change) {
    return Disturbance.answering(
        ask -> true,
        answer -> {
          String location = answer.headers().first("Location").orElse("");
          return location.startsWith(to)
              ? answer.withHeader("Location", change.apply(location))
              : answer;
        });
  }

  /** A token for anybody. */
  static Answer given() {
    return Answer.of(
        200,
        "application/json",
        "{\"access_token\":\"given-to-anybody\",\"token_type\":\"Bearer\",\"expires_in\":300,\"scope\":\"openid\"}");
  }

  /** Gives a token where one is refused. */
  static Answer givenAnyway(Answer answer) {
    return answer.status() >= 400 ? given() : answer;
  }

  /** Calls an error something else. */
  static UnaryOperator<Answer> calling(String error, String other) {
    return answer ->
        answer.edited(
            json -> {
              if (json.path("error").asText().equals(error)) {
                json.put("error", other);
              }
            });
  }
}
