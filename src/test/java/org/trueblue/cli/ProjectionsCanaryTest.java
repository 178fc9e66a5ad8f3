package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.evidence.KeptText;

/** A person who was planted in a server is in no file that a run writes. */
class ProjectionsCanaryTest {

  private static final List<String> CANARIES =
      List.of("Canaryfamily", "Canarygiven", "1931-07-13", "CANARY-MRN-77", "canary@example.org");

  private static final String PATIENT =
      """
      {"resourceType":"Patient","id":"85","meta":{"versionId":"1"},
       "identifier":[{"system":"urn:mrn","value":"CANARY-MRN-77"}],
       "name":[{"family":"Canaryfamily","given":["Canarygiven"]}],"birthDate":"1931-07-13",
       "telecom":[{"system":"email","value":"canary@example.org"}],"gender":"other-than-known"}
      """;

  @TempDir private Path reports;

  @Test
  void everyProjectionIsFreeOfPersonsThatTheServerTellsOf() throws IOException {
    try (Stub server = Stub.answering(200, "application/fhir+json", PATIENT)) {
      Shell.run(
          "run",
          "--report",
          "all",
          "--reports",
          reports.toString(),
          "--guide",
          "us-core@6.1.0",
          "--target",
          server.base(),
          "--patient",
          "85",
          "--tags",
          "@us-core-patient and not @must-support");
    }

    List<Path> files = files();
    assertThat(files.stream().map(file -> file.getFileName().toString()))
        .contains("exchanges.har", "testreport.json", "requirements.csv", "findings.ndjson")
        .contains("junit.xml", "index.html", "ledger.ndjson", "exchanges.ndjson", "run.json");
    assertThat(files).anyMatch(file -> file.toString().endsWith(".gz"));
    for (Path file : files) {
      String text = KeptText.of(file).toLowerCase(Locale.ROOT);
      for (String canary : CANARIES) {
        assertThat(text.contains(canary.toLowerCase(Locale.ROOT)))
            .as("%s in %s", canary, file)
            .isFalse();
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(reports)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
