package org.trueblue.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.gate.Comparison;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;
import org.trueblue.report.overview.ComparisonPage;

class ComparisonTextTest {

  private static final Comparison COMPARISON =
      Comparison.of(
          SampleRun.account(
              List.of(SampleRun.settled("a/read", Strength.SHALL, new Outcome.Passed()))),
          SampleRun.account(
              List.of(
                  SampleRun.settled(
                      "a/read",
                      Strength.SHALL,
                      new Outcome.Failed(
                          List.of(
                              Finding.shall(
                                  "read.id",
                                  "An id.",
                                  "<script>x</script>|",
                                  "1",
                                  "2",
                                  "one")))))));

  @Test
  void theTextSaysFromWhatToWhat() {
    assertThat(ComparisonText.text(COMPARISON))
        .contains("broke: 1")
        .anyMatch(
            line ->
                line.startsWith(
                    "  a/read (SHALL): passed → failed; + read.id at <script>x</script>| ["));
  }

  @Test
  void nothingThatAServerSaysIsMarkup() throws IOException {
    assertThat(String.join("\n", ComparisonText.markdown(COMPARISON)))
        .contains("| broke | a/read | SHALL | passed → failed; + read.id at &lt;script&gt;")
        .doesNotContain("<script");
    assertThat(ComparisonPage.of(COMPARISON))
        .contains("<td class=\"word FAILED\">broke</td>", "&lt;script&gt;")
        .doesNotContain("<script");
  }
}
