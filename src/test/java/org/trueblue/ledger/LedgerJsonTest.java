package org.trueblue.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.ledger.Lines.NOON;
import static org.trueblue.ledger.Lines.passed;
import static org.trueblue.ledger.Lines.requirement;
import static org.trueblue.ledger.Lines.settled;
import static org.trueblue.ledger.Lines.started;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;

class LedgerJsonTest {

  private static final List<Finding> FINDINGS =
      List.of(
          Finding.shall("a.code", "It shall.", "Patient.id", "“this”", "that\n", "e1"),
          new Finding("b.code", Strength.MAY, "", "", "", "", List.of("e1", "e2")));

  static Stream<Outcome> outcomes() {
    return Stream.of(
        new Outcome.Passed(),
        new Outcome.Failed(FINDINGS),
        new Outcome.Warned(FINDINGS),
        new Outcome.Waived("known", FINDINGS),
        new Outcome.NotApplicable("need not"),
        new Outcome.NotTested(new Gap(Cause.DATA_ABSENT, "a.gap", "none", "give one")));
  }

  static Stream<Line> lines() {
    Stream<Line> settled = outcomes().map(outcome -> settled("guide/read", outcome));
    Stream<Line> gaps =
        Arrays.stream(Cause.values())
            .map(cause -> new Outcome.NotTested(new Gap(cause, "c", "r", "s")))
            .map(outcome -> settled("guide/read", outcome));
    Stream<Line> ended =
        Arrays.stream(RunVerdict.values()).map(verdict -> new Ended(NOON, true, verdict));
    return Stream.of(
            Stream.<Line>of(
                started(), started(requirement("guide/read"), requirement("guide/search"))),
            settled,
            gaps,
            ended)
        .flatMap(same -> same);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatIsReadIsWhatWasWritten(Line line) {
    assertThat(LedgerJson.read(LedgerJson.write(line))).contains(line);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineIsOneLine(Line line) {
    assertThat(LedgerJson.write(line).lines()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void anOutcomeIsSpelledAsItsStatus(Outcome outcome) throws Exception {
    JsonNode json = json(settled("guide/read", outcome));

    assertThat(json.path("outcome").path("status").asText()).isEqualTo(outcome.status().toString());
  }

  @Test
  void everyStatusCanBeWritten() {
    assertThat(outcomes().map(Outcome::status)).containsExactly(Status.values());
  }

  @Test
  void aLineSaysWhatItIsAndWhen() throws Exception {
    assertThat(json(started()).path("line").asText()).isEqualTo("started");
    assertThat(json(passed("guide/read")).path("line").asText()).isEqualTo("settled");
    JsonNode ended = json(new Ended(NOON, false, RunVerdict.CONFORMANT));
    assertThat(ended.path("line").asText()).isEqualTo("ended");
    assertThat(ended.path("ended").asText()).isEqualTo("2026-03-01T12:00:00.123456789Z");
    assertThat(ended.path("verdict").asText()).isEqualTo("CONFORMANT");
  }

  @Test
  void whatALaterVersionAddsIsPassedOver() {
    String line = LedgerJson.write(passed("guide/read")).replaceFirst("\\{", "{\"later\":[1],");

    assertThat(LedgerJson.read(line)).contains(passed("guide/read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "null",
        "[]",
        "1",
        "{}",
        "{\"line\":\"another\"}",
        "{\"line\":\"settled\"}",
        "{\"line\":\"ended\",\"ended\":\"noon\"}",
        "{\"line\":\"ended\",\"verdict\":\"PERHAPS\"}",
      })
  void whatIsNoLineIsNone(String text) {
    assertThat(LedgerJson.read(text)).isEmpty();
  }

  private static JsonNode json(Line line) throws Exception {
    return new ObjectMapper().readTree(LedgerJson.write(line));
  }

  @Test
  void aLineOfAVersionThatSaidLessIsRead() {
    Line line = passed("guide/read");
    String earlier = LedgerJson.write(line).replace(",\"unchecked\":{\"SNOMED CT\":2}", "");

    assertThat(LedgerJson.read(earlier))
        .hasValueSatisfying(
            read ->
                assertThat(((Line.Settled) read).judgements())
                    .singleElement()
                    .satisfies(judgement -> assertThat(judgement.unchecked()).isEmpty())
                    .satisfies(
                        judgement -> assertThat(judgement.notes()).containsExactly("a note")));
  }
}
