package org.trueblue.report.testreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.UsCore;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Resource;
import org.trueblue.ledger.Account;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.HostileRun;
import org.trueblue.report.SampleRun;

class TestReportJsonTest {

  private static final String BASE = "http://hl7.org/fhir/StructureDefinition/TestReport";

  @TempDir private Path folder;

  @Test
  void itIsValidAgainstFhirR4() throws Exception {
    assertThat(errors(SampleRun.everyStatus().account())).isEmpty();
  }

  @Test
  void whatAHostileServerSaysLeavesItValid() throws Exception {
    assertThat(errors(HostileRun.report().account())).isEmpty();
  }

  @Test
  void aRunThatWasCutShortIsStoppedAndValid() throws Exception {
    Account whole = SampleRun.everyStatus().account();
    Account cut = new Account(whole.started(), whole.scenarios(), Optional.empty());

    assertThat(errors(cut)).isEmpty();
    assertThat(report(cut).json().path("status").asText()).isEqualTo("stopped");
  }

  @Test
  void itSaysWhatCameOfEachRequirement() throws Exception {
    Resource report = report(SampleRun.everyStatus().account());

    assertThat(report.json().findValuesAsText("result"))
        .containsExactly(
            "fail", "pass", "fail", "warning", "warning", "skip", "skip", "skip", "skip", "skip",
            "skip", "error");
  }

  @Test
  void thatAllIsWellIsAPass() throws Exception {
    Resource report =
        report(
            SampleRun.account(
                List.of(SampleRun.settled("a", Strength.SHALL, new Outcome.Passed()))));

    assertThat(report.json().path("result").asText()).isEqualTo("pass");
    assertThat(report.json().path("score").asInt()).isEqualTo(100);
  }

  private List<String> errors(Account account) throws Exception {
    return UsCore.ENGINE.validator().validate(report(account), BASE).stream()
        .filter(Issue::isError)
        .map(issue -> issue.where() + ": " + issue.message())
        .toList();
  }

  private Resource report(Account account) throws Exception {
    Path file = folder.resolve("testreport.json");
    TestReportJson.write(account, file);
    return Resource.parse(Files.readAllBytes(file));
  }
}
