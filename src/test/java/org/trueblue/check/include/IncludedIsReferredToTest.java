package org.trueblue.check.include;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.outcome.Judgement;

class IncludedIsReferredToTest {

  private static final SearchDefinition LINK =
      new SearchDefinition("link", SearchType.REFERENCE, "Patient.link", "");
  private static final String GROUP = "{\"resourceType\": \"Group\", \"id\": \"7\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Group/7",
        "Group/7/_history/2",
        "http://fhir.example.org/r4/Group/7",
        "https://internal:8080/fhir/Group/7"
      })
  void leavesAloneWhatAMatchRefersToInWhateverForm(String reference) {
    assertThat(judge(Given.bundle(referring(reference), Given.entry(GROUP, "include"))))
        .isEqualTo(new Judgement("IncludedIsReferredTo", 1, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Group/8", "Patient/7", "#7", "urn:uuid:7"})
  void flagsWhatNoMatchRefersTo(String reference) {
    Judgement judgement = judge(Given.bundle(referring(reference), Given.entry(GROUP, "include")));
    assertThat(Defect.of(judgement)).extracting(Defect::code).containsExactly("include.unrelated");
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"));
  }

  @ParameterizedTest
  @CsvSource({"'',absent", "INCLUDE,INCLUDE"})
  void flagsWhatIsNotMarkedAsIncluded(String mode, String actual) {
    Judgement judgement = judge(Given.bundle(referring("Group/7"), Given.entry(GROUP, mode)));
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall("include.mode", "Bundle.entry[1].search.mode", "include", actual));
  }

  @Test
  void isNotAboutMatchesAndOutcomes() {
    String outcome = "{\"resourceType\": \"OperationOutcome\"}";
    assertThat(judge(Given.bundle(referring("Group/7"), Given.entry(outcome, "outcome"))))
        .isEqualTo(new Judgement("IncludedIsReferredTo", 0, List.of()));
  }

  private static String referring(String reference) {
    return Given.entry(
        "{\"resourceType\": \"Patient\", \"id\": \"1\", \"link\": [{\"reference\": \"%s\"}]}"
            .formatted(reference));
  }

  private static Judgement judge(String bundle) {
    return IncludedIsReferredTo.judge(
        Given.searchset(bundle), LINK, new PlainFhirPath("Reference"));
  }
}
