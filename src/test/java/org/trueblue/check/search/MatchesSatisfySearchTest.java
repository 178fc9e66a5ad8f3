package org.trueblue.check.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.fhir.search.Matching;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.outcome.Judgement;

class MatchesSatisfySearchTest {

  private static final Matching CODES = new Matching(new PlainFhirPath("code"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          "female"            ; female
          null                ; absent
          ["female", "other"] ; female, other
          {"a": 1}            ; {"a":1}
          """)
  void flagsAMatchThatDoesNotSatisfyTheSearch(String gender, String actual) {
    Judgement judgement = judge(patient(gender), Given.token("gender", "male"));
    assertThat(judgement.check()).isEqualTo("MatchesSatisfySearch");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall("search.mismatch", "Patient/1: Patient.gender", "gender=male", actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"));
  }

  @Test
  void flagsEachTermThatIsNotSatisfied() {
    Judgement judgement =
        judge(
            patient("\"female\""),
            Given.token("gender", "male"),
            Given.token("gender", "female"),
            Given.token("gender", "other"));
    assertThat(Defect.of(judgement))
        .extracting(Defect::expected)
        .containsExactly("gender=male", "gender=other");
  }

  @ParameterizedTest
  @CsvSource({
    "patient, 1, Patient/1",
    "patient, Patient/1, Patient/1",
    "subject, Patient/1, Patient/1",
  })
  void namesBothPatientsWhereAMatchIsAboutAnother(String parameter, String value, String asked) {
    Judgement judgement = judgeProcedure(parameter, value, "Patient/2");
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "search.other-patient",
                "Procedure/p: Procedure.subject",
                "data of " + asked,
                "data of Patient/2"));
  }

  @ParameterizedTest
  @CsvSource({
    "patient, 1, Group/2",
    "patient, Group/1, Patient/2",
    "performer, Practitioner/1, Patient/2"
  })
  void flagsWhatIsAboutNoOtherPatientAsAMismatch(String parameter, String value, String actual) {
    Judgement judgement = judgeProcedure(parameter, value, actual);
    assertThat(Defect.of(judgement)).extracting(Defect::code).containsExactly("search.mismatch");
  }

  private static Judgement judgeProcedure(String parameter, String value, String subject) {
    Term term =
        new Term(
            new SearchDefinition(parameter, SearchType.REFERENCE, "Procedure.subject", ""), value);
    Searchset result =
        Given.searchset(List.of(term), true, Given.bundle(Given.entry(procedure(subject))));
    return MatchesSatisfySearch.judge(
        new Searchset("Procedure", result.terms(), result.pages(), true),
        new Matching(new PlainFhirPath("Reference")));
  }

  private static String procedure(String subject) {
    return "{\"resourceType\": \"Procedure\", \"id\": \"p\", \"subject\": {\"reference\": \"%s\"}}"
        .formatted(subject);
  }

  @Test
  void flagsEachMatchOnItsPage() {
    Searchset result =
        Given.searchset(
            List.of(Given.token("gender", "male")),
            true,
            Given.bundle(Given.entry(patient("\"male\"")), Given.entry(patient("\"other\""))),
            Given.bundle(Given.entry(patient("\"female\""))));
    Judgement judgement = MatchesSatisfySearch.judge(result, CODES);
    assertThat(judgement.subjects()).isEqualTo(3);
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"), List.of("page-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"male", "MALE", "female,male", "http://hl7.org/fhir/gender|male", ""})
  void leavesAMatchByAnyReadingAlone(String value) {
    assertThat(judge(patient("\"male\""), Given.token("gender", value)))
        .isEqualTo(new Judgement("MatchesSatisfySearch", 1, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"include", "outcome"})
  void leavesWhatIsNoMatchAlone(String mode) {
    Searchset result =
        Given.searchset(
            List.of(Given.token("gender", "male")),
            true,
            Given.bundle(Given.entry(patient("\"female\""), mode)));
    assertThat(MatchesSatisfySearch.judge(result, CODES))
        .isEqualTo(new Judgement("MatchesSatisfySearch", 0, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "Patient/2, search.other-patient",
    "http://fhir.example.org/Patient/2, search.other-patient",
    "Group/1, search.mismatch",
    "'', search.mismatch"
  })
  void tellsAMatchOfAnotherPatientFromOneThatIsOnlyWrong(String reference, String code) {
    SearchDefinition patient =
        new SearchDefinition("patient", SearchType.REFERENCE, "Goal.subject", "");
    String goal =
        "{\"resourceType\": \"Goal\", \"id\": \"1\", \"subject\": {\"reference\": \"%s\"}}"
            .formatted(reference);
    Searchset result =
        new Searchset(
            "Goal",
            List.of(new Term(patient, "1")),
            Given.searchset(List.of(), true, Given.bundle(Given.entry(goal))).pages(),
            true);
    Judgement judgement =
        MatchesSatisfySearch.judge(result, new Matching(new PlainFhirPath("reference")));
    assertThat(Defect.of(judgement)).extracting(Defect::code).containsExactly(code);
  }

  @Test
  void judgesNothingWithoutMatches() {
    Searchset result =
        Given.searchset(List.of(Given.token("gender", "male")), true, Given.bundle());
    assertThat(MatchesSatisfySearch.judge(result, CODES))
        .isEqualTo(new Judgement("MatchesSatisfySearch", 0, List.of()));
  }

  private static Judgement judge(String patient, Term... terms) {
    Searchset result = Given.searchset(List.of(terms), true, Given.bundle(Given.entry(patient)));
    return MatchesSatisfySearch.judge(result, CODES);
  }

  private static String patient(String gender) {
    return "{\"resourceType\": \"Patient\", \"id\": \"1\", \"gender\": %s}".formatted(gender);
  }
}
