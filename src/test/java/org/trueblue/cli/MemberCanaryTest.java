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

/** What a payer knows a member by is in no file that a run writes. */
class MemberCanaryTest {

  /** Beneficiary, member, claim, account, authorization, names, places. */
  private static final List<String> CANARIES =
      List.of(
          "1EG4CANARY73",
          "CANARY-MEMBER-1",
          "CANARY-SUBSCRIBER-2",
          "CANARY-CLAIM-3",
          "CANARY-CLAIM-4",
          "CANARY-ACCOUNT-5",
          "CANARY-AUTH-6",
          "CANARY-DEPENDENT-7",
          "CANARY-COVERAGE-8",
          "Canaryfamily",
          "Canarygiven",
          "Canary Street",
          "Canarytown",
          "Canary Health",
          "1931-07-13");

  private static final String RECORD =
      """
      {"resourceType":"Bundle","type":"searchset","total":1,
       "link":[{"relation":"self","url":"http://127.0.0.1/fhir/ExplanationOfBenefit?identifier=urn:c%7CCANARY-CLAIM-3"}],
       "entry":[
       {"fullUrl":"http://127.0.0.1/fhir/ExplanationOfBenefit/e1","search":{"mode":"match"},"resource":
       {"resourceType":"ExplanationOfBenefit","id":"e1",
        "meta":{"versionId":"1","lastUpdated":"2025-01-01T00:00:00Z","profile":
          ["http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy|2.0.0"]},
        "contained":[{"resourceType":"Patient","id":"p","name":[{"family":"Canaryfamily","given":["Canarygiven"]}],
          "address":[{"line":["1 Canary Street"],"city":"Canarytown"}],"birthDate":"1931-07-13",
          "identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MC"}]},
            "system":"http://hl7.org/fhir/sid/us-mbi","value":"1EG4CANARY73"},
            {"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MB"}]},
            "value":"CANARY-MEMBER-1"}]},
          {"resourceType":"Coverage","id":"c","subscriberId":"CANARY-SUBSCRIBER-2","dependent":"CANARY-DEPENDENT-7",
           "identifier":[{"value":"CANARY-COVERAGE-8"}]}],
        "identifier":[{"system":"urn:c","value":"CANARY-CLAIM-3","use":"1EG4CANARY73"}],
        "related":[{"reference":{"system":"urn:c","value":"CANARY-CLAIM-4"}}],
        "status":"CANARY-CLAIM-3","outcome":"Canaryfamily","use":"CANARY-MEMBER-1",
        "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/claim-type","code":"pharmacy"}]},
        "patient":{"reference":"Patient/85","display":"Canarygiven Canaryfamily"},
        "supportingInfo":[{"sequence":1,"category":{"text":"account"},"valueString":"CANARY-ACCOUNT-5"}],
        "insurance":[{"focal":true,"preAuthRef":["CANARY-AUTH-6"],
          "coverage":{"reference":"#c","display":"Canary Health"}}],
        "item":[{"sequence":1,"locationAddress":{"line":["1 Canary Street"],"city":"Canarytown"}}]}}]}
      """;

  @TempDir private Path reports;

  @Test
  void nothingThatARunWritesTellsWhoTheMemberIs() throws IOException {
    run();

    List<Path> files = files();
    assertThat(files.stream().map(file -> file.getFileName().toString()))
        .contains("exchanges.har", "testreport.json", "requirements.csv", "findings.ndjson")
        .contains("junit.xml", "index.html", "ledger.ndjson", "exchanges.ndjson", "run.json");
    for (Path file : files) {
      String text = KeptText.of(file).toLowerCase(Locale.ROOT);
      for (String canary : CANARIES) {
        assertThat(text.contains(canary.toLowerCase(Locale.ROOT)))
            .as("%s in %s", canary, file)
            .isFalse();
      }
    }
  }

  @Test
  void whoAsksForItSeesTheMember() throws IOException {
    run("--show-phi");

    StringBuilder all = new StringBuilder();
    for (Path file : files()) {
      all.append(KeptText.of(file));
    }
    assertThat(all).contains(CANARIES);
  }

  private void run(String... further) throws IOException {
    try (Stub server = Stub.answering(200, "application/fhir+json", RECORD)) {
      Shell shell =
          Shell.run(
              Stream.concat(
                      Stream.of(
                          "run",
                          "--report",
                          "all",
                          "--reports",
                          reports.toString(),
                          "--guide",
                          "carin-bb@2.0.0",
                          "--target",
                          server.base(),
                          "--patient",
                          "85",
                          "--tags",
                          "(@C4BB-ExplanationOfBenefit-Pharmacy and @profile)"
                              + " or (@explanationofbenefit and (@rules or @read))"),
                      Stream.of(further))
                  .toArray(String[]::new));
      assertThat(shell.code()).as(shell.err()).isIn(1, 3);
      for (String canary : further.length == 0 ? CANARIES : List.<String>of()) {
        assertThat(shell.out()).doesNotContain(canary);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(reports)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
