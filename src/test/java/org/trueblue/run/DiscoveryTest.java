package org.trueblue.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Failed;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.Outcome.Passed;

/** What is found of a patient, and what is said where nothing is. */
@Timeout(120)
class DiscoveryTest {

  private static final String PROFILE =
      "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter";
  private static final String[] SEARCH = {
    "When the client searches Procedure by \"patient\" with values from the record",
    "Then every returned Procedure matches the search",
    "Then every Procedure of the record that matches is returned"
  };
  private static final String HAS = "When the client has the \"%s\" resources of the record";
  private static final String REASONS =
      "Then each data-absent-reason in them stands in place of a value";

  private static SmallRun.Guided guided;

  @TempDir private Path work;
  private FhirStub stub;
  private SmallRun run;

  @BeforeAll
  static void readTheGuide() throws IOException {
    guided = SmallRun.Guided.supplementedUsCore();
  }

  @BeforeEach
  void start() {
    stub = new FhirStub();
    declaring("Patient", "Procedure", "Encounter", "Location", "Practitioner");
    run = new SmallRun(guided, work, stub.base());
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void aSearchThatReturnsNothingIsNamed() throws IOException {
    procedures("patient=1", "");
    procedures("patient=Patient/1", "");
    run.with("t/search", SEARCH).execute();

    notTested("t/search", Cause.DATA_ABSENT, "Procedure?patient=1 returned 0 matches");
  }

  @Test
  void theDataOfAnotherPatientAreAFindingAndNoEmptyRecord() throws IOException {
    procedures("patient=1", procedure("Patient/2", "1"));
    run.with("t/search", SEARCH).with("t/record", HAS.formatted("Procedure"), REASONS).execute();

    assertThat(codes("t/search")).containsExactly("search.other-patient");
    notTested("t/record", Cause.PREREQUISITE_FAILED, "none of which satisfies it");
  }

  @Test
  void whereTheIdFindsNothingTheReferenceFindsTheRecordAndTheIdIsTheFailure() throws IOException {
    procedures("patient=1", "");
    procedures("patient=Patient/1", procedure("Patient/1", "1"));
    stub.answering("/Procedure/p", procedure("Patient/1", "1"));
    run.with("t/search", SEARCH)
        .with(
            "t/read",
            "When the client reads each Procedure of the record",
            "Then each read returns the Procedure that was asked for")
        .execute();

    assertThat(codes("t/search")).containsExactly("search.missing");
    assertThat(run.outcome("t/read")).isInstanceOf(Passed.class);
  }

  @Test
  void aReadIsComparedWithTheSearchAtTheSameVersion() throws IOException {
    procedures("patient=1", procedure("Patient/1", "1"));
    stub.answering("/Procedure/p", procedure("Patient/2", "1"));
    run.with(
            "t/read",
            "When the client reads each Procedure of the record",
            "Then each read returns the Procedure that was asked for")
        .execute();

    assertThat(codes("t/read")).containsExactly("content.other-patient");
  }

  @Test
  void aTypeThatTheServerDoesNotHaveTakesNoOtherDown() throws IOException {
    encounter("'location':[{'location':{'reference':'Location/l'}}]");
    stub.answering("/Location/l", "{\"resourceType\":\"Location\",\"id\":\"l\"}");
    run.with("t/location", HAS.formatted("Location"), REASONS).execute();

    assertThat(run.outcome("t/location"))
        .isInstanceOfSatisfying(
            NotTested.class, o -> assertThat(o.gap().code()).isEqualTo("missing-data.absent"));
  }

  @Test
  void aReferenceToNothingIsAFinding() throws IOException {
    encounter("'participant':[{'individual':{'reference':'Practitioner/gone'}}]");
    run.with("t/reference", leads("Encounter.participant.individual", "us-core-practitioner"))
        .execute();

    assertThat(codes("t/reference")).containsExactly("reference.unresolved");
  }

  @Test
  void oneOfTwoElementsSufficesForWhatTheOtherRefersTo() throws IOException {
    encounter("'reasonCode':[{'text':'cough'}]");
    run.with(
            "t/reference",
            leads("Encounter.reasonReference", "us-core-condition-encounter-diagnosis"))
        .execute();

    assertThat(run.outcome("t/reference"))
        .isInstanceOfSatisfying(
            Outcome.NotApplicable.class,
            o -> assertThat(o.reason()).contains("Encounter.reasonCode"));
  }

  @Test
  void aServerMayRequireAStatus() throws IOException {
    stub.refusing("/Procedure?patient=1", "A status parameter is required for this search");
    procedures(
        "patient=1&status=preparation%2Cin-progress%2Cnot-done%2Con-hold%2Cstopped%2Ccompleted"
            + "%2Centered-in-error%2Cunknown",
        procedure("Patient/1", "1"));
    run.with("t/search", SEARCH).execute();

    assertThat(run.outcome("t/search")).isInstanceOf(Passed.class);
  }

  @Test
  void searchParametersDeclareThatATypeIsSearched() throws IOException {
    stub.answering(
        "/metadata",
        FhirStub.CAPABILITIES.replace(
            "\"resource\":[",
            "\"resource\":[{\"type\":\"ServiceRequest\",\"searchParam\":[{\"name\":\"patient\"}]},"));
    stub.answering("/ServiceRequest?patient=1", bundle(""));
    stub.answering("/ServiceRequest?patient=Patient%2F1", bundle(""));
    run.with(
            "t/search",
            "When the client searches ServiceRequest by \"patient\" with values from the record",
            "Then every returned ServiceRequest matches the search")
        .execute();

    notTested("t/search", Cause.DATA_ABSENT, "ServiceRequest?patient=1 returned 0 matches");
  }

  private void declaring(String... types) {
    stub.answering(
        "/metadata",
        FhirStub.CAPABILITIES.replaceFirst(
            "\"resource\":.*",
            "\"resource\":[%s]}]}"
                .formatted(
                    Stream.of(types)
                        .map("{\"type\":\"%s\"}"::formatted)
                        .collect(Collectors.joining(",")))));
  }

  private static String[] leads(String element, String target) {
    return new String[] {
      "When the client has the Encounter resources of the record that follow \"%s\""
          .formatted(PROFILE),
      ("Then a reference at \"%s\" of the profile \"%s\" leads to a resource of the profile"
              + " \"http://hl7.org/fhir/us/core/StructureDefinition/%s\"")
          .formatted(element, PROFILE, target)
    };
  }

  private void encounter(String members) {
    stub.answering(
        "/Encounter?patient=1",
        bundle(
            "{'resourceType':'Encounter','id':'e','subject':{'reference':'Patient/1'},%s}"
                .formatted(members)
                .replace('\'', '"')));
  }

  private void procedures(String query, String entries) {
    stub.answering("/Procedure?" + query.replace("Patient/1", "Patient%2F1"), bundle(entries));
  }

  private static String procedure(String subject, String version) {
    return """
    {"resourceType":"Procedure","id":"p","meta":{"versionId":"%s"},"status":"completed",
     "subject":{"reference":"%s"}}
    """
        .formatted(version, subject);
  }

  private static String bundle(String resource) {
    return """
    {"resourceType":"Bundle","type":"searchset","entry":[%s]}
    """
        .formatted(
            resource.isEmpty()
                ? ""
                : "{\"search\":{\"mode\":\"match\"},\"resource\":%s}".formatted(resource));
  }

  private List<String> codes(String requirement) {
    Outcome outcome = run.outcome(requirement);
    assertThat(outcome).isInstanceOf(Failed.class);
    return ((Failed) outcome).findings().stream().map(Finding::code).toList();
  }

  private void notTested(String requirement, Cause cause, String reason) {
    assertThat(run.outcome(requirement))
        .isInstanceOfSatisfying(
            NotTested.class,
            o -> {
              assertThat(o.gap().cause()).isEqualTo(cause);
              assertThat(o.gap().reason()).contains(reason);
            });
  }
}
