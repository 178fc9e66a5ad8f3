package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** How a token endpoint answers who has no right to a token (RFC 6749, section 5.2). */
public final class Denied {

  private static final Set<Integer> CLIENT_STATUS = Set.of(400, 401);

  private Denied() {}

  /** Judges that an assertion is refused, by the error that says who was not recognized. */
  public static Judgement asClient(Exchange exchange) {
    Judgement refused = assertion(exchange);
    if (!refused.findings().isEmpty()) {
      return refused;
    }
    String error = JsonAnswer.of(exchange).path("error").asText();
    return Checks.one(
        Denied.class,
        error.equals("invalid_client") && CLIENT_STATUS.contains(exchange.status()),
        Finding.shall(
            "token.error",
            "A refusal names the error, with its status.",
            exchange.title(),
            "status 400 or 401 and the error invalid_client",
            "status %d and the error %s"
                .formatted(exchange.status(), error.isEmpty() ? "(none)" : error),
            exchange.id()));
  }

  /** Judges that an assertion is refused in any way. */
  public static Judgement assertion(Exchange exchange) {
    return Checks.one(
        Denied.class,
        isRefused(exchange),
        Finding.shall(
            "assertion.accepted",
            "An assertion that is not right opens nothing.",
            exchange.title(),
            "a status of 400 to 499 and no token",
            "status %d%s".formatted(exchange.status(), hasToken(exchange) ? " and a token" : ""),
            exchange.id()));
  }

  /**
   * Judges that no token comes of what should not be asked in the first place.
   *
   * @param code of the finding
   * @param summary the duty in one sentence
   */
  public static Judgement fruitless(Exchange exchange, String code, String summary) {
    return Checks.one(
        Denied.class,
        !hasToken(exchange),
        Finding.shall(
            code,
            summary,
            exchange.title(),
            "no token",
            "status %d and a token".formatted(exchange.status()),
            exchange.id()));
  }

  /** Whether a token was refused. */
  public static boolean isRefused(Exchange exchange) {
    return exchange.status() >= 400 && exchange.status() < 500 && !hasToken(exchange);
  }

  private static boolean hasToken(Exchange exchange) {
    JsonNode token = JsonAnswer.of(exchange).path("access_token");
    return token.isTextual() && !token.asText().isEmpty();
  }
}
