package org.trueblue.report.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.gate.Decision;
import org.trueblue.gate.Objection;
import org.trueblue.gate.Warning;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.SampleRun;

class GateReportsTest {

  private static final Decision BLOCKED =
      new Decision(
          SampleRun.everyStatus().account(),
          List.of(
              new Objection(RunVerdict.NON_CONFORMANT, "broken", "a/read", "was 50% | <b>off</b>"),
              new Objection(RunVerdict.INCOMPLETE, "no longer tested", "a/b,c:d", "@all\n# gone")),
          List.of("one remark"),
          List.of(new Warning("effect.one-patient", "one patient only", "name several")));

  @Test
  void theTextNamesEachReason() {
    assertThat(GateText.of(BLOCKED))
        .containsExactly(
            "Blocked: 20260301-100000-sample, for 2 reasons",
            "  broken: 1",
            "    a/read: was 50% | <b>off</b>",
            "  no longer tested: 1",
            "    a/b,c:d: @all # gone",
            "  note: one remark",
            "  This run tested little:",
            "    one patient only; name several");
  }

  @Test
  void inMarkdownNothingThatAServerSaysIsMarkup() {
    assertThat(String.join("\n", GateMarkdown.of(BLOCKED)))
        .startsWith("### ❌ TrueBlue: Blocked")
        .contains("| a/read | was 50% \\| &lt;b&gt;off&lt;/b&gt; |")
        .doesNotContain("<b>", "@all");
  }

  @Test
  void annotationsAreOneLineEach() {
    assertThat(GateAnnotations.of(BLOCKED))
        .containsExactly(
            "::error title=broken%3A a/read::was 50%25 | <b>off</b>",
            "::error title=no longer tested%3A a/b%2Cc%3Ad::@all # gone",
            "::warning title=This run tested little::one patient only; name several",
            "::notice title=TrueBlue::one remark");
  }
}
