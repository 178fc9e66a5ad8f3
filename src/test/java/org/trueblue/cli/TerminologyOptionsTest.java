package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminologyOptionsTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "opaque-token, Bearer opaque-token",
    "apikey:secret, Basic YXBpa2V5OnNlY3JldA==",
    "ä:ö, Basic w6Q6w7Y="
  })
  void aPairIsAUserWithAPassword(String secret, String header) {
    assertThat(TerminologyOptions.authorization(secret)).isEqualTo(header);
  }
}
