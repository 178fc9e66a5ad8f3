package org.trueblue.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void ordinaryTextStaysAsItIs() {
    String text = "Zoë 李 \ud83d\ude00 שלום\n\tsecond line";
    assertThat(Printable.text(text)).isEqualTo(text);
  }

  @Test
  void controlCharactersAreReplaced() {
    assertThat(Printable.text("a\u0000b\u001b[31mc\rd\u007fe\u009bf"))
        .isEqualTo("a\ufffdb\ufffd[31mc\ufffdd\ufffde\ufffdf");
  }

  @Test
  void overridesOfTheDirectionAreReplaced() {
    assertThat(Printable.text("\u202edessap\u202d")).isEqualTo("\ufffddessap\ufffd");
  }

  @Test
  void halvesOfSurrogatePairsAreReplaced() {
    assertThat(Printable.text("a\ud800b\udfff")).isEqualTo("a\ufffdb\ufffd");
  }

  @Test
  void aLineHasNoBreaks() {
    assertThat(Printable.line("one\n  two\r\nthree\u2028four\tfive"))
        .doesNotContain("\n", "\r", "\u2028", "\t")
        .startsWith("one two");
  }

  @Test
  void spacesAreKeptAndTakeNoTime() {
    String spaces = "a" + " ".repeat(1_000_000) + "b";

    assertTimeout(
        Duration.ofSeconds(10), () -> assertThat(Printable.line(spaces)).isEqualTo(spaces));
  }
}
