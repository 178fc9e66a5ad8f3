package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.UsCore;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Requirement;

/** What a requirement is about follows from its duty, not from a list. */
class AboutTest {

  @ParameterizedTest
  @CsvSource({
    "Goal/read, Goal",
    "Goal/us-core-goal/profile, Goal",
    "Goal/us-core-goal/references/Goal.subject/us-core-patient, Patient",
    "Goal/revinclude/Provenance:target, Provenance",
    "Goal/revinclude/Provenance:target, Goal",
    "MedicationRequest/include/MedicationRequest:medication, Medication",
    "PractitionerRole/search/practitioner, Practitioner",
    "MedicationRequest/search/encounter+intent+patient, Encounter",
    "record/practitioner/address, PractitionerRole"
  })
  void aRequirementIsAboutTheTypesThatItNamesAndThoseToWhichItLeads(String id, String type) {
    assertThat(about(id).types()).contains(type);
  }

  @ParameterizedTest
  @CsvSource({
    "Location/read, QuestionnaireResponse",
    "Organization/search/name, Patient",
    "Goal/search/patient, Provenance",
    "server/metadata, Goal",
    "server/conditional-read, Goal"
  })
  void itIsAboutNoOther(String id, String type) {
    assertThat(about(id).types()).doesNotContain(type);
  }

  @ParameterizedTest
  @CsvSource({
    "Goal/us-core-goal/must-support/Goal.target, Goal.target",
    "Goal/us-core-goal/must-support/Goal.target, Goal.target.due",
    "'Goal/us-core-goal/must-support/Goal.startDate,Goal.target.dueDate', Goal.target.due",
    "'Goal/us-core-goal/must-support/Goal.startDate,Goal.target.dueDate', Goal.start",
    "Goal/search/patient+target-date, Goal.target",
    "Goal/search/patient+target-date/target-date/gt, Goal.target.due",
    "Goal/us-core-goal/references/Goal.subject/us-core-patient, Goal.subject",
    "Patient/search/birthdate+name, Patient.name.family",
    "MedicationRequest/include/MedicationRequest:medication, MedicationRequest.medication"
  })
  void itIsAboutElementsTheirPartsAndWhatTheyArePartOf(String id, String element) {
    assertThat(about(id).isOfElement(element)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Goal/us-core-goal/must-support/Goal.target, Goal.start",
    "Goal/us-core-goal/profile, Goal.target",
    "Goal/search/patient, Goal.target",
    "Goal/read, Goal.target",
    "Patient/search/birthdate+name, Patient.names",
    "Goal/us-core-goal/must-support/Goal.target, Goal.tar"
  })
  void itIsAboutNoOtherElement(String id, String element) {
    assertThat(about(id).isOfElement(element)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Goal/search/patient+target-date, Goal:target-date",
    "Goal/search-post/patient+target-date, Goal:patient",
    "Goal/declares/search/target-date, Goal:target-date",
    "Goal/search/patient+target-date/target-date/gt, Goal:target-date",
    "Goal/search/searchset, Goal:patient"
  })
  void itIsAboutTheParametersOfItsSearches(String id, String parameter) {
    assertThat(about(id).parameters()).contains(parameter);
  }

  @ParameterizedTest
  @CsvSource({
    "Goal/read, Goal:read, false",
    "Goal/vread, Goal:vread, false",
    "Goal/history-instance, Goal:history-instance, false",
    "Goal/search/_count, Goal:paging, false",
    "Goal/declares/interaction/vread, Goal:vread, true"
  })
  void itIsAboutTheInteractionThatItNeeds(String id, String interaction, boolean ofStatement) {
    assertThat(about(id).interactions()).containsExactly(interaction);
    assertThat(about(id).ofStatement()).isEqualTo(ofStatement);
  }

  @Test
  void ofARequirementInWordsTheTypesInThemAreKnown() {
    Requirement requirement =
        new Requirement(
            "BB-RES-1",
            Strength.SHALL,
            URI.create("http://example.org"),
            "A Coverage names its beneficiary, a Patient.",
            "g",
            "t",
            "i");
    assertThat(About.of(requirement).types()).contains("Coverage", "Patient");
  }

  private static About about(String id) {
    return UsCore.duties().stream()
        .filter(duty -> duty.requirement().id().equals("us-core-6.1.0/" + id))
        .findFirst()
        .map(duty -> About.of(UsCore.GUIDE, duty))
        .orElseThrow(() -> new AssertionError("no duty " + id));
  }
}
