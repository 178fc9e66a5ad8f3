package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.trueblue.report.RunReport;
import org.trueblue.report.TextFile;
import org.trueblue.report.allure.AllureReport;
import org.trueblue.report.junit.JUnitXml;
import org.trueblue.report.overview.Overview;

/** Makes all reports of a run from its folder; making them again replaces them. */
final class Reports {

  private Reports() {}

  static void write(Path folder) throws IOException {
    RunReport run = RunReport.read(folder);
    AllureReport.write(
        run,
        folder,
        anchors -> {
          Overview overview = new Overview(run, anchors);
          TextFile.write(folder.resolve("overview.html"), overview.page());
          return overview.panel();
        });
    JUnitXml.write(run, folder.resolve("junit.xml"));
  }
}
