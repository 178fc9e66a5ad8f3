package org.trueblue.check.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** The keys of a server are a JSON Web Key Set (RFC 7517, section 5), or there are none. */
public final class KeySet {

  private KeySet() {}

  /** Judges what was given where keys are. */
  public static Judgement judge(Exchange exchange) {
    JsonNode keys = JsonAnswer.of(exchange).path("keys");
    return Checks.one(
        KeySet.class,
        exchange.status() == 404 || (exchange.status() == 200 && keys.isArray()),
        Finding.shall(
            "discovery.keys",
            "The keys of the server are a set of keys, or there are none.",
            exchange.title(),
            "status 200 and an array 'keys', or status 404",
            "status %d and %s"
                .formatted(exchange.status(), keys.isArray() ? "keys" : "no array 'keys'"),
            exchange.id()));
  }
}
