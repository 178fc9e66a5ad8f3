package org.trueblue.check.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * What an authorization server says of itself in a well-known document: SMART App Launch 2.2,
 * section 3.7 (.well-known/smart-configuration), OpenID Connect Discovery 1.0, section 3.
 */
public final class ServerMetadata {

  private final JsonNode json;
  private final boolean readable;
  private final String exchange;

  /** The document that an exchange gave; what is no JSON object has no members. */
  public ServerMetadata(Exchange exchange) {
    this.json = JsonAnswer.of(exchange);
    this.readable = exchange.status() == 200 && json.isObject();
    this.exchange = exchange.id();
  }

  /** Whether there is a document at all. */
  public boolean isReadable() {
    return readable;
  }

  /** The texts of a member that is a list; empty if it is none. */
  public List<String> list(String member) {
    return Json.strings(json.path(member));
  }

  /** A member that is a text, empty if it is none. */
  public String text(String member) {
    return json.path(member).isTextual() ? json.path(member).asText() : "";
  }

  /** Judges that members are there. */
  public Judgement members(
      Collection<String> names, String code, Strength strength, String summary) {
    return Checks.each(
        ServerMetadata.class,
        names,
        name ->
            json.path(name).isMissingNode() || json.path(name).isNull()
                ? Stream.of(finding(code, strength, summary, name, "a value", "no such member"))
                : Stream.empty());
  }

  /** Judges that a list has all of these values. */
  public Judgement has(
      String member, Collection<String> values, String code, Strength strength, String summary) {
    Set<String> missing = new TreeSet<>(values);
    missing.removeAll(list(member));
    return Checks.one(
        ServerMetadata.class,
        missing.stream()
            .map(value -> finding(code, strength, summary, member, value, "only " + list(member))));
  }

  /** Judges that a list has none but these values. */
  public Judgement hasOnly(String member, Collection<String> values, String code, String summary) {
    return Checks.one(
        ServerMetadata.class,
        list(member).stream()
            .filter(value -> !values.contains(value))
            .map(
                value ->
                    finding(
                        code,
                        Strength.SHALL,
                        summary,
                        member,
                        "nothing but " + String.join(", ", values),
                        value)));
  }

  /** Judges that a list does not have a value. */
  public Judgement hasNot(String member, String value, String code, String summary) {
    return Checks.one(
        ServerMetadata.class,
        !list(member).contains(value),
        finding(code, Strength.SHALL, summary, member, "no " + value, value));
  }

  /** Judges that a member has a value, a slash at the end apart. */
  public Judgement is(String member, String value, String code, String summary) {
    return Checks.one(
        ServerMetadata.class,
        text(member).replaceFirst("/$", "").equals(value.replaceFirst("/$", "")),
        finding(code, Strength.SHALL, summary, member, value, text(member)));
  }

  /** Judges that who declares OpenID Connect names an issuer and keys (SMART 2.2, 3.7.4). */
  public Judgement openIdIsWhole() {
    if (!list("capabilities").contains("sso-openid-connect")) {
      return Checks.one(ServerMetadata.class, Stream.empty());
    }
    return members(
        List.of("issuer", "jwks_uri"),
        "discovery.openid",
        Strength.SHALL,
        "A server that declares OpenID Connect names its issuer and its keys.");
  }

  /** Judges that who declares offline access lists what it takes. */
  public Judgement offlineIsListed() {
    if (!list("capabilities").contains("permission-offline")) {
      return Checks.one(ServerMetadata.class, Stream.empty());
    }
    String summary = "A server that offers offline access lists its grant type and its scope.";
    return new Judgement(
        ServerMetadata.class.getSimpleName(),
        2,
        Stream.of(
                has(
                    "grant_types_supported",
                    List.of("refresh_token"),
                    "discovery.offline",
                    Strength.SHOULD,
                    summary),
                has(
                    "scopes_supported",
                    List.of("offline_access"),
                    "discovery.offline",
                    Strength.SHOULD,
                    summary))
            .flatMap(judgement -> judgement.findings().stream())
            .toList());
  }

  /** Judges that, where ways of authentication are listed, that of a secret is among them. */
  public Judgement takesSecret() {
    List<String> listed = list("token_endpoint_auth_methods_supported");
    return Checks.one(
        ServerMetadata.class,
        json.isObject()
            && (json.path("token_endpoint_auth_methods_supported").isMissingNode()
                || listed.contains("client_secret_basic")),
        finding(
            "discovery.client-authentication",
            Strength.SHOULD,
            "The way in which clients say who they are is listed.",
            "token_endpoint_auth_methods_supported",
            "client_secret_basic, or no list, which means it",
            listed.toString()));
  }

  private Finding finding(
      String code,
      Strength strength,
      String summary,
      String where,
      String expected,
      String actual) {
    return new Finding(code, strength, summary, where, expected, actual, List.of(exchange));
  }
}
