package org.trueblue.check.oauth;

import java.util.Collection;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * An endpoint answers where it is said to be (RFC 6749, section 3). Clients that are sent elsewhere
 * after a POST lose what they posted (RFC 9110, section 15.4.2).
 */
public final class Moved {

  private Moved() {}

  /** Judges that POSTs to endpoints were not answered with a redirect to another form of them. */
  public static Judgement judge(Collection<Exchange> exchanges) {
    return Checks.each(Moved.class, exchanges, Moved::findings);
  }

  private static Stream<Finding> findings(Exchange exchange) {
    String path = bare(exchange.request().url().getPath());
    return exchange
        .response()
        .filter(response -> response.status() >= 300 && response.status() < 400)
        .map(Response::headers)
        .flatMap(headers -> headers.first("Location"))
        .filter(location -> bare(location.replaceFirst("^https?://[^/]+", "")).equals(path))
        .or(
            () ->
                isMissing(exchange) ? java.util.Optional.of("nowhere") : java.util.Optional.empty())
        .stream()
        .map(
            location ->
                Finding.shall(
                    "discovery.moved",
                    "An endpoint answers at the address that was named.",
                    exchange.title(),
                    "an answer",
                    "status %d, leading to %s".formatted(exchange.status(), location),
                    exchange.id()));
  }

  /** An endpoint may say in JSON that it does not find what was posted; a page says nothing. */
  private static boolean isMissing(Exchange exchange) {
    return exchange.status() == 404 && !JsonAnswer.of(exchange).isObject();
  }

  private static String bare(String path) {
    return path.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
  }
}
