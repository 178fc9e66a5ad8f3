package org.trueblue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

class ChecksTest {

  private static final Finding FINDING = Finding.shall("a.b", "A is b.", "a", "b", "c", "x");

  @Test
  void looksAtEachSubject() {
    Judgement judgement =
        Checks.each(
            ChecksTest.class,
            List.of(1, 2, 3),
            number -> number == 2 ? Stream.empty() : Stream.of(FINDING));
    assertThat(judgement).isEqualTo(new Judgement("ChecksTest", 3, List.of(FINDING, FINDING)));
  }

  @Test
  void judgesNothingWhereThereIsNothing() {
    assertThat(Checks.each(ChecksTest.class, List.of(), nothing -> Stream.of(FINDING)))
        .isEqualTo(new Judgement("ChecksTest", 0, List.of()));
  }

  @Test
  void looksAtOneThing() {
    assertThat(Checks.one(ChecksTest.class, Stream.of(FINDING)))
        .isEqualTo(new Judgement("ChecksTest", 1, List.of(FINDING)));
    assertThat(Checks.one(ChecksTest.class, true, FINDING))
        .isEqualTo(new Judgement("ChecksTest", 1, List.of()));
    assertThat(Checks.one(ChecksTest.class, false, FINDING))
        .isEqualTo(new Judgement("ChecksTest", 1, List.of(FINDING)));
  }
}
