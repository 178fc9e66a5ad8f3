package org.trueblue.check.include;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.search.Searchset;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.outcome.Judgement;

class PagesStandAloneTest {

  private static final SearchDefinition TARGET =
      new SearchDefinition("target", SearchType.REFERENCE, "Provenance.target", "");
  private static final SearchDefinition PRACTITIONER =
      new SearchDefinition(
          "general-practitioner", SearchType.REFERENCE, "Patient.generalPractitioner", "");

  @Test
  void aReferrerIsOnThePageOfItsMatch() {
    assertThat(Defect.of(referrers(page("1", "1"), page("2", "2")))).isEmpty();
    assertThat(referrers(page("1", "1"), page("2", "2")).subjects()).isEqualTo(2);
    assertThat(Defect.of(referrers(page("1", "1", "2"), page("2"))))
        .extracting(Defect::code, Defect::actual)
        .containsExactly(tuple("include.page", "on another page"));
  }

  @Test
  void aReferrerOfTwoMatchesIsOnBothPages() {
    String both = provenance("12", "Patient/1", "Patient/2");
    assertThat(Defect.of(referrers(List.of(patient("1"), both), List.of(patient("2"), both))))
        .isEmpty();
    assertThat(Defect.of(referrers(List.of(patient("1"), both), List.of(patient("2"))))).hasSize(1);
  }

  @Test
  void aTargetIsOnThePageOfWhatRefersToIt() {
    String doctor = Given.entry("{\"resourceType\":\"Practitioner\",\"id\":\"p\"}", "include");
    assertThat(Defect.of(targets(List.of(patient("1"), doctor), List.of(patient("2"), doctor))))
        .isEmpty();
    assertThat(Defect.of(targets(List.of(patient("1"), doctor), List.of(patient("2"))))).hasSize(1);
  }

  @Test
  void whatNoPageHoldsIsNotOfPages() {
    assertThat(Defect.of(targets(List.of(patient("1")), List.of(patient("2"))))).isEmpty();
    assertThat(Defect.of(referrers(page("1"), page("2")))).isEmpty();
  }

  @Test
  void onePageIsNotJudged() {
    Searchset one = result(List.of(page("1", "2")));
    assertThat(PagesStandAlone.ofReferrers(one, TARGET, new PlainFhirPath("Reference")).subjects())
        .isZero();
  }

  private static List<String> page(String match, String... provenances) {
    List<String> entries = new ArrayList<>(List.of(patient(match)));
    for (String id : provenances) {
      entries.add(provenance(id, "Patient/" + id));
    }
    return entries;
  }

  private static String patient(String id) {
    return Given.entry(
        """
        {"resourceType":"Patient","id":"%s","generalPractitioner":[{"reference":"Practitioner/p"}]}\
        """
            .formatted(id));
  }

  private static String provenance(String id, String... targets) {
    String references =
        Stream.of(targets)
            .map("{\"reference\":\"%s\"}"::formatted)
            .collect(Collectors.joining(","));
    return Given.entry(
        "{\"resourceType\":\"Provenance\",\"id\":\"%s\",\"target\":[%s]}".formatted(id, references),
        "include");
  }

  private static Judgement referrers(List<String> first, List<String> second) {
    return PagesStandAlone.ofReferrers(
        result(List.of(first, second)), TARGET, new PlainFhirPath("Reference"));
  }

  private static Judgement targets(List<String> first, List<String> second) {
    return PagesStandAlone.ofTargets(
        result(List.of(first, second)), PRACTITIONER, new PlainFhirPath("Reference"));
  }

  private static Searchset result(List<List<String>> pages) {
    return Given.searchset(
        pages.stream()
            .map(entries -> Given.bundle(entries.toArray(String[]::new)))
            .toArray(String[]::new));
  }
}
