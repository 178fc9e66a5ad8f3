package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;

class RetryAfterTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          429 | 0                             | PT0S
          429 | 7                             | PT7S
          429 | ' 7 '                         | PT7S
          429 | 999999                        | PT277H46M39S
          429 | 9999999999                    | PT2777777H46M39S
          429 | Sun, 01 Mar 2026 12:00:30 GMT | PT30S
          429 | Sun, 01 Mar 2026 11:00:00 GMT | PT0S
          429 | soon                          | PT1S
          429 | -5                            | PT1S
          429 | ''                            | PT1S
          503 | 7                             | PT7S
          503 | Sun, 01 Mar 2026 12:00:30 GMT | PT30S
          """)
  void aBusyServerIsAskedAgainAfterTheTimeThatItSays(int status, String value, Duration wait) {
    assertThat(RetryAfter.of(response(status, value), CLOCK)).contains(wait);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          503 | soon
          503 | -5
          503 | ''
          500 | 7
          200 | 7
          302 | 7
          """)
  void anyOtherResponseIsTheAnswer(int status, String value) {
    assertThat(RetryAfter.of(response(status, value), CLOCK)).isEmpty();
  }

  @Test
  void aServerThatIsBusyAndDoesNotSayIsAskedAgainSoon() {
    Response response = new Response(429, Headers.none(), new byte[0]);

    assertThat(RetryAfter.of(response, CLOCK)).contains(Duration.ofSeconds(1));
  }

  @Test
  void aServerThatIsUnavailableAndDoesNotSayIsNotAskedAgain() {
    Response response = new Response(503, Headers.none(), new byte[0]);

    assertThat(RetryAfter.of(response, CLOCK)).isEqualTo(Optional.empty());
  }

  @Test
  void noResponseIsTheAnswer() {
    assertThat(RetryAfter.of(new NoResponse("refused"), CLOCK)).isEmpty();
  }

  private static Response response(int status, String retryAfter) {
    return new Response(status, Headers.none().with("retry-after", retryAfter), new byte[0]);
  }
}
