package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant is refused before anything is sent or written. */
class WrongArgumentsTest {

  private static final String UNUSED = "http://127.0.0.1:9/fhir";

  @TempDir private Path reports = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"run", "report", "serve", "prove", "generate", "vendor"})
  void anUnknownFlagIsNamed(String command) {
    Shell.run(command, "x", "--no-such-flag").refused("--no-such-flag");
  }

  @Test
  void anUnknownCommandIsNamed() {
    Shell.run("no-such-command").refused("no-such-command");
  }

  @Test
  void anArgumentTooManyIsNamed() {
    Shell.refusesToRun(reports, "surplus", "surplus");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fhir.example.org",
        "ftp://fhir.example.org/r4",
        "http://",
        "http:///r4",
        "https://fhir.example.org/r4?tenant=1",
        "https://fhir.example.org/r4#top",
        "http://fhir.example.org:99999/r4",
        "http://fhir example org/",
        "http://[::1/r4",
        "no-such-file",
        ""
      })
  void anAddressThatIsNoBaseUrlIsShown(String url) {
    Shell.refusesToRun(reports, "'" + url + "' is no FHIR base URL", "--target", url);
  }

  @Test
  void aUrlWithAPasswordIsRefusedAndThePasswordIsNotShown() {
    String[] args = {"--target", "https://me:secret-word@fhir.example.org/r4"};
    Shell.refusesToRun(reports, "--token-env", args);
    assertThat(Shell.run("run", args[0], args[1]).err()).doesNotContain("secret-word");
  }

  @Test
  void aTokenVariableThatIsNotSetIsNamed() {
    Shell.refusesToRun(
        reports,
        "variable TRUEBLUE_NO_SUCH_TOKEN is not set",
        "--target",
        UNUSED,
        "--token-env",
        "TRUEBLUE_NO_SUCH_TOKEN");
  }

  @ParameterizedTest
  @CsvSource({
    "--patient, a/b, 'a/b' is no FHIR id",
    "--patient, Patient/, '' is no FHIR id",
    "--patient, .., '..' is no FHIR id",
    "--concurrency, 0, --concurrency takes a number from 1 up",
    "--concurrency, -4, --concurrency takes a number from 1 up",
    "--concurrency, many, --concurrency",
    "--timeout, 0, --timeout takes a number from 1 up",
    "--timeout, soon, --timeout",
    "--timeout, 99999999999, --timeout",
    "--allow-origin, other, 'other' is no origin",
    "--allow-origin, ftp://other.example, 'ftp://other.example' is no origin",
    "--allow-origin, http://x y/, 'http://x y/' is no origin"
  })
  void aValueThatAnOptionCannotTakeIsShown(String option, String value, String because) {
    Shell.refusesToRun(reports, because, "--target", UNUSED, option, value);
  }

  @Test
  void anOptionWithoutItsValueIsNamed() {
    Shell.refusesToRun(reports, "--target", "--target");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@a and", "@a @b", "(@a", "not"})
  void aBadTagExpressionIsShown(String tags) {
    Shell.refusesToRun(reports, "'" + tags + "' is no tag expression", "--tags", tags);
  }

  @Test
  void aMessageStaysOneLineWhateverIsInIt() {
    Shell.refusesToRun(reports, "is no tag expression", "--tags", "@a and\n\u001b[31m(");
  }

  @Test
  void tagsThatSelectNothingAreAMistake() {
    Shell.refusesToRun(reports, "no scenario has the tags", "--tags", "@no-such-tag");
  }

  @Test
  void aReportsFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.createFile(reports.resolve("a-file"));
    Shell.run("run", "--reports", file.toString()).refused("no run can be kept in " + file + ": ");
    assertThat(file).isEmptyFile();
  }

  @Test
  void aFolderThatIsNoRunIsNamed() {
    Shell.run("report", reports.toString()).refused("no ledger.ndjson");
    Shell.run("report", reports.resolve("nowhere").toString()).refused("no ledger.ndjson");
  }

  @Test
  void aLedgerThatIsNoneIsNamed() throws IOException {
    Files.writeString(reports.resolve("ledger.ndjson"), "{\"line\":\"none\"}\n");
    Shell.run("report", reports.toString()).refused("is no ledger");
  }

  @Test
  void aPortThatIsTakenIsExplained() throws IOException {
    try (java.net.ServerSocket taken = new java.net.ServerSocket(0, 1, loopback())) {
      Shell.run("serve", "--port", String.valueOf(taken.getLocalPort()))
          .refused("choose another port with --port");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "many", ""})
  void aPortThatIsNoneIsShown(String port) {
    Shell.run("serve", "--port", port).refused("port");
  }

  @Test
  void whatIsForTheBuiltInServerOfCmsIsForNoOther() {
    Shell.refusesToRun(reports, "--as-cms", "--suite", "smart@2.2.0", "--as-cms");
    Shell.refusesToRun(
        reports,
        "--as-cms",
        "--suite",
        "blue-button-2@v2",
        "--as-cms",
        "--target",
        "http://127.0.0.1:9");
  }

  @Test
  void aSuiteAndAGuideAreTwoRuns() {
    Shell.refusesToRun(
        reports, "--suite and --guide", "--suite", "g10", "--guide", "us-core@7.0.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "prove"})
  void aGuideThatIsNotCarriedIsNeitherServedNorProved(String command) {
    Shell.run(command, "--guide", "no-such-guide").refused("guide 'no-such-guide' is not carried");
    Shell.run(command, "--guide", "../a#1").refused("'../a#1' is no package");
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "vendor"})
  void aNameThatIsNoGuideIsShown(String command) {
    Shell.run(command, "no-such-guide").refused("guide 'no-such-guide' is not carried");
    Shell.run(command, "../a#1").refused("'../a#1' is no package");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "vendor"})
  void anArgumentThatIsMissingIsNamed(String command) {
    Shell.run(command).refused("Missing required parameter");
  }

  @Test
  void debugShowsWhereAnErrorCameFrom() {
    Shell shell = Shell.run("run", "--debug", "--tags", "@a and");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).startsWith("trueblue: ").contains("\tat org.trueblue.cli.");
  }

  private static java.net.InetAddress loopback() {
    return java.net.InetAddress.getLoopbackAddress();
  }
}
