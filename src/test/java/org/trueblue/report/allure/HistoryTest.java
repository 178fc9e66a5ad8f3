package org.trueblue.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.ledger.Account;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;

class HistoryTest {

  private static final RunReport RUN = SampleRun.everyStatus();
  private static final List<Account> EARLIER =
      List.of(
          SampleRun.account(
              List.of(SampleRun.settled("a/failed", Strength.SHALL, new Outcome.Passed()))),
          RUN.account());

  @TempDir private Path folder;

  @Test
  void theTrendShowsTheEarlierRunsBehindThisOne() throws IOException {
    JsonNode trend = page(EARLIER, "widgets/history-trend.json");

    assertThat(trend.findValuesAsText("buildOrder")).containsExactly("3", "2", "1");
    assertThat(trend.get(0).path("data").path("failed").asInt()).isEqualTo(1);
    assertThat(trend.get(1).path("data").path("passed").asInt()).isEqualTo(1);
    assertThat(trend.get(2).path("data").path("broken").asInt()).as("warned, waived").isEqualTo(2);
  }

  @Test
  void aRequirementKnowsWhatItCameToBefore() throws IOException {
    JsonNode history = page(EARLIER, "history/history.json").path(History.historyId("a/failed"));

    assertThat(history.path("items").findValuesAsText("status"))
        .containsExactly("failed", "passed", "failed");
  }

  @Test
  void theHistoryStaysWhereTheEarlierRunsAreGone() throws IOException {
    page(EARLIER, "widgets/history-trend.json");

    assertThat(page(List.of(), "widgets/history-trend.json")).hasSize(3);
  }

  private JsonNode page(List<Account> earlier, String name) throws IOException {
    AllureReport.results(RUN, earlier, folder);
    AllureReport.page("run", folder);
    String text =
        new AllurePage(Files.readString(folder.resolve("allure.html"))).texts(name).get(0);
    return new ObjectMapper().readTree(text);
  }
}
