package org.trueblue.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.outcome.Judgement;

class NotModifiedTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          304, W/"3", true
          304, "",    true
          200, W/"4", true
          200, W/"3", false
          200, "3",   false
          404, W/"4", false
          412, W/"3", false
          500, W/"4", false
          """)
  void isWhatIsSaidUnlessTheResourceChanged(int status, String tag, boolean right) {
    Judgement judgement =
        NotModified.judge(Given.exchange(status, Map.of("ETag", tag), ""), "W/\"3\"");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .extracting(Defect::code)
        .isEqualTo(right ? List.of() : List.of("read.modified"));
  }

  @Test
  void anAnswerWithoutAnETagDidNotChange() {
    Judgement judgement = NotModified.judge(Given.exchange(200, "{}"), "W/\"3\"");
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "read.modified",
                "GET " + Given.URL + " with If-None-Match: W/\"3\"",
                "status 304",
                "status 200"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
    assertThat(Defect.summaries(judgement))
        .containsExactly("A resource that the client has already is answered with 304.");
  }

  @ParameterizedTest
  @CsvSource({"304, true", "200, false", "404, false", "412, false"})
  void flagsA304ForAnEtagThatNoVersionHas(int status, boolean flagged) {
    Judgement judgement = NotModified.judgeOtherTag(Given.exchange(status, ""));
    assertThat(Defect.of(judgement))
        .extracting(Defect::code)
        .isEqualTo(flagged ? List.of("read.not-modified") : List.of());
  }
}
