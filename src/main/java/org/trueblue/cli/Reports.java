package org.trueblue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/**
 * Makes the reports of a run from its folder; making them again replaces them.
 *
 * @param kinds besides the overview and JUnit XML
 */
record Reports(Set<ReportKind> kinds) {

  /** As many show a trend. */
  private static final int MOST_EARLIER = 10;

  Reports {
    kinds = Set.copyOf(kinds);
  }

  /** What is written if nobody says otherwise. */
  static Reports standard() {
    return new Reports(ReportKind.standard());
  }

  /**
   * Writes the reports of a run whose ledger is whole.
   *
   * @throws UserError if they cannot be written
   */
  void of(RunFolder folder) {
    try {
      write(folder.path());
    } catch (IOException | UncheckedIOException e) {
      throw new UserError(
          "the run is whole, but its report could not be written to %s: %s; see that there is room, then write it with 'trueblue report %1$s'"
              .formatted(folder.path(), NoRoom.reason(e)));
    }
  }

  /** Writes the reports of what a folder holds. */
  void write(Path folder) throws IOException {
    RunReport run = RunReport.read(folder);
    List<Account> earlier = earlier(folder);
    if (!earlier.isEmpty()) {
      TextFile.write(
          folder.resolve("comparison.html"),
          ComparisonPage.of(Comparison.of(earlier.get(0), run.account())));
    }
    TextFile.write(folder.resolve("index.html"), new Overview(run, earlier).page());
    JUnitXml.write(run, folder.resolve("junit.xml"));
    for (ReportKind kind : ReportKind.values()) {
      if (kinds.contains(kind)) {
        write(kind, run, earlier, folder);
      }
    }
    Closing.write(new RunFolder(folder));
  }

  private static void write(ReportKind kind, RunReport run, List<Account> earlier, Path folder)
      throws IOException {
    switch (kind) {
      case ALLURE -> AllureReport.results(run, earlier, folder);
      case ALLURE_HTML -> {
        AllureReport.results(run, earlier, folder);
        AllureReport.page(run.account().started().run(), folder);
      }
      case HAR -> HttpArchive.write(run, folder.resolve("exchanges.har"));
      case TESTREPORT -> TestReportJson.write(run.account(), folder.resolve("testreport.json"));
      case CSV ->
          RequirementMatrix.write(
              run.account(), run.checklist(), folder.resolve("requirements.csv"));
      case FINDINGS -> FindingLines.write(run.account(), folder.resolve("findings.ndjson"));
    }
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
