package org.trueblue.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.http.LoopbackServer.Asked;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Outcome.NotApplicable;
import org.trueblue.outcome.Outcome.NotTested;

/** What scenarios take from the record of the patients, and what they say where it has nothing. */
@Timeout(120)
class ScenariosAndTheRecordTest {

  private static final String HAS_RECORD =
      "When the client has the \"Patient\" resources of the record";
  private static final String REASONS =
      "Then each data-absent-reason in them stands in place of a value";
  private static final String MATCHES = "Then every returned Patient matches the search";

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
  void manyScenariosAtATimeAskForTheRecordOnce() throws IOException {
    run.inParallel(8);
    IntStream.range(0, 40).forEach(i -> run.with("t/" + i, HAS_RECORD, REASONS));

    run.execute();

    assertThat(asked()).contains("/Patient/1", "/Patient?_id=1").doesNotHaveDuplicates();
    assertThat(run.account().scenarios())
        .hasSize(40)
        .allSatisfy(s -> assertThat(s.exchanges()).hasSameSizeAs(asked()));
  }

  @Test
  void oneResourceGivesAllValuesOfASearch() throws IOException {
    patient("1", "'gender':'male'");
    patient("2", "'gender':'female','name':[{'family':'Adeyemi'}]");
    run.patients("1", "2").with("t/search", searching("gender+name"), MATCHES);

    run.execute();

    assertThat(asked())
        .filteredOn(target -> target.contains("gender="))
        .singleElement()
        .asString()
        .contains("gender=female", "name=Adeyemi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'gender':'male'",
        "'name':[{'family':'UNK'}]",
        "'name':[{'family':'unknown','given':['n/a']}]",
        "'name':[{'use':'official'}]",
        "'name':[]"
      })
  void withoutAValueThatTellsSomethingNothingIsSearchedFor(String content) throws IOException {
    patient("1", content);
    run.with("t/search", searching("name"), MATCHES);

    run.execute();

    notTested("t/search", Cause.DATA_ABSENT, "search.no-values");
    assertThat(asked()).noneMatch(target -> target.contains("name="));
  }

  @ParameterizedTest
  @CsvSource({
    "t/should, @SHOULD, false",
    "t/shall, @SHALL, true",
  })
  void onlyASearchThatIsOptionalNeedsToBeDeclared(String id, String tag, boolean asks)
      throws IOException {
    patient("1", "'name':[{'family':'Adeyemi'}]");
    run.withTags(tag, id, searching("name"), MATCHES);

    run.execute();

    assertThat(asked().stream().anyMatch(target -> target.contains("name="))).isEqualTo(asks);
    if (!asks) {
      assertThat(run.outcome(id))
          .isInstanceOfSatisfying(
              NotApplicable.class, o -> assertThat(o.reason()).contains("name of Patient"));
    }
  }

  @Test
  void aServerThatDeclaresNothingAtAllIsAskedAnyway() throws IOException {
    patient("1", "'name':[{'family':'Adeyemi'}]");
    stub.answering("/metadata", "{\"resourceType\":\"Basic\"}");
    run.withTags("@SHOULD", "t/should", searching("name"), MATCHES);

    run.execute();

    assertThat(asked()).anyMatch(target -> target.contains("name=Adeyemi"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"beneficiary", "patient"})
  void coverageToWhichNoClaimRefersIsFoundByItsBeneficiary(String parameter) throws IOException {
    SmallRun ofClaims = new SmallRun(SmallRun.Guided.carin(), work, stub.base());
    stub.answering(
        "/Coverage?%s=1".formatted(parameter),
        """
        {"resourceType":"Bundle","type":"searchset","entry":[
          {"fullUrl":"%1$s/Coverage/c","resource":
            {"resourceType":"Coverage","id":"c","beneficiary":{"reference":"Patient/1"}}},
          {"fullUrl":"%1$s/Coverage/d","resource":
            {"resourceType":"Coverage","id":"d","beneficiary":{"reference":"Patient/2"}}}]}
        """
            .formatted(stub.base()));
    ofClaims.with("t/coverage", HAS_RECORD.replace("Patient", "Coverage"), REASONS);

    ofClaims.execute();

    assertThat(ofClaims.outcome("t/coverage"))
        .isInstanceOfSatisfying(
            NotTested.class, o -> assertThat(o.gap().reason()).contains("none of 1 resources"));
    assertThat(asked()).contains("/Coverage?beneficiary=1");
  }

  @Test
  void aPatientThatCannotBeReadIsNoEmptyRecord() throws IOException {
    run.patients("nobody").with("t/record", HAS_RECORD, REASONS);

    run.execute();

    notTested("t/record", Cause.PREREQUISITE_FAILED, "record.unavailable");
    assertThat(reason("t/record")).contains("/Patient/nobody -> 404");
  }

  @Test
  void aSearchThatFindsNothingCannotBeRepeated() throws IOException {
    patient("1", "'name':[{'family':'Adeyemi'}]");
    run.with(
        "t/post",
        "Given the client searched Patient by \"name\" with values from the record",
        "When the client repeats the search with POST",
        "Then both searches return the same resources");

    run.execute();

    notTested("t/post", Cause.PREREQUISITE_FAILED, "search.failed");
    assertThat(stub.server().asked()).noneMatch(asked -> asked.line().startsWith("POST"));
  }

  @Test
  void resourcesWithoutVersionsShowNoHistory() throws IOException {
    run.with(
        "t/history",
        "When the client reads the history of each Patient of the record",
        "Then each history holds the current version");

    run.execute();

    notTested("t/history", Cause.DATA_ABSENT, "read.no-version");
  }

  @Test
  void whoSaysNothingAboutItselfCannotBeTakenAtItsWord() throws IOException {
    stub.answering("/metadata", "{\"resourceType\":\"Basic\"}");
    run.with("t/declares", FhirStub.ASK, FhirStub.DECLARES_READ);

    run.execute();

    notTested("t/declares", Cause.PREREQUISITE_FAILED, "capability.unavailable");
  }

  private void notTested(String requirement, Cause cause, String code) {
    assertThat(run.outcome(requirement))
        .isInstanceOfSatisfying(
            NotTested.class,
            o -> {
              assertThat(o.gap().cause()).isEqualTo(cause);
              assertThat(o.gap().code()).isEqualTo(code);
              assertThat(o.gap().supply()).isNotBlank();
            });
  }

  private String reason(String requirement) {
    return run.outcome(requirement) instanceof NotTested o ? o.gap().reason() : "";
  }

  private static String searching(String parameters) {
    return "When the client searches Patient by \"%s\" with values from the record"
        .formatted(parameters);
  }

  /** Content in JSON with single quotes. */
  private void patient(String id, String content) {
    stub.answering(
        "/Patient/" + id,
        "{'resourceType':'Patient','id':'%s',%s}".formatted(id, content).replace('\'', '"'));
  }

  private List<String> asked() {
    return stub.server().asked().stream().map(Asked::target).toList();
  }
}
