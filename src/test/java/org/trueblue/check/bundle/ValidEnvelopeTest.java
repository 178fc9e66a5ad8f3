package org.trueblue.check.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.UsCore;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;

class ValidEnvelopeTest {

  private static final List<Seen> BUNDLE =
      Given.seen(
          """
          {"resourceType": "Bundle", "type": "searchset", "timestamp": "yesterday",
           "entry": [{"fullUrl": "http://a.org/Goal/1", "response": {"status": "200"},
                      "resource": {"resourceType": "Goal", "id": "1", "wrong": true}}]}
          """);

  @ParameterizedTest
  @CsvSource({
    "ERROR, Bundle.timestamp, true",
    "FATAL, Bundle.entry[0], true",
    "ERROR, Bundle.entry[0].response, true",
    "ERROR, Bundle.entry[0].resource, false",
    "ERROR, Bundle.entry[0].resource/*Goal/1*/.subject, false",
    "WARNING, Bundle.timestamp, false",
    "UNCHECKED, Bundle.timestamp, false"
  })
  void flagsWhatTheValidatorCallsAnErrorOfTheBundleItself(
      Severity severity, String where, boolean flagged) {
    Validator validator =
        (resource, profile) ->
            List.of(
                new Issue(
                    severity, "http://hl7.org/fhir/StructureDefinition/Bundle#bdl-4", where, "no"));
    assertThat(Defect.of(ValidEnvelope.judge(BUNDLE, validator)))
        .isEqualTo(
            flagged
                ? List.of(
                    Defect.shall("bundle.invalid", where, "conformance with rule bdl-4", "no"))
                : List.of());
  }

  @Test
  void showsTheValidatorTheBundleWithTheIdentitiesOfItsResources() {
    List<Resource> shown = new ArrayList<>();
    ValidEnvelope.judge(
        BUNDLE,
        (resource, profile) -> {
          shown.add(resource);
          return List.of();
        });
    assertThat(shown)
        .containsExactly(
            Given.resource(
                """
                {"resourceType": "Bundle", "type": "searchset", "timestamp": "yesterday",
                 "entry": [{"fullUrl": "http://a.org/Goal/1", "response": {"status": "200"},
                            "resource": {"resourceType": "Goal", "id": "1"}}]}
                """));
    assertThat(BUNDLE.get(0).resource().json().at("/entry/0/resource/wrong").asBoolean()).isTrue();
  }

  /** bdl-5 asks that an entry has a resource. */
  @Test
  void anOutcomeWithoutAnIdIsAResource() {
    List<Seen> bundle =
        Given.seen(
            """
            {"resourceType": "Bundle", "type": "searchset",
             "entry": [{"search": {"mode": "outcome"},
                        "resource": {"resourceType": "OperationOutcome",
                          "issue": [{"severity": "information", "code": "informational"}]}}]}
            """);
    assertThat(Defect.of(ValidEnvelope.judge(bundle, UsCore.ENGINE.validator()))).isEmpty();
  }
}
