package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

  @TempDir private Path reports = Path.of("");

  @Test
  void withoutATargetTheBuiltInServerIsAsked() throws IOException {
    Shell shell =
        Shell.run("run", "--reports", reports.toString(), "--tags", "@server or @us-core-patient");
    assertThat(shell.err()).isEmpty();
    assertThat(shell.code()).as("the rest was not tested").isEqualTo(3);
    assertThat(shell.out()).contains("No SHALL was found broken", "Report: file:");
    assertThat(files(run()))
        .contains("allure-results", "evidence", "index.html", "junit.xml")
        .contains("ledger.ndjson", "requirements.csv")
        .doesNotContain("allure.html", "exchanges.har");
  }

  @Test
  void forMachinesThereAreOnlyLinesOfJson() throws IOException {
    Shell shell =
        Shell.run(
            "run",
            "--reports",
            reports.toString(),
            "--json",
            "--tags",
            "@us-core-patient and (@read or @vread)");
    List<String> lines = shell.out().lines().toList();
    for (String line : lines) {
      assertThat(new ObjectMapper().readTree(line).path("line").asText()).isNotEmpty();
    }
    assertThat(lines).as("started, read, vread, ended, report").hasSize(5);
    URI report = URI.create(new ObjectMapper().readTree(lines.get(4)).path("path").asText());
    assertThat(Path.of(report)).isNotEmptyFile();
    assertThat(shell.code()).as("the rest was not tested").isEqualTo(3);
  }

  /** Another glue is on the class path of the tests, which asks the built-in server. */
  @Test
  void aServerThatBreaksEverythingIsNonConformant() throws IOException {
    String always = "{\"resourceType\":\"Patient\",\"id\":\"85\"}";
    try (Stub stub = Stub.answering(200, "application/fhir+json", always)) {
      Shell shell =
          Shell.run(
              "run",
              "--reports",
              reports.toString(),
              "--target",
              stub.base(),
              "--patient",
              "Patient/85");
      assertThat(shell.err()).isEmpty();
      assertThat(shell.code()).isEqualTo(1);
      assertThat(shell.flowing())
          .contains(stub.base() + ", patients 85")
          .contains("✗ us-core-6.1.0/server/metadata", "Non-conformant: ")
          .doesNotContain("HARNESS_ERROR");
      assertThat(run().resolve("index.html")).isNotEmptyFile();
    }
  }

  @Test
  void itNamesItsVersions() {
    Shell shell = Shell.run("--version");
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("TrueBlue 0.", "HAPI FHIR ", "Java ").doesNotContain("${");
  }

  @Test
  void withoutACommandItSaysWhatThereIs() {
    Shell shell = Shell.run();
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("run", "report", "serve", "prove", "generate", "vendor");
  }

  @Test
  void generatedFeaturesAreAsTheyWouldBeGenerated() {
    assertThat(Shell.run("generate", "us-core@6.1.0", "--check")).isEqualTo(new Shell(0, "", ""));
  }

  private Path run() throws IOException {
    try (Stream<Path> runs = Files.list(reports)) {
      return runs.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
