package org.trueblue.check.include;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.search.Searchset;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.outcome.Judgement;

class IncludedRefersToMatchTest {

  private static final SearchDefinition TARGET =
      new SearchDefinition("target", SearchType.REFERENCE, "Provenance.target", "");
  private static final String PATIENT = "{\"resourceType\": \"Patient\", \"id\": \"1\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          [{"reference": "Patient/2"}]           ; [Patient/2]
          [{"reference": "Group/1"}]             ; [Group/1]
          [{"reference": "http://a.org/Patient/3"}, {"reference": "Group/1"}] ; [Patient/3, Group/1]
          [{"reference": "#1"}]                  ; [#1]
          [{"reference": "urn:uuid:b"}]          ; [urn:uuid:b]
          [{"identifier": {"value": "1"}}]       ; no reference
          [{"reference": null}]                  ; no reference
          []                                     ; no reference
          null                                   ; no reference
          """)
  void flagsWhatRefersToNoMatch(String target, String actual) {
    Judgement judgement = judge(Given.bundle(Given.entry(PATIENT), included(target)));
    assertThat(judgement.check()).isEqualTo("IncludedRefersToMatch");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "include.unrelated",
                "Bundle.entry[1].resource: Provenance.target",
                "a reference to one of [Patient/1]",
                actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"));
  }

  @ParameterizedTest
  @CsvSource({"match,match", "outcome,outcome", "'',absent", "INCLUDE,INCLUDE"})
  void flagsWhatIsNotMarkedAsIncluded(String mode, String actual) {
    String entry =
        included("[{\"reference\": \"Patient/1\"}]").replace("\"include\"", '"' + mode + '"');
    Judgement judgement = judge(Given.bundle(Given.entry(PATIENT), entry));
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall("include.mode", "Bundle.entry[1].search.mode", "include", actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"));
  }

  @Test
  void flagsWhatReferstoSomethingElseThatCameAlong() {
    String other = "{\"resourceType\": \"Patient\", \"id\": \"2\"}";
    Judgement judgement =
        judge(
            Given.bundle(
                Given.entry(PATIENT),
                Given.entry(other, "include"),
                included("[{\"reference\": \"Patient/2\"}]")));
    assertThat(Defect.of(judgement)).extracting(Defect::code).containsExactly("include.unrelated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"reference\": \"Patient/1\"}]",
        "{\"reference\": \"Patient/1\"}",
        "[{\"reference\": \"Patient/1/_history/4\"}]",
        "[{\"reference\": \"http://fhir.example.org/r4/Patient/1\"}]",
        "[{\"reference\": \"https://internal:8080/fhir/Patient/1\"}]",
        "[{\"display\": \"?\"}, {\"reference\": \"Group/1\"}, {\"reference\": \"Patient/1\"}]"
      })
  void leavesReferencesInAnyFormAlone(String target) {
    assertThat(judge(Given.bundle(Given.entry(PATIENT), included(target))))
        .isEqualTo(new Judgement("IncludedRefersToMatch", 1, List.of()));
  }

  @Test
  void leavesReferencesByTheNameOfAnEntryAlone() {
    String named = "{\"fullUrl\": \"urn:uuid:a\", \"resource\": %s}".formatted(PATIENT);
    assertThat(judge(Given.bundle(named, included("[{\"reference\": \"urn:uuid:a\"}]"))).findings())
        .isEmpty();
  }

  @Test
  void leavesReferencesToMatchesOnOtherPagesAlone() {
    Searchset result =
        Given.searchset(
            Given.patients("2"),
            Given.bundle(included("[{\"reference\": \"Patient/2\"}]")),
            Given.bundle(included("[{\"reference\": \"Patient/3\"}]")),
            Given.patients("3"));
    assertThat(judge(result)).isEqualTo(new Judgement("IncludedRefersToMatch", 2, List.of()));
  }

  @Test
  void leavesOtherTypesAlone() {
    String group = "{\"resourceType\": \"Group\", \"id\": \"2\"}";
    assertThat(judge(Given.bundle(Given.entry(PATIENT), Given.entry(group, "include"), "{}")))
        .isEqualTo(new Judgement("IncludedRefersToMatch", 0, List.of()));
  }

  @Test
  void judgesNothingWhereNothingCameAlong() {
    assertThat(judge(Given.bundle()))
        .isEqualTo(new Judgement("IncludedRefersToMatch", 0, List.of()));
  }

  private static Judgement judge(String bundle) {
    return judge(Given.searchset(bundle));
  }

  private static Judgement judge(Searchset result) {
    return IncludedRefersToMatch.judge(
        result, "Provenance", TARGET, new PlainFhirPath("Reference"));
  }

  private static String included(String target) {
    return Given.entry(
        "{\"resourceType\": \"Provenance\", \"id\": \"9\", \"target\": %s}".formatted(target),
        "include");
  }
}
