package org.trueblue.check.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.outcome.Judgement;

class RequiresStatusTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"diagnostics\": \"A status parameter is required for this search\"}]",
        "[{\"details\": {\"text\": \"status must be present\"}}]",
        "[{\"code\": \"invalid\"}, {\"expression\": [\"http.status\"]}]"
      })
  void acceptsARefusalThatNamesTheStatus(String issue) {
    assertThat(refused(issue)).isEqualTo(new Judgement("RequiresStatus", 1, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{\"diagnostics\": \"Missing a required parameter\"}]"})
  void flagsARefusalThatDoesNotNameIt(String issue) {
    assertThat(Defect.of(refused(issue)))
        .extracting(Defect::code)
        .containsExactly("response.status");
  }

  @Test
  void flagsARefusalWithoutAnOutcome() {
    assertThat(RequiresStatus.judge(Given.exchange(400, "<h1>status</h1>"), "status").findings())
        .hasSize(1);
  }

  private static Judgement refused(String issue) {
    return RequiresStatus.judge(
        Given.exchange(
            400, "{\"resourceType\": \"OperationOutcome\", \"issue\": %s}".formatted(issue)),
        "status");
  }
}
