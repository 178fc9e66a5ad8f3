package org.trueblue.check.response;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A resource comes with the FHIR media type that was asked for, in UTF-8 (R4, section 3.1.0.1.9:
 * the correct MIME type, and section 2.6.2: UTF-8).
 */
public final class MediaType {

  /** The second is no registered name, but nothing else can be meant by it. */
  private static final Set<String> UTF_8 = Set.of("charset=utf-8", "charset=utf8");

  /** What clients take for JSON, though only the first is the media type of FHIR. */
  private static final Set<String> JSON =
      Set.of("application/fhir+json", "application/json", "application/json+fhir", "text/json");

  private MediaType() {}

  /**
   * Judges that resources in JSON are not sent as something else, such as text or a web page, for
   * which no client looks into them. That JSON is sent as JSON of FHIR is judged once, above.
   *
   * @param exchanges of which those with status 200 are judged
   */
  public static Judgement judgeJson(Collection<Exchange> exchanges) {
    return Checks.each(
        MediaType.class,
        exchanges.stream().filter(exchange -> exchange.status() == 200).toList(),
        exchange ->
            Stream.of(contentType(exchange))
                .filter(type -> !JSON.contains(essence(type)))
                .map(type -> another(type, "application/fhir+json", exchange)));
  }

  /**
   * Judges the Content-Type of exchanges that were asked for a media type.
   *
   * @param exchanges with status 200
   * @param mediaType such as {@code application/fhir+json}
   */
  public static Judgement judge(Collection<Exchange> exchanges, String mediaType) {
    return Checks.each(MediaType.class, exchanges, exchange -> findings(exchange, mediaType));
  }

  private static Stream<Finding> findings(Exchange exchange, String mediaType) {
    String actual = contentType(exchange);
    if (!essence(actual).equals(mediaType)) {
      return Stream.of(another(actual, mediaType, exchange));
    }
    String[] parts = actual.toLowerCase(Locale.ROOT).split(";", -1);
    return Stream.of(parts)
        .map(part -> part.strip().replace("\"", ""))
        .filter(part -> part.startsWith("charset=") && !UTF_8.contains(part))
        .map(
            charset ->
                Finding.shall(
                    "response.charset",
                    "A resource is sent in UTF-8.",
                    "Content-Type",
                    "charset=utf-8, or no charset",
                    charset,
                    exchange.id()));
  }

  private static String contentType(Exchange exchange) {
    return exchange
        .response()
        .map(Response::headers)
        .flatMap(headers -> headers.first("Content-Type"))
        .orElse("");
  }

  /** The media type without its parameters (RFC 9110, section 8.3.1). */
  private static String essence(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).split(";", -1)[0].strip();
  }

  private static Finding another(String actual, String mediaType, Exchange exchange) {
    return Finding.shall(
        "response.media-type",
        "A resource is sent with the media type of FHIR.",
        "Content-Type",
        mediaType,
        actual.isEmpty() ? "no Content-Type" : actual,
        exchange.id());
  }
}
