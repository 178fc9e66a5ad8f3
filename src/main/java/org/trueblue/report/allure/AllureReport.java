package org.trueblue.report.allure;

import io.qameta.allure.ConfigurationBuilder;
import io.qameta.allure.Extension;
import io.qameta.allure.ReportGenerator;
import io.qameta.allure.allure1.Allure1Plugin;
import io.qameta.allure.allure2.Allure2Plugin;
import io.qameta.allure.category.CategoriesPlugin;
import io.qameta.allure.category.CategoriesTrendPlugin;
import io.qameta.allure.core.AttachmentsPlugin;
import io.qameta.allure.core.MarkdownDescriptionsPlugin;
import io.qameta.allure.core.TestsResultsPlugin;
import io.qameta.allure.duration.DurationPlugin;
import io.qameta.allure.duration.DurationTrendPlugin;
import io.qameta.allure.environment.Allure1EnvironmentPlugin;
import io.qameta.allure.executor.ExecutorPlugin;
import io.qameta.allure.history.HistoryPlugin;
import io.qameta.allure.history.HistoryTrendPlugin;
import io.qameta.allure.launch.LaunchPlugin;
import io.qameta.allure.owner.OwnerPlugin;
import io.qameta.allure.retry.RetryPlugin;
import io.qameta.allure.retry.RetryTrendPlugin;
import io.qameta.allure.severity.SeverityPlugin;
import io.qameta.allure.status.StatusChartPlugin;
import io.qameta.allure.suites.SuitesPlugin;
import io.qameta.allure.summary.SummaryPlugin;
import io.qameta.allure.tags.TagsPlugin;
import io.qameta.allure.timeline.TimelinePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trueblue.ledger.Account;
import org.trueblue.report.RunReport;
import org.trueblue.report.TextFile;

/**
 * The Allure report of a run: results for other tools, and one HTML file that opens from disk and
 * calls nobody. The extensions that send data anywhere are left out, and the tracking snippet is
 * cut from the page.
 */
public final class AllureReport {

  private static final List<Extension> EXTENSIONS =
      List.of(
          new MarkdownDescriptionsPlugin(),
          new TagsPlugin(),
          new RetryPlugin(),
          new RetryTrendPlugin(),
          new SeverityPlugin(),
          new OwnerPlugin(),
          new HistoryPlugin(),
          new HistoryTrendPlugin(),
          new CategoriesPlugin(),
          new CategoriesTrendPlugin(),
          new DurationPlugin(),
          new DurationTrendPlugin(),
          new StatusChartPlugin(),
          new TimelinePlugin(),
          new SuitesPlugin(),
          new TestsResultsPlugin(),
          new AttachmentsPlugin(),
          new SummaryPlugin(),
          new ExecutorPlugin(),
          new LaunchPlugin(),
          new Allure1Plugin(),
          new Allure1EnvironmentPlugin(),
          new Allure2Plugin());

  private static final String OVERVIEW =
      "<p><a href=\"index.html\">The overview of the run: verdict, findings, exchanges</a></p>";

  private AllureReport() {}

  /**
   * Writes a run in Allure's format, for its own page or for other tools.
   *
   * @param earlier runs of the same kind, the latest first; where there are none, the history that
   *     is in the folder stays
   */
  public static void results(RunReport run, List<Account> earlier, Path folder) throws IOException {
    new AllureResults(run, results(folder)).write();
    if (!earlier.isEmpty()) {
      History.write(results(folder), run.account().started().run(), earlier);
    }
  }

  /** Writes {@code allure.html} from the results of a run. */
  public static void page(String run, Path folder) throws IOException {
    generate(run, folder, folder.resolve("allure.html"), OVERVIEW);
  }

  /** Where the results are of which the report of a folder is made. */
  static Path results(Path folder) {
    return folder.resolve("allure-results");
  }

  /**
   * Writes a page from the results.
   *
   * @param panel what its first tab shows, as HTML
   */
  static void generate(String name, Path folder, Path file, String panel) throws IOException {
    Path made = Files.createTempDirectory(folder, "allure");
    try {
      new ReportGenerator(
              ConfigurationBuilder.empty()
                  .withExtensions(EXTENSIONS)
                  .withReportName(title(name))
                  .build())
          .generateSingleFile(made, List.of(results(folder)));
      TextFile.write(file, Page.branded(Files.readString(made.resolve("index.html")), panel));
    } finally {
      Files.deleteIfExists(made.resolve("index.html"));
      Files.deleteIfExists(made);
    }
  }

  /** Allure puts it into the page as it is. */
  private static String title(String name) {
    return "TrueBlue: " + name.replaceAll("[^A-Za-z0-9._-]", "_");
  }
}
