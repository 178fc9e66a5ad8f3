package org.trueblue.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trueblue.run.FhirStub.ASK;
import static org.trueblue.run.FhirStub.DECLARES_READ;
import static org.trueblue.run.FhirStub.DECLARES_VREAD;
import static org.trueblue.run.FhirStub.IF_VREAD;
import static org.trueblue.run.FhirStub.IS_READ;
import static org.trueblue.run.FhirStub.READ;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import org.trueblue.evidence.KeptText;
import org.trueblue.ledger.LedgerJson;
import org.trueblue.ledger.Line;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.ledger.Line.State;
import org.trueblue.ledger.Line.Step;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.RunVerdict;

/** Scenarios run by Cucumber with the real steps; what the ledger says of them is ours alone. */
@Timeout(120)
class RunTest {

  private static SmallRun.Guided guided;

  @TempDir private Path work;
  private FhirStub stub;
  private SmallRun run;

  @BeforeAll
  static void readTheGuide() throws IOException {
    guided = SmallRun.Guided.usCore();
  }

  @BeforeEach
  void start() {
    stub = new FhirStub();
    run = new SmallRun(guided, work, stub.base());
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void whatIsAsItShallBePasses() throws IOException {
    run.with("t/read", ASK, DECLARES_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.CONFORMANT);
    assertThat(run.outcome("t/read")).isEqualTo(new Outcome.Passed());
  }

  @Test
  void whatIsNotAsItShallBeFails() throws IOException {
    run.with("t/vread", ASK, DECLARES_VREAD).with("t/read", ASK, DECLARES_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.NON_CONFORMANT);
    assertThat(run.outcome("t/vread").status()).isEqualTo(Status.FAILED);
    assertThat(run.outcome("t/vread").findings())
        .extracting(Finding::code)
        .containsExactly("capability.interaction");
    assertThat(run.outcome("t/read").status()).isEqualTo(Status.PASSED);
  }

  @Test
  void whatIsNotAsItShouldBeWarns() throws IOException {
    run.withTags("@SHOULD", "t/should", ASK, DECLARES_VREAD);

    assertThat(run.execute()).isEqualTo(RunVerdict.CONFORMANT);
    assertThat(run.outcome("t/should").status()).isEqualTo(Status.WARNED);
  }

  @Test
  void allThatIsWrongIsFoundNotOnlyTheFirst() throws IOException {
    run.with("t/both", ASK, DECLARES_VREAD, "And they declare the format \"xml\"", DECLARES_READ);

    run.execute();

    assertThat(run.outcome("t/both").findings())
        .extracting(Finding::code)
        .containsExactly("capability.interaction", "capability.format");
    assertThat(run.settled("t/both").judgements()).hasSize(3);
  }

  @Test
  void whatThereAreNoDataForIsNotTested() throws IOException {
    run.patients().with("t/read", READ, IS_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.INCOMPLETE);
    assertThat(gap("t/read").cause()).isEqualTo(Cause.DATA_ABSENT);
    assertThat(gap("t/read").code()).isEqualTo("record.empty");
  }

  @Test
  void whatNeedNotBeIsNotApplicable() throws IOException {
    run.with("t/vread", IF_VREAD, READ, IS_READ).with("t/read", ASK, DECLARES_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.CONFORMANT);
    assertThat(run.outcome("t/vread").status()).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void whatIsNotSelectedIsNotTestedAndSaysSo() throws IOException {
    run.withTags("@a", "t/read", ASK, DECLARES_READ)
        .withTags("@b", "t/vread", ASK, DECLARES_VREAD)
        .select("@a");

    assertThat(run.execute()).isEqualTo(RunVerdict.INCOMPLETE);
    assertThat(run.outcome("t/read").status()).isEqualTo(Status.PASSED);
    assertThat(gap("t/vread").cause()).isEqualTo(Cause.NOT_SELECTED);
    assertThat(run.watched()).hasSize(3);
  }

  @Test
  void aRunThatSelectsNothingAsksNothing() throws IOException {
    run.with("t/read", ASK, DECLARES_READ).select("@nothing");

    assertThat(run.execute()).isEqualTo(RunVerdict.INCOMPLETE);
    assertThat(stub.server().asked()).isEmpty();
    assertThat(gap("t/read").cause()).isEqualTo(Cause.NOT_SELECTED);
  }

  @Test
  void aRunWithoutScenariosIsAFault() throws IOException {
    assertThat(run.execute()).isEqualTo(RunVerdict.FAULT);
  }

  @Test
  void aServerThatDoesNotAnswerIsOfTheEnvironment() throws IOException {
    stub.close();
    run.with("t/read", ASK, DECLARES_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.INCOMPLETE);
    assertThat(gap("t/read").cause()).isEqualTo(Cause.ENVIRONMENT);
    assertThat(gap("t/read").reason()).contains("connection refused");
  }

  @Test
  void aStepThatNobodyWroteIsOurFault() throws IOException {
    run.with("t/undefined", ASK, "Then something happens that no step knows", DECLARES_READ)
        .with("t/read", ASK, DECLARES_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.FAULT);
    assertThat(gap("t/undefined"))
        .isEqualTo(Gap.harnessError("harness.undefined-step", "a step has no definition"));
    assertThat(run.outcome("t/read").status()).isEqualTo(Status.PASSED);
  }

  @Test
  void aScenarioThatOnlyAsksIsOurFault() throws IOException {
    run.with("t/asks", ASK);

    assertThat(run.execute()).isEqualTo(RunVerdict.FAULT);
    assertThat(gap("t/asks").code()).isEqualTo("harness.nothing-judged");
  }

  @Test
  void aScenarioWithoutStepsIsOurFault() throws IOException {
    run.with("t/empty").with("t/read", ASK, DECLARES_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.FAULT);
    assertThat(gap("t/empty").cause()).isEqualTo(Cause.HARNESS_ERROR);
  }

  static Stream<Throwable> exceptions() {
    return Stream.of(
        new IllegalStateException("the validator broke"),
        new AssertionError("the validator broke"),
        new StackOverflowError("the validator broke"),
        new TestAbortedException("the validator broke"));
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void anExceptionInOurCodeIsOurFaultAndNeverTheServers(Throwable exception) throws IOException {
    run.validatedBy(
            (resource, profile) -> {
              throw sneaky(exception);
            })
        .with("t/valid", ASK, "Then it is valid", "And they declare the format \"xml\"")
        .with("t/read", ASK, DECLARES_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.FAULT);
    assertThat(gap("t/valid").cause()).isEqualTo(Cause.HARNESS_ERROR);
    assertThat(gap("t/valid").code()).isEqualTo("harness.exception");
    assertThat(gap("t/valid").reason()).contains("the validator broke", "RunTest.java");
    assertThat(run.outcome("t/read").status()).isEqualTo(Status.PASSED);
  }

  @Test
  void whatWasFoundBeforeAnExceptionCounts() throws IOException {
    run.validatedBy(
            (resource, profile) -> {
              throw new IllegalStateException("the validator broke");
            })
        .with("t/both", ASK, DECLARES_VREAD, "And it is valid");

    assertThat(run.execute()).isEqualTo(RunVerdict.NON_CONFORMANT);
    assertThat(run.outcome("t/both").findings()).hasSize(1);
  }

  @Test
  void anInterruptedRunEndsWhatItBeganAndTestsNoMore() throws IOException {
    stub.beforeEach(run::interrupt);
    run.with("t/1", ASK, DECLARES_READ)
        .with("t/2", READ, IS_READ)
        .with("t/3", ASK, "Then something happens that no step knows");

    assertThat(run.execute()).isEqualTo(RunVerdict.INCOMPLETE);
    assertThat(run.outcome("t/1").status()).isEqualTo(Status.PASSED);
    for (String left : List.of("t/2", "t/3")) {
      assertThat(gap(left).cause()).isEqualTo(Cause.ENVIRONMENT);
      assertThat(gap(left).code()).isEqualTo("run.interrupted");
    }
    assertThat(stub.server().asked()).hasSize(1);
    Ended ended = run.account().ended().orElseThrow();
    assertThat(ended.interrupted()).isTrue();
    assertThat(ended.verdict()).isEqualTo(RunVerdict.INCOMPLETE);
  }

  @Test
  void aRunThatCameToItsEndWasNotInterrupted() throws IOException {
    run.with("t/read", ASK, DECLARES_READ);
    run.execute();

    assertThat(run.account().ended().map(Ended::interrupted)).contains(false);
    assertThat(run.account().ended().map(Ended::verdict)).contains(RunVerdict.CONFORMANT);
  }

  @Test
  void stepsSayHowFarTheyCame() throws IOException {
    run.with("t/ends", ASK, IF_VREAD, DECLARES_READ)
        .with("t/breaks", ASK, "Then something happens that no step knows", DECLARES_READ);
    run.execute();

    assertThat(run.settled("t/ends").steps())
        .extracting(Step::text, Step::state)
        .containsExactly(
            tuple(ASK, State.DONE),
            tuple(IF_VREAD, State.ENDED_EARLY),
            tuple(DECLARES_READ, State.NOT_REACHED));
    assertThat(run.settled("t/breaks").steps())
        .extracting(Step::state)
        .containsExactly(State.DONE, State.BROKE, State.NOT_REACHED);
  }

  @Test
  void exchangesBelongToTheStepThatFirstWantedThem() throws IOException {
    run.patients("1", "2").with("t/read", ASK, READ, IS_READ, DECLARES_READ);
    run.execute();

    Settled settled = run.settled("t/read");
    assertThat(settled.exchanges()).hasSize(5);
    assertThat(settled.steps())
        .extracting(Step::exchanges)
        .containsExactly(
            settled.exchanges().subList(0, 1),
            settled.exchanges().subList(1, 3),
            settled.exchanges().subList(3, 5),
            List.of());
  }

  @Test
  void aScenarioNamesAnExchangeThatAnotherMade() throws IOException {
    run.with("t/1", ASK, DECLARES_READ).with("t/2", ASK, DECLARES_READ);
    run.execute();

    assertThat(stub.server().asked()).hasSize(1);
    assertThat(run.settled("t/2").exchanges()).isEqualTo(run.settled("t/1").exchanges()).hasSize(1);
  }

  @Test
  void theLedgerHoldsWhatTheObserverSaw() throws IOException {
    run.with("t/1", ASK, DECLARES_READ).with("t/2", ASK, DECLARES_VREAD);
    run.execute();

    assertThat(ledger()).isEqualTo(run.watched());
    assertThat(ledger().get(0)).isInstanceOf(Started.class);
    assertThat(ledger().get(3)).isInstanceOf(Ended.class);
  }

  @Test
  void theFirstLineSaysWhatIsRunAgainstWhatWithWhat() throws IOException {
    run.with("t/1", ASK, DECLARES_READ);
    run.execute();

    Started started = run.account().started();
    assertThat(started.run()).isEqualTo(run.path().getFileName().toString());
    assertThat(started.target()).isEqualTo(stub.base().toString());
    assertThat(started.patients()).containsExactly("1");
    assertThat(started.guides()).containsOnlyKeys("hl7.fhir.us.core#6.1.0");
    assertThat(started.versions()).containsEntry("TrueBlue", "test");
    assertThat(started.planned()).containsExactly(Requirements.requirement("t/1"));
  }

  @Test
  void aSettledScenarioSaysWhatItWas() throws IOException {
    run.withTags("@read @SHALL", "t/1", ASK, DECLARES_READ);
    run.execute();

    Settled settled = run.settled("t/1");
    assertThat(settled.feature()).isEqualTo("features/small.feature");
    assertThat(settled.scenario()).isEqualTo("judges t/1");
    assertThat(settled.tags()).containsExactly("@feature", "@read", "@SHALL");
    assertThat(settled.ended()).isAfterOrEqualTo(settled.started());
    assertThat(settled.judgements()).allMatch(judgement -> judgement.subjects() == 1);
  }

  @Test
  void scenariosInParallelAreEachSettledOnce() throws IOException {
    List<String> ids = IntStream.range(0, 60).mapToObj(i -> "t/" + i).toList();
    ids.forEach(id -> run.with(id, ASK, READ, DECLARES_READ, IS_READ));

    assertThat(run.inParallel(8).execute()).isEqualTo(RunVerdict.CONFORMANT);
    assertThat(stub.server().asked()).hasSize(3);
    assertThat(ledger())
        .filteredOn(Settled.class::isInstance)
        .extracting(line -> ((Settled) line).requirement().id())
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "übung", "a+b", "100%25", "a#b", "{x}"})
  void theFolderOfTheFeaturesMayHaveAnyName(String name) throws IOException {
    run.inFolder(name).with("t/read", ASK, DECLARES_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.CONFORMANT);
  }

  @Test
  void nobodysTokenIsInTheFolderOfARun() throws IOException {
    stub.answering("/Patient/1", "{\"resourceType\":\"" + SmallRun.TOKEN + "\",\"id\":\"1\"}");
    run.with("t/read", READ, IS_READ);

    assertThat(run.execute()).isEqualTo(RunVerdict.NON_CONFORMANT);
    assertAbsent(SmallRun.TOKEN);
  }

  @Test
  void nobodysNameIsInTheFolderOfARun() throws IOException {
    String profile = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient";
    String patient =
        """
        {"resourceType":"Patient","id":"1","gender":"Canarygender","birthDate":"Canarydate",
         "identifier":[{"system":"http://hospital.example.org","value":"Canarynumber"}],
         "name":[{"family":"Canaryfamily","given":["Canarygiven"]}],
         "address":[{"city":"Canarycity","use":"Canaryfamily"}],
         "telecom":[{"system":"Canarygiven","value":"Canaryphone"}]}
        """;
    stub.answering("/Patient/1", patient)
        .answering(
            "/Patient?name=Canaryfamily",
            "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"search\":"
                + "{\"mode\":\"match\"},\"resource\":{\"resourceType\":\"Patient\",\"id\":\"2\","
                + "\"name\":[{\"family\":\"Canaryother\"}]}}]}");
    run.hidingPersonalData()
        .with(
            "t/profile",
            "When the client has the Patient resources of the record that follow \""
                + profile
                + "\"",
            "Then each conforms to the profile \"" + profile + "\"")
        .with(
            "t/search",
            "When the client searches Patient by \"name\" with values from the record",
            "Then every returned Patient matches the search",
            "And every Patient of the record that matches is returned");

    assertThat(run.execute()).isEqualTo(RunVerdict.NON_CONFORMANT);
    assertThat(run.outcome("t/profile").status()).isEqualTo(Status.FAILED);
    assertThat(run.outcome("t/search").status()).isEqualTo(Status.FAILED);
    for (String part : List.of("date", "number", "family", "given", "city", "phone", "other")) {
      assertAbsent("Canary" + part);
    }
  }

  private void assertAbsent(String canary) throws IOException {
    try (Stream<Path> files = Files.walk(run.path())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(KeptText.of(file)).as(file.toString()).doesNotContainIgnoringCase(canary);
      }
    }
  }

  private Gap gap(String requirement) {
    return ((Outcome.NotTested) run.outcome(requirement)).gap();
  }

  private List<Line> ledger() throws IOException {
    return Files.readAllLines(run.path().resolve("ledger.ndjson")).stream()
        .map(LedgerJson::read)
        .flatMap(Optional::stream)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException sneaky(Throwable throwable) throws T {
    throw (T) throwable;
  }
}
