package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body of many values is seen before it is read. */
class StructureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"[1,2,3]", "{\"a\":[]}", "\",,,,,,,[[[[\"", "\"\\\",,,,,,\"", "<a/><b/><c/>", ""})
  void fewValuesAreTaken(String body) {
    assertThatCode(() -> check(body)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,2,3,4,5]", "[[[[[", "{\"a\":[{},{},{}]}", "<a/><b/><c/><d/><e/>"})
  void manyAreNot(String body) {
    assertThatThrownBy(() -> check(body)).hasMessage("the body holds more than 4 values");
  }

  private static void check(String body) throws Structure.TooMany {
    Structure.check(body.getBytes(StandardCharsets.UTF_8), 4);
  }
}
