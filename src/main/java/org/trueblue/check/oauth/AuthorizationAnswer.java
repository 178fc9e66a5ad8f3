package org.trueblue.check.oauth;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * How a server answers a request for authorization before the user is asked (RFC 6749, section
 * 4.1.2.1).
 */
public final class AuthorizationAnswer {

  private final Exchange exchange;
  private final String redirectUri;
  private final Optional<URI> location;

  /**
   * An answer.
   *
   * @param redirectUri of the client
   */
  public AuthorizationAnswer(Exchange exchange, URI redirectUri) {
    this.exchange = exchange;
    this.redirectUri = bare(redirectUri.toString());
    this.location =
        exchange
            .response()
            .filter(response -> response.status() >= 300 && response.status() < 400)
            .map(Response::headers)
            .flatMap(headers -> headers.first("Location"))
            .flatMap(this::resolved);
  }

  private Optional<URI> resolved(String text) {
    try {
      return Optional.of(exchange.request().url().resolve(text.replace(" ", "%20")));
    } catch (IllegalArgumentException noUrl) {
      return Optional.empty();
    }
  }

  /**
   * Judges that the request is taken: by a page, whatever it holds, since a login may be made by a
   * script; by a redirect onwards; or by one back with a code, where the user is known already and
   * has consented before (RFC 6749, section 3.1, leaves it to the server).
   */
  public Judgement leadsToLogin() {
    boolean page = exchange.status() == 200 && text().contains("<");
    boolean on = location.isPresent() && (!leadsBack() || parameters().contains("&code="));
    Stream<Finding> notTaken =
        on || page
            ? Stream.empty()
            : Stream.of(
                finding(
                    "authorize.no-login",
                    "A right request for authorization leads the user to the login.",
                    "a redirect to the login or to the client with a code, or a page"));
    return Checks.one(AuthorizationAnswer.class, Stream.concat(notTaken, unescaped()));
  }

  /** The value of Location is a URI reference, in which no space stands (RFC 9110, 10.2.2). */
  private Stream<Finding> unescaped() {
    return exchange.response().map(Response::headers).stream()
        .flatMap(headers -> headers.first("Location").stream())
        .filter(text -> text.strip().contains(" "))
        .map(
            text ->
                Finding.should(
                    "authorize.location",
                    "The Location of a redirect is a URI, with its spaces escaped.",
                    title() + ", header Location",
                    "no space",
                    "a space in the URI",
                    exchange.id()));
  }

  /**
   * Judges that the request is refused, in whatever form, and that the refusal speaks of something,
   * in whatever words and letter case. By RFC 6749, section 4.2.2.1, the error of a request for a
   * token stands in the fragment.
   *
   * @param named names that it must speak of in this order, by commas; empty if of none
   */
  public Judgement refused(String named) {
    boolean back = leadsBack() && parameters().contains("&error=");
    boolean refused = back || (exchange.status() >= 400 && exchange.status() < 500);
    String said = back ? parameters() : text();
    if (refused && !speaks(said, named)) {
      return Checks.one(
          AuthorizationAnswer.class,
          false,
          finding(
              "authorize.unexplained",
              "A refusal says what is wrong with the request.",
              "a refusal that speaks of " + named));
    }
    return Checks.one(
        AuthorizationAnswer.class,
        refused,
        finding(
            "authorize.accepted",
            "A request for authorization that is not right is refused.",
            "a status of 400 to 499, or a redirect to the client with an error"));
  }

  /** Judges that the user is led on in the language that was asked for. */
  public Judgement keepsLanguage(String language) {
    String wanted = "lang=" + language;
    String to = location.map(URI::toString).orElse("");
    boolean kept =
        decoded(decoded(to)).contains(wanted)
            || exchange.response().map(Response::headers).stream()
                .flatMap(headers -> headers.all("Set-Cookie").stream())
                .anyMatch(cookie -> cookie.matches("(?i)[^=;]*lang[^=;]*=\"?" + language + ".*"))
            || text().contains("lang=\"" + language);
    return Checks.one(
        AuthorizationAnswer.class,
        kept,
        finding(
            "authorize.language",
            "The user is led on in the language that was asked for.",
            wanted + " in the redirect, a cookie or the page"));
  }

  /** Judges that who refuses for want of a known client says so by the status of it. */
  public Judgement unknownClient() {
    return Checks.one(
        AuthorizationAnswer.class,
        exchange.status() == 401
            ? Stream.empty()
            : Stream.of(
                new Finding(
                    "authorize.status",
                    Strength.SHOULD,
                    "That a client is unknown is told by 401.",
                    title(),
                    "status 401",
                    "status " + exchange.status(),
                    List.of(exchange.id()))));
  }

  /** Judges that the request is refused and the user led nowhere. */
  public Judgement refusedWithoutRedirect() {
    return Checks.one(
        AuthorizationAnswer.class,
        exchange.status() >= 400 && exchange.status() < 500,
        finding(
            "authorize.led-on",
            "Where the client or its address is not known, the user is told, and not led on.",
            "a status of 400 to 499"));
  }

  /** Judges that the client is told by a redirect with an error and its own state. */
  public Judgement redirected(String error, String state) {
    String query = parameters();
    return Checks.one(
        AuthorizationAnswer.class,
        leadsBack()
            && query.contains("&error=" + error + "&")
            && query.contains("&state=" + state + "&"),
        finding(
            "authorize.no-redirect",
            "A request of a known client that is not right is refused by a redirect.",
            "a redirect to the client with error=%s and its state".formatted(error)));
  }

  private boolean leadsBack() {
    return location.map(url -> bare(url.toString()).equals(redirectUri)).orElse(false);
  }

  /** What stands in the query and the fragment of the redirect, each between ampersands. */
  private String parameters() {
    return decoded(
        "&%s&%s&"
            .formatted(
                location.map(URI::getRawQuery).orElse(""),
                location.map(URI::getRawFragment).orElse("")));
  }

  /** Whether a text has these names in this order; an underscore may be another separator. */
  private static boolean speaks(String text, String named) {
    String pattern =
        Stream.of(named.split(", ", -1))
            .map(name -> name.replace("_", "[_ -]?"))
            .collect(Collectors.joining(".*\\W", "(?is).*", ".*"));
    return text.matches(pattern);
  }

  private String text() {
    return exchange.response().map(Response::text).orElse("");
  }

  private static String decoded(String query) {
    try {
      return java.net.URLDecoder.decode(query, java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return query;
    }
  }

  private static String bare(String url) {
    return url.replaceFirst("[?#].*", "");
  }

  private Finding finding(String code, String summary, String expected) {
    String to = location.map(url -> ", leading to " + bare(url.toString()) + error()).orElse("");
    return Finding.shall(
        code, summary, title(), expected, "status " + exchange.status() + to, exchange.id());
  }

  private String title() {
    return exchange.request().method() + " " + bare(exchange.request().url().toString());
  }

  private String error() {
    return parameters().contains("&error=")
        ? " with an error"
        : parameters().contains("&code=") ? " with a code" : "";
  }
}
