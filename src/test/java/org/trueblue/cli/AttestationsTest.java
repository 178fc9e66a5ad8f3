package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say of a server is shown as what they say, and decides nothing. */
class AttestationsTest {

  private static final String AUDIT = "carin-bb-2.0.0/server/attest/audit";
  private static final String LICENCES = "carin-bb-2.0.0/server/attest/licences";

  private static final String PATIENT = "{\"resourceType\":\"Patient\",\"id\":\"85\"}";

  @TempDir private Path folder;

  @Test
  void whatIsAttestedIsShownAsSuchAndChangesNoVerdict() throws IOException {
    try (Stub server = Stub.answering(200, "application/fhir+json", PATIENT)) {
      Shell without = run("without", server, "");
      Shell with =
          run(
              "with",
              server,
              """
              attestations:
                - {requirement: %s, by: Ann <b>Ce</b>, on: 2026-05-01, note: "=1+1 & more"}
              """
                  .formatted(AUDIT));

      assertThat(with.code()).isEqualTo(without.code());
      assertThat(table(with)).isEqualTo(table(without)).isNotEmpty();
      assertThat(with.out()).contains("Attestations: 1 of ", "none of them was tested");
      assertThat(without.out()).contains("Attestations: 0 of ");
    }
    Path kept = runIn("with");
    assertThat(Files.readString(kept.resolve("index.html")))
        .contains(
            "<h2>Attested by people, not tested</h2>",
            "attested by Ann &lt;b&gt;Ce&lt;/b&gt; on 2026-05-01: =1+1 &amp; more",
            "<h2>To be attested: no scenario can see it</h2>",
            LICENCES)
        .doesNotContain("Ann <b>");
    assertThat(Files.readString(kept.resolve("requirements.csv")).lines())
        .anyMatch(row -> row.startsWith(AUDIT + ",") && row.contains(",ATTESTED,"))
        .anyMatch(row -> row.startsWith(LICENCES + ",") && row.contains(",TO_BE_ATTESTED,"))
        .noneMatch(row -> row.startsWith(AUDIT + ",") && row.contains("PASSED"));
    for (String projection : List.of("ledger.ndjson", "junit.xml", "testreport.json")) {
      assertThat(Files.readString(kept.resolve(projection)))
          .as(projection)
          .doesNotContain("/attest/");
    }
    assertThat(Files.readString(runIn("without").resolve("index.html")))
        .doesNotContain("Attested by people")
        .contains("To be attested");

    Files.delete(kept.resolve("index.html"));
    Shell again = Shell.run("report", kept.toString());
    assertThat(again.out())
        .contains(AUDIT + " attested by Ann <b>Ce</b> on 2026-05-01", "Attestations: 1 of ");
    assertThat(Files.readString(kept.resolve("index.html"))).contains("attested by Ann");
  }

  @Test
  void whatScenariosTestCannotBeAttested() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("target.yaml"),
            """
            base: http://127.0.0.1:9/fhir
            guide: carin-bb@2.0.0
            patients: [85]
            attestations: [{requirement: carin-bb-2.0.0/server/metadata, by: Ann, on: 2026-05-01}]
            """);
    Shell.run("run", "--reports", folder.resolve("r").toString(), "--target", file.toString())
        .refused("'carin-bb-2.0.0/server/metadata' is nothing to attest");
  }

  private Shell run(String name, Stub server, String attestations) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve(name + ".yaml"),
            "base: %s\nguide: carin-bb@2.0.0\npatients: [85]\n%s"
                .formatted(server.base(), attestations));
    return Shell.run(
        "run",
        "--reports",
        folder.resolve(name).toString(),
        "--target",
        file.toString(),
        "--tags",
        "@C4BB-RelatedPerson and @capabilities");
  }

  private static List<String> table(Shell shell) {
    return shell.out().lines().filter(line -> line.matches("(SHALL|SHOULD|MAY) .*")).toList();
  }

  private Path runIn(String name) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(name))) {
      return all.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }
}
