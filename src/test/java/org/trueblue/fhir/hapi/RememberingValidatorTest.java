package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Validator;

class RememberingValidatorTest {

  private final List<String> asked = new ArrayList<>();
  private final Validator validator =
      new RememberingValidator(
          (resource, profile) -> {
            asked.add(resource + " " + profile);
            return List.of(new Issue(Severity.ERROR, profile, resource.id(), ""));
          });

  private List<Issue> validate(String resource, String profile) {
    return validator.validate(Given.resource(resource), profile);
  }

  @Test
  void theSameContentIsValidatedOnceForEachProfile() {
    String patient = "{'resourceType':'Patient','id':'1'}";

    List<Issue> first = validate(patient, "urn:a");

    assertThat(validate(patient, "urn:a")).isEqualTo(first);
    assertThat(validate(patient, "urn:b")).isNotEqualTo(first);
    assertThat(asked).containsExactly("Patient/1 urn:a", "Patient/1 urn:b");
  }

  @Test
  void theOrderOfMembersIsNoContent() {
    validate("{'resourceType':'Patient','id':'1','gender':'male'}", "urn:a");
    validate("{'resourceType':'Patient','gender':'male','id':'1'}", "urn:a");
    assertThat(asked).hasSize(1);
  }

  @Test
  void otherContentUnderTheSameIdIsValidatedToo() {
    validate("{'resourceType':'Patient','id':'1','gender':'male'}", "urn:a");
    validate("{'resourceType':'Patient','id':'1','gender':'female'}", "urn:a");
    assertThat(asked).hasSize(2);
  }
}
