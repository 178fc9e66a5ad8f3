package org.trueblue.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.CodeService.Answer;
import org.trueblue.fhir.CodeService.Question;

class KeptAnswersTest {

  private static final Question ONE = new Question("http://loinc.org", "1-8", "");
  private static final Question OTHER = new Question("", "a", "http://test.org/v|1");

  @TempDir private Path folder = Path.of("");
  private final List<Question> asked = new ArrayList<>();

  @Test
  void whatWasAskedIsNotAskedAgain() {
    CodeService kept = KeptAnswers.inMemory(answering(new Answer.Known(true)));
    assertThat(List.of(kept.ask(ONE), kept.ask(ONE), kept.ask(OTHER)))
        .containsOnly(new Answer.Known(true));
    assertThat(asked).containsExactly(ONE, OTHER);
  }

  @Test
  void theAnswersOfAFolderNeedNoService() throws IOException {
    KeptAnswers.in(folder, answering(new Answer.Known(false))).ask(ONE);
    KeptAnswers.in(folder, answering(new Answer.Unknown())).ask(OTHER);

    CodeService later = KeptAnswers.in(folder, CodeService.NONE);
    assertThat(later.ask(ONE)).isEqualTo(new Answer.Known(false));
    assertThat(later.ask(OTHER)).isEqualTo(new Answer.Unknown());
    assertThat(asked).hasSize(2);
  }

  @Test
  void whatNobodyWasAskedIsNotKeptAsUnknown() throws IOException {
    KeptAnswers.in(folder, CodeService.NONE).ask(ONE);
    KeptAnswers.in(folder, answering(new Answer.Known(true))).ask(ONE);
    assertThat(asked).containsExactly(ONE);
  }

  @Test
  void thatAServiceDidNotAnswerIsNotKept() throws IOException {
    KeptAnswers.in(folder, answering(new Answer.Unavailable("refused"))).ask(ONE);
    KeptAnswers.in(folder, answering(new Answer.Known(true))).ask(ONE);
    assertThat(asked).containsExactly(ONE, ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"system\":\"http://lo", "nonsense", "{}", "[]"})
  void aTornLineIsAskedAgain(String torn) throws IOException {
    KeptAnswers.in(folder, answering(new Answer.Known(true))).ask(ONE);
    Files.writeString(folder.resolve("answers.ndjson"), torn, StandardOpenOption.APPEND);
    KeptAnswers.in(folder, answering(new Answer.Known(false))).ask(OTHER);

    CodeService later = KeptAnswers.in(folder, CodeService.NONE);
    assertThat(later.ask(ONE)).isEqualTo(new Answer.Known(true));
    assertThat(later.ask(OTHER)).isEqualTo(new Answer.Known(false));
  }

  private CodeService answering(Answer answer) {
    return question -> {
      asked.add(question);
      return answer;
    };
  }
}
