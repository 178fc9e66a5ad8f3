package org.trueblue.check.smart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * Pages of other origins may read what a server answers (SMART App Launch 2.2, Considerations for
 * CORS support; the Fetch standard, section 3.2).
 */
public final class CrossOrigin {

  private CrossOrigin() {}

  /** Judges that the page which asked may read the answer. */
  public static Judgement readable(Exchange exchange) {
    String asked = exchange.request().headers().first("Origin").orElse("");
    String allowed = header(exchange, "Access-Control-Allow-Origin");
    return Checks.one(
        CrossOrigin.class,
        allowed.equals("*") || allowed.equals(asked),
        Finding.shall(
            "cors.origin",
            "Pages of other origins may read the answer.",
            "Access-Control-Allow-Origin of " + exchange.title(),
            "* or " + asked,
            allowed.isEmpty() ? "no such header" : allowed,
            exchange.id()));
  }

  /** Judges that a browser which asks first is told that it may. */
  public static Judgement preflight(Exchange exchange, String method, List<String> headers) {
    String allowed = header(exchange, "Access-Control-Allow-Headers").toLowerCase(Locale.ROOT);
    String methods = header(exchange, "Access-Control-Allow-Methods");
    boolean named =
        headers.stream()
            .map(header -> header.toLowerCase(Locale.ROOT))
            .allMatch(
                header ->
                    words(allowed).contains(header)
                        || (allowed.equals("*") && !header.equals("authorization")));
    boolean simple = method.equals("GET") || method.equals("POST");
    boolean taken =
        simple || methods.equals("*") || words(methods.toUpperCase(Locale.ROOT)).contains(method);
    boolean success = exchange.status() >= 200 && exchange.status() < 300;
    return new Judgement(
        CrossOrigin.class.getSimpleName(),
        2,
        Stream.concat(
                readable(exchange).findings().stream(),
                success && named && taken
                    ? Stream.empty()
                    : Stream.of(
                        Finding.shall(
                            "cors.preflight",
                            "A browser that asks first is told that it may.",
                            exchange.title(),
                            "status 200 to 299, and %s with %s allowed"
                                .formatted(method, String.join(", ", headers)),
                            "status %d, headers '%s', methods '%s'"
                                .formatted(exchange.status(), allowed, methods),
                            exchange.id())))
            .toList());
  }

  private static List<String> words(String list) {
    return Stream.of(list.split(",", -1)).map(String::strip).toList();
  }

  private static String header(Exchange exchange, String name) {
    return String.join(
        ", ",
        exchange.response().map(Response::headers).map(Headers::fields).stream()
            .flatMap(fields -> fields.getOrDefault(name, List.of()).stream())
            .toList());
  }
}
