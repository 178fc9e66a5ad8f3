package org.trueblue.check.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.trueblue.check.Given;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** What the tests of this package ask of a judgement, and give to a check. */
final class Codes {

  private Codes() {}

  /** Asserts the codes of the findings; none for a judgement that found nothing. */
  static void found(Judgement judgement, String... codes) {
    assertThat(judgement.subjects()).as("what was looked at").isPositive();
    assertThat(judgement.findings()).extracting(Finding::code).containsExactly(codes);
  }

  /** The codes in a column of a table, of which none may stand for nothing. */
  static String[] in(String column) {
    return column == null || column.isBlank() ? new String[0] : column.strip().split(" ", -1);
  }

  /** An answer in JSON. */
  static Exchange json(int status, String body) {
    return Given.exchange(status, Map.of("Content-Type", "application/json"), body);
  }

  /** An answer to a page of another origin. */
  static Exchange crossOrigin(String method, int status, Map<String, String> headers) {
    Headers answered = Headers.none();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      answered = answered.with(header.getKey(), header.getValue());
    }
    return new Exchange(
        "x",
        new Request(
            method,
            URI.create(Given.URL),
            Headers.none().with("Origin", "https://page.example.org"),
            "",
            Request.Credentials.NONE),
        new Reply.Response(status, answered, "{}".getBytes(StandardCharsets.UTF_8)),
        Instant.EPOCH,
        Duration.ofMillis(1));
  }
}
