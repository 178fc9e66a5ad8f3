package org.trueblue.check.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;

class ErrorTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "400;{\"error\":\"invalid_grant\",\"error_description\":\"used  before\"};status 400:"
            + " invalid_grant, used before",
        "400;{\"error\":\"invalid_grant\"};status 400: invalid_grant",
        "400;{\"error\":7,\"error_description\":\" \"};status 400",
        "403;{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"diagnostics\":\"no"
            + " scope\"},{\"details\":{\"text\":\"ask\"}}]};status 403: no scope, ask",
        "403;{\"resourceType\":\"OperationOutcome\"};status 403",
        "200;{\"error\":\"invalid_grant\"};status 200",
        "502;<html>;status 502"
      })
  void theServersWordsStandBesideTheStatus(int status, String body, String text) {
    assertThat(ErrorText.of(Given.exchange(status, body))).isEqualTo(text);
  }

  @Test
  void aLongTextIsCut() {
    String body = "{\"error\":\"%s\"}".formatted("x".repeat(9_000));

    assertThat(ErrorText.of(Given.exchange(500, body))).hasSizeLessThan(250).endsWith("x …");
  }
}
