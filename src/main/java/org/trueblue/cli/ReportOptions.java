package org.trueblue.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which reports of a run are written. */
final class ReportOptions {

  @Option(
      names = "--report",
      paramLabel = "KIND",
      split = ",",
      description =
          "What to write besides the overview and JUnit XML: allure, allure-html, har, testreport,"
              + " csv, findings, all or none (allure,testreport,csv,findings).")
  private @Nullable List<String> kinds;

  /**
   * The reports that the user chose.
   *
   * @throws UserError if there is no report of that name
   */
  Reports reports() {
    return kinds == null ? Reports.standard() : new Reports(ReportKind.named(kinds));
  }
}
