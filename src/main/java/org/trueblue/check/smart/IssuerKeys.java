package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * The keys of an issuer are bare JSON Web Keys, of which one is for RS256 (SMART App Launch, Scopes
 * for requesting identity data; RFC 7518, section 6.3).
 */
public final class IssuerKeys {

  private IssuerKeys() {}

  /** Judges the keys that an exchange gave. */
  public static Judgement judge(Exchange exchange) {
    List<JsonNode> keys = Json.items(JsonAnswer.of(exchange).path("keys"));
    boolean bare = keys.stream().allMatch(key -> key.path("kty").isTextual());
    boolean rsa =
        keys.stream()
            .anyMatch(
                key ->
                    key.path("kty").asText().equals("RSA")
                        && key.path("n").isTextual()
                        && key.path("e").isTextual());
    boolean secret = keys.stream().anyMatch(key -> key.has("d") || key.has("k"));
    return Checks.one(
        IssuerKeys.class,
        exchange.status() == 200 && bare && rsa && !secret,
        Finding.shall(
            "openid.keys",
            "The keys of the issuer are bare JSON Web Keys, with one of RSA.",
            exchange.title(),
            "status 200 and 'keys', one of them with 'kty' RSA, 'n' and 'e', and no private part",
            "status %d, %d keys%s%s"
                .formatted(
                    exchange.status(),
                    keys.size(),
                    rsa ? "" : ", none bare of RSA",
                    secret ? ", with a private part" : ""),
            exchange.id()));
  }
}
