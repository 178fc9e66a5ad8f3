package org.trueblue.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;
import org.trueblue.requirement.Requirement;

class EffectivenessTest {

  private static final Settled PASSED =
      SampleRun.settled("a", Strength.SHALL, new Outcome.Passed());
  private static final String EMPTY = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}";
  private static final String FULL =
      "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"}}]}";

  @Test
  void aRunThatSawMuchIsNotWarnedOf() {
    assertThat(codes(List.of(PASSED), exchanges(10, 200, FULL))).isEmpty();
  }

  @Test
  void aServerThatRefusesMostIsSeen() {
    List<Exchange> half = new ArrayList<>(exchanges(5, 401, "{}"));
    half.addAll(exchanges(5, 200, FULL));

    assertThat(codes(List.of(PASSED), half)).containsExactly("effect.refused");
    assertThat(codes(List.of(PASSED), half.subList(1, 10))).isEmpty();
  }

  @Test
  void searchesThatFindNothingAreSeen() {
    List<Exchange> some = new ArrayList<>(exchanges(9, 200, EMPTY));
    some.addAll(exchanges(1, 200, FULL));

    assertThat(codes(List.of(PASSED), some)).containsExactly("effect.empty-searches");
    assertThat(codes(List.of(PASSED), some.subList(1, 10))).isEmpty();
  }

  @Test
  void aRunThatTestedFewerThanHalfOfTheShallsIsSeen() {
    Outcome untested =
        new Outcome.NotTested(new Gap(Cause.CONDITION_NOT_MET, "x.y", "why", "what"));
    Settled one = SampleRun.settled("b", Strength.SHALL, untested);
    Settled other = SampleRun.settled("c", Strength.SHALL, untested);

    assertThat(codes(List.of(PASSED, one, other), List.of())).containsExactly("effect.few-shalls");
    assertThat(codes(List.of(PASSED, one), List.of())).isEmpty();
  }

  @Test
  void aProfileWithoutDataIsSeenWithWhatToSupply() {
    Requirement base = SampleRun.requirement("p", Strength.SHOULD);
    Requirement profile =
        new Requirement(
            "p", Strength.SHOULD, base.source(), "", base.guide(), "Goal profile", "profile");
    Settled absent =
        SampleRun.settled(
            profile,
            "p",
            new Outcome.NotTested(new Gap(Cause.DATA_ABSENT, "record.empty", "no", "name some")));

    assertThat(Effectiveness.of(SampleRun.account(List.of(PASSED, absent)), List.of()))
        .containsExactly(new Warning("effect.no-data", "no data for Goal profile", "name some"));
  }

  @Test
  void onePatientIsFewWhereTheUserChoosesThem() {
    assertThat(ofOnePatient("hl7.fhir.us.core#6.1.0")).contains("effect.one-patient");
    assertThat(ofOnePatient("g10@us-core-6.1.0")).doesNotContain("effect.one-patient");
  }

  private static List<String> ofOnePatient(String guide) {
    Account sample = SampleRun.account(List.of(PASSED));
    Started started = sample.started();
    Started one =
        new Started(
            started.run(),
            started.started(),
            started.target(),
            List.of("p1"),
            Map.of(guide, "0123abcd"),
            started.versions(),
            started.planned());
    return Effectiveness.of(new Account(one, sample.scenarios(), sample.ended()), List.of())
        .stream()
        .map(Warning::code)
        .toList();
  }

  private static List<String> codes(List<Settled> scenarios, List<Exchange> exchanges) {
    return Effectiveness.of(SampleRun.account(scenarios), exchanges).stream()
        .map(Warning::code)
        .toList();
  }

  private static List<Exchange> exchanges(int count, int status, String body) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                SampleRun.exchange(
                    status + "-" + i,
                    Request.get(URI.create(SampleRun.TARGET + "/Patient?_id=" + i)),
                    new Reply.Response(
                        status, Headers.none(), body.getBytes(StandardCharsets.UTF_8))))
        .toList();
  }
}
