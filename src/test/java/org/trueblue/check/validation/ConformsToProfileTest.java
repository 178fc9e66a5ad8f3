package org.trueblue.check.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;
import org.trueblue.outcome.Judgement;

class ConformsToProfileTest {

  private static final String PROFILE = "http://a.org/StructureDefinition/b|1.0";
  private static final List<Seen> PATIENTS =
      Given.seen(
          "{\"resourceType\": \"Patient\", \"id\": \"1\"}",
          "{\"resourceType\": \"Patient\", \"id\": \"2\"}");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ERROR ; Validation_VAL_Profile_Minimum                        ; Validation_VAL_Profile_Minimum
          FATAL ; Terminology_TX_NoValid_16                             ; Terminology_TX_NoValid_16
          ERROR ; http://a.org/StructureDefinition/b#us-core-6          ; us-core-6
          ERROR ; #us-core-6                                            ; us-core-6
          FATAL ; ``                                                    ; structure
          """)
  void flagsWhatTheValidatorCallsAnError(Severity severity, String code, String rule) {
    Validator validator = says(new Issue(severity, code, "Patient.name[0]", "a name is missing"));
    Judgement judgement = ConformsToProfile.judge(PATIENTS.subList(1, 2), PROFILE, validator);
    assertThat(judgement.check()).isEqualTo("ConformsToProfile");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(judgement.notes()).isEmpty();
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "profile." + rule,
                "Patient/2: Patient.name[0]",
                "conformance with rule " + rule,
                "a name is missing"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("seen-1"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WARNING", "INFORMATION"})
  void leavesWhatIsMerelyUnwiseAlone(Severity severity) {
    Validator validator = says(new Issue(severity, "code", "Patient", "a narrative is missing"));
    assertThat(ConformsToProfile.judge(PATIENTS, PROFILE, validator))
        .isEqualTo(new Judgement("ConformsToProfile", 2, List.of()));
  }

  @Test
  void countsAndSaysWhatCouldNotBeChecked() {
    Validator validator =
        says(
            new Issue(Severity.UNCHECKED, "code", "Patient.a", "SNOMED CT is not at hand"),
            new Issue(Severity.UNCHECKED, "code", "Patient.b", "SNOMED CT is not at hand"),
            new Issue(Severity.UNCHECKED, "code", "Patient.c", "CPT is not at hand"),
            new Issue(Severity.WARNING, "code", "Patient.d", "unwise"));
    Judgement judgement = ConformsToProfile.judge(PATIENTS, PROFILE, validator);
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.unchecked())
        .containsExactly(
            Map.entry("CPT is not at hand", 2), Map.entry("SNOMED CT is not at hand", 4));
  }

  @Test
  void asksForEachResourceByTheProfile() {
    Recorder recorder = new Recorder();
    ConformsToProfile.judge(PATIENTS, PROFILE, recorder);
    assertThat(recorder.asked)
        .containsExactly("Patient/1 by " + PROFILE, "Patient/2 by " + PROFILE);
  }

  @Test
  void asksByTheDefinitionOfTheTypeForFhirItself() {
    Recorder recorder = new Recorder();
    Judgement judgement = ConformsToProfile.judgeBase(PATIENTS.get(0), recorder);
    assertThat(judgement).isEqualTo(new Judgement("ConformsToProfile", 1, List.of()));
    assertThat(recorder.asked)
        .containsExactly("Patient/1 by http://hl7.org/fhir/StructureDefinition/Patient");
  }

  @Test
  void judgesNothingWithoutResources() {
    assertThat(ConformsToProfile.judge(List.of(), PROFILE, new Recorder()))
        .isEqualTo(new Judgement("ConformsToProfile", 0, List.of()));
  }

  private static Validator says(Issue... issues) {
    return (resource, profile) -> Arrays.asList(issues);
  }

  /** Remembers what it was asked. */
  private static final class Recorder implements Validator {
    private final List<String> asked = new ArrayList<>();

    @Override
    public List<Issue> validate(Resource resource, String profile) {
      asked.add(resource + " by " + profile);
      return List.of();
    }
  }
}
