package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trueblue.gate.Comparison;
import org.trueblue.ledger.Account;
import org.trueblue.report.RunReport;
import org.trueblue.report.TextFile;
import org.trueblue.report.allure.AllureReport;
import org.trueblue.report.findings.FindingLines;
import org.trueblue.report.har.HttpArchive;
import org.trueblue.report.junit.JUnitXml;
import org.trueblue.report.matrix.RequirementMatrix;
import org.trueblue.report.overview.ComparisonPage;
import org.trueblue.report.overview.Overview;
import org.trueblue.report.testreport.TestReportJson;
import org.trueblue.run.Closing;
import org.trueblue.run.EarlierRuns;
import org.trueblue.run.RunFolder;

/** Makes all reports of a run from its folder; making them again replaces them. */
final class Reports {

  /** As many show a trend. */
  private static final int MOST_EARLIER = 10;

  private Reports() {}

  static void write(Path folder) throws IOException {
    RunReport run = RunReport.read(folder);
    List<Account> earlier = earlier(folder);
    Optional<Comparison> comparison =
        earlier.stream().findFirst().map(before -> Comparison.of(before, run.account()));
    if (comparison.isPresent()) {
      TextFile.write(folder.resolve("comparison.html"), ComparisonPage.of(comparison.get()));
    }
    AllureReport.write(
        run,
        earlier,
        folder,
        anchors -> {
          Overview overview = new Overview(run, anchors, comparison);
          TextFile.write(folder.resolve("overview.html"), overview.page());
          return overview.panel();
        });
    JUnitXml.write(run, folder.resolve("junit.xml"));
    TestReportJson.write(run.account(), folder.resolve("testreport.json"));
    RequirementMatrix.write(run.account(), run.checklist(), folder.resolve("requirements.csv"));
    FindingLines.write(run.account(), folder.resolve("findings.ndjson"));
    HttpArchive.write(run, folder.resolve("exchanges.har"));
    Closing.write(new RunFolder(folder));
  }

  /** What other runs left is no reason not to report this one. */
  private static List<Account> earlier(Path folder) throws IOException {
    List<Account> earlier = new ArrayList<>();
    for (RunFolder run : EarlierRuns.of(new RunFolder(folder), MOST_EARLIER)) {
      try {
        earlier.add(Account.read(run.ledger()));
      } catch (IOException unreadable) {
        // it says nothing of its own, and is no part of this run
      }
    }
    return earlier;
  }
}
