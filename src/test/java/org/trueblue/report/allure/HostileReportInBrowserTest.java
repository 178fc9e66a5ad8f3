package org.trueblue.report.allure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.report.HostileRun;
import org.trueblue.report.RunReport;
import org.trueblue.report.TextFile;
import org.trueblue.report.overview.Overview;

/** Opens the reports of a hostile run in a real browser, where there is one. */
class HostileReportInBrowserTest {

  private static final String RAN = "<title>" + HostileRun.MARK;

  @TempDir private Path folder = Path.of("");

  @Test
  void noScriptOfTheServerRunsOnAnyPage() throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no chromium on the path");
    List<String> pages = pages();
    assertThat(pages).hasSize(3);
    for (String page : pages) {
      assertThat(dom(browser.orElseThrow(), page))
          .as(page)
          .contains("&lt;img src=x")
          .doesNotContain(RAN);
    }
  }

  @Test
  void aScriptThatRanWouldBeSeen() throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no chromium on the path");
    Path open = folder.resolve("open.html");
    Files.writeString(open, "<html><title>before</title>" + HostileRun.SCRIPT);
    assertThat(dom(browser.orElseThrow(), open.toUri().toString())).contains(RAN);
  }

  private List<String> pages() throws IOException {
    RunReport run = HostileRun.report();
    AllureReport.results(run, List.of(), folder);
    AllureReport.page("run", folder);
    TextFile.write(folder.resolve("index.html"), new Overview(run, List.of()).page());
    Path results = folder.resolve("allure.html");
    String allure = results.toUri().toString();
    return List.of(
        folder.resolve("index.html").toUri().toString(),
        allure + "#suites",
        allure + test(results));
  }

  /** Where the page shows the first test. */
  private static String test(Path page) throws IOException {
    return "#testresult/"
        + Files.readString(page).replaceAll("(?s).*?data/test-cases/([0-9a-f]+)\\.json.*", "$1");
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(java.io.File.pathSeparator, -1))
        .flatMap(p -> List.of("chromium", "chromium-browser").stream().map(n -> Path.of(p, n)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The page as it stands when its scripts have run. */
  private String dom(Path browser, String page) throws IOException, InterruptedException {
    Path dom = Files.createTempFile(folder, "dom", ".html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                // not below the folder of the test: it is written to a little longer than we look
                "--user-data-dir=" + Path.of("target", "browser-profile").toAbsolutePath(),
                "--virtual-time-budget=8000",
                "--dump-dom",
                page)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the browser came to its end").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(dom);
  }
}
