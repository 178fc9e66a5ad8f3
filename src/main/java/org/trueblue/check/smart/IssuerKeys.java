package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.trueblue.check.Checks;
import org.trueblue.check.oauth.JsonWebKey;
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
    Optional<String> flaw =
        keys.stream().map(JsonWebKey::flaw).flatMap(Optional::stream).findFirst();
    boolean rsa = keys.stream().anyMatch(key -> key.path("kty").asText().equals("RSA"));
    boolean secret = keys.stream().anyMatch(key -> key.has("d") || key.has("k"));
    return Checks.one(
        IssuerKeys.class,
        exchange.status() == 200 && flaw.isEmpty() && rsa && !secret,
        Finding.shall(
            "openid.keys",
            "The keys of the issuer are bare JSON Web Keys, with one of RSA.",
            exchange.title(),
            "status 200 and 'keys', one of them with 'kty' RSA, 'n' and 'e', and no private part",
            "status %d, %d keys%s%s%s"
                .formatted(
                    exchange.status(),
                    keys.size(),
                    rsa ? "" : ", none of RSA",
                    secret ? ", with a private part" : "",
                    flaw.map(what -> ", one of which is malformed: " + what).orElse("")),
            exchange.id()));
  }
}
