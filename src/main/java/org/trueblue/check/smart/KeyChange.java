package org.trueblue.check.smart;

import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * Keys are kept no longer than the answer that held them allows (SMART App Launch 2, asymmetric
 * client authentication, Response).
 */
public final class KeyChange {

  private KeyChange() {}

  /** Judges that a key is good as soon as it stands at the client's address. */
  public static Judgement taken(Exchange exchange) {
    return Checks.one(
        KeyChange.class,
        exchange.status() == 200,
        Finding.shall(
            "keys.new-refused",
            "A key is good as soon as it stands at the client's address.",
            exchange.title(),
            "status 200 and a token",
            "status " + exchange.status(),
            exchange.id()));
  }

  /** Judges that a key is good no more once it is gone from there. */
  public static Judgement forgotten(Exchange exchange) {
    return Checks.one(
        KeyChange.class,
        Denied.isRefused(exchange),
        Finding.shall(
            "keys.stale",
            "A key is good no more once it is gone from the client's address.",
            exchange.title(),
            "a status of 400 to 499 and no token",
            "status " + exchange.status(),
            exchange.id()));
  }
}
