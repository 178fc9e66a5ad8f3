package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.evidence.Samples.A_WHILE;
import static org.trueblue.evidence.Samples.NOON;
import static org.trueblue.evidence.Samples.get;
import static org.trueblue.evidence.Samples.ok;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {

  private static final Exchange KEPT =
      new Exchange("kept", get("Patient?name=%5Bfamily-1f%5D&_id=1"), ok("{}"), NOON, A_WHILE);

  private final Replay replay = new Replay(List.of(KEPT));
  private final Evidence evidence = Evidence.replaying(replay);

  @ParameterizedTest
  @CsvSource({
    "Patient?name=%5Bfamily-1f%5D&_id=1",
    "Patient?_id=1&name=%5Bfamily-1f%5D",
    "Patient?name=%5bfamily-1f%5d&_id=1",
    "Patient?name=%5Bfamily%2D1f%5D&_id=1"
  })
  void aRequestThatSaysTheSameIsAnswered(String same) {
    Exchange answer = evidence.of(get(same));

    assertThat(answer.id()).isEqualTo("kept");
    assertThat(answer.reply()).isEqualTo(KEPT.reply());
    assertThat(answer.request()).isEqualTo(get(same));
    assertThat(replay.missing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Patient?name=other&_id=1", "Patient?_id=1", "Patient/1", "Group?_id=1"})
  void whatWasNotKeptHasNoAnswer(String other) {
    assertThat(evidence.of(get(other)).response()).isEmpty();
    assertThat(replay.missing()).containsExactly("GET " + get(other).url());
  }

  @Test
  void whoseCredentialsTheyWereMatters() {
    assertThat(evidence.of(KEPT.request().anonymous()).response()).isEmpty();
  }
}
