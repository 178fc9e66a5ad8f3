package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.hapi.DocumentEngine;
import org.trueblue.fhir.hapi.PackFolder;

class ValidateCommandTest {

  private static final String TEXT =
      "\"text\":{\"status\":\"generated\","
          + "\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">a</div>\"}";
  private static final String GOOD = "{\"resourceType\":\"Patient\",\"id\":\"a\"," + TEXT + "}";
  private static final String BAD = GOOD.replace("\"a\",", "\"b\",\"gender\":\"neuter\",");
  private static final String CODED =
      "{\"resourceType\":\"Basic\",\"id\":\"c\","
          + TEXT
          + ",\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"1\"}]}}";
  private static final String PROFILE = "http://hl7.org/fhir/us/core/StructureDefinition/";

  @TempDir private Path folder = Path.of("");

  @Test
  void aGoodResourceIsConformant() throws IOException {
    Shell shell = validate(file("a.json", GOOD));
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out().lines())
        .containsExactly(
            "1 resources: 0 with errors, 0 with warnings only, 1 with neither",
            "Conformant: no rule was found broken.");
    assertThat(shell.code()).isZero();
  }

  @Test
  void aBadResourceIsFoundInItsLineWithItsPath() throws IOException {
    Path file = file("a.ndjson", GOOD + "\n" + BAD + "\n");
    Shell shell = validate(file);
    assertThat(shell.out().lines().findFirst().orElseThrow())
        .startsWith(file + ":2:")
        .contains(" error Patient.gender ", " [Terminology_PassThrough_TX_Message]");
    assertThat(shell.out())
        .contains("2 resources: 1 with errors", "Non-conformant: at least one rule is broken.");
    assertThat(shell.code()).isEqualTo(1);
  }

  @Test
  void ofAGuideAResourceIsJudgedByWhatItClaimsOrByWhereItIsRouted() throws IOException {
    String claiming =
        GOOD.replace(TEXT, "\"meta\":{\"profile\":[\"" + PROFILE + "us-core-patient\"]}," + TEXT);
    Path file = file("a.ndjson", GOOD + "\n" + claiming + "\n");
    List<JsonNode> lines =
        json(validate(file, "--guide", "us-core@6.1.0", "--format", "ndjson").out());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).at("/profiles/0").toString())
        .isEqualTo(
            "{\"profile\":\"%sus-core-patient\",\"reason\":\"routed\",\"known\":true}"
                .formatted(PROFILE));
    assertThat(lines.get(1).at("/profiles/0/reason").asText()).isEqualTo("claimed");
    assertThat(lines.subList(0, 2))
        .as("both lack a name")
        .allMatch(line -> line.path("issues").toString().contains("Patient.name: minimum"));
    assertThat(lines.get(2).path("verdict").asText()).isEqualTo("NON_CONFORMANT");
  }

  @Test
  void aProfileThatIsNamedJudgesEachResource() throws IOException {
    String vitalSigns = "http://hl7.org/fhir/StructureDefinition/vitalsigns";
    Shell shell = validate(file("a.json", GOOD), "--profile", vitalSigns);
    assertThat(shell.out()).contains("        1 " + vitalSigns);
    assertThat(shell.code()).as("a patient is no observation").isEqualTo(1);
  }

  @Test
  void whoClaimsWhatIsNotAtHandIsNotWhollyJudged() throws IOException {
    String claiming = GOOD.replace(TEXT, "\"meta\":{\"profile\":[\"http://test.org/p\"]}," + TEXT);
    Shell shell = validate(file("a.json", claiming));
    assertThat(shell.out()).contains("Claimed, but not at hand", "        1 http://test.org/p");
    assertThat(shell.code()).isEqualTo(3);
  }

  @Test
  void outcomesAreResourcesThemselves() throws IOException {
    file("a.ndjson", GOOD + "\n" + BAD + "\n{\n" + CODED + "\n");
    file("b.json", "{\"name\":\"x\"}");
    Path output = folder.resolve("outcomes.ndjson");
    Shell shell = validate(folder, "--format", "operationoutcome", "--output", output.toString());
    assertThat(shell.out()).contains("4 resources: 2 with errors").contains("1 files are no FHIR");
    List<String> lines = Files.readAllLines(output);
    assertThat(lines).hasSize(4).allMatch(line -> line.contains("\"OperationOutcome\""));
    DocumentValidator documents =
        new DocumentEngine(PackFolder.of(System.getenv()), List.of(), CodeService.NONE).validator();
    for (String line : lines) {
      Document outcome =
          new Document(line.getBytes(java.nio.charset.StandardCharsets.UTF_8), Format.JSON);
      assertThat(documents.validate(outcome, List.of()))
          .filteredOn(issue -> !issue.code().endsWith("#dom-6"))
          .extracting(Issue::severity)
          .doesNotContain(Severity.FATAL, Severity.ERROR, Severity.WARNING);
    }
    assertThat(lines.get(1)).contains("a.ndjson:2:", "\"expression\":[\"Patient.gender\"]");
  }

  @Test
  void aTerminologyServerDecidesAndItsAnswersLast() throws IOException {
    Path file = file("a.json", CODED);
    String cache = folder.resolve("answers").toString();
    assertThat(validate(file).out())
        .contains("Could not be checked", " http://snomed.info/sct", "Conformant");

    String no =
        "{\"resourceType\":\"Parameters\",\"parameter\":"
            + "[{\"name\":\"result\",\"valueBoolean\":false}]}";
    try (Stub stub = Stub.answering(200, "application/fhir+json", no)) {
      Shell asked = validate(file, "--tx", stub.base(), "--tx-cache", cache);
      assertThat(asked.out()).contains("is not in the code system http://snomed.info/sct");
      assertThat(asked.code()).isEqualTo(1);
    }
    Shell replayed = validate(file, "--tx-cache", cache);
    assertThat(replayed.out()).contains("is not in the code system http://snomed.info/sct");
    assertThat(replayed.code()).isEqualTo(1);
  }

  @Test
  void aTerminologyServerThatIsNotThereIsTheEnvironmentAndNoVerdict() throws IOException {
    Shell shell = validate(file("a.json", CODED), "--tx", "http://127.0.0.1:9/tx");
    assertThat(shell.out())
        .contains("ENVIRONMENT: the terminology server did not answer:")
        .contains("http://127.0.0.1:9/tx: connection refused");
    assertThat(shell.code()).isEqualTo(3);
  }

  @Test
  void aFolderWithoutResourcesIsNoSuccess() throws IOException {
    file("package.json", "{}");
    Shell shell = validate(folder);
    assertThat(shell.out()).contains("No verdict: nothing was judged.");
    assertThat(shell.code()).isEqualTo(2);
  }

  @Test
  void aSingleResourceThatIsTooLargeIsRefusedWithoutBeingRead() throws IOException {
    Path large = folder.resolve("large.json");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    validate(large).refused(large + " has 200 MB; a single resource may have");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--profile http://test.org/unknown; profile 'http://test.org/unknown' is not at hand",
        "--guide no-such-guide@1.0.0; guide 'no-such-guide@1.0.0' is not carried",
        "--guide no.such.guide#1.0.0; package no.such.guide#1.0.0 was not found",
        "--format html; --format",
        "--max-size 0; --max-size takes a number from 1 to 1024",
        "--max-size many; --max-size",
        "--tx nonsense; 'nonsense' is no FHIR base URL",
        "--tx-cache /dev/null/x; answers cannot be kept in /dev/null/x",
        "--output /dev/null/x; the findings cannot be written to /dev/null/x",
        "--no-such-flag; --no-such-flag",
        "missing.json; missing.json does not exist",
      })
  void whatCannotBeMeantIsRefused(String arguments, String because) throws IOException {
    validate(file("a.json", GOOD), arguments.split(" ")).refused(because);
  }

  @Test
  void whoNamesNoFileIsToldSo() {
    Shell.run("validate").refused("FILE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001B[2J\u202E", "<script>alert(1)</script>"})
  void whatAFileHoldsDoesNotSteerTheTerminal(String hostile) throws IOException {
    String escaped = hostile.replace("\u001B", "\\u001b");
    Shell shell = validate(file("a.json", BAD.replace("neuter", escaped)));
    assertThat(shell.out()).contains(" error ").doesNotContain("\u001B", "\u202E");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Shell validate(Path path, String... others) {
    List<String> arguments = new ArrayList<>(List.of("validate", path.toString()));
    arguments.addAll(List.of(others));
    return Shell.run(arguments.toArray(String[]::new));
  }

  private static List<JsonNode> json(String lines) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      nodes.add(new ObjectMapper().readTree(line));
    }
    return nodes;
  }
}
