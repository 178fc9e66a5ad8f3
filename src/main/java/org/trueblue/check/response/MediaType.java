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

  private MediaType() {}

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
    String actual =
        exchange.response().map(Response::headers).flatMap(h -> h.first("Content-Type")).orElse("");
    String[] parts = actual.toLowerCase(Locale.ROOT).split(";", -1);
    if (!parts[0].strip().equals(mediaType)) {
      return Stream.of(
          Finding.shall(
              "response.media-type",
              "A resource is sent with the media type of FHIR.",
              "Content-Type",
              mediaType,
              actual.isEmpty() ? "no Content-Type" : actual,
              exchange.id()));
    }
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
}
