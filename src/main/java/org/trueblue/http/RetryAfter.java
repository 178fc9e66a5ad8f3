package org.trueblue.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.trueblue.evidence.Reply;

/** When a server that is busy wants to be asked again (RFC 9110, section 10.2.3). */
final class RetryAfter {

  /** For a 429 that does not say. */
  private static final Duration UNSAID = Duration.ofSeconds(1);

  private RetryAfter() {}

  /** How long to wait before the same request; empty if the reply is the answer. */
  static Optional<Duration> of(Reply reply, Clock clock) {
    if (!(reply instanceof Reply.Response response)) {
      return Optional.empty();
    }
    Optional<String> header = response.headers().first("Retry-After").map(String::strip);
    return switch (response.status()) {
      case 429 -> Optional.of(header.flatMap(text -> wait(text, clock)).orElse(UNSAID));
      case 503 -> header.flatMap(text -> wait(text, clock));
      default -> Optional.empty();
    };
  }

  private static Optional<Duration> wait(String text, Clock clock) {
    if (text.matches("\\d{1,18}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      ZonedDateTime until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(clock.instant(), until.toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
