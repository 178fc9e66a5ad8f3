package org.trueblue.check.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.search.Searchset;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

class ValidSearchsetTest {

  private static final String PATIENT = "{\"resourceType\": \"Patient\", \"id\": \"1\"}";
  private static final String URL = "an absolute URL that ends in Patient/1";

  /** One entry that is wrong: where, what was expected and what was there instead. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          bundle.entry-resource ; .resource    ; a resource ; none ; {"fullUrl": "http://a.org/Patient/1"}
          bundle.entry-resource ; .resource    ; a resource ; none ; {"resource": null}
          bundle.entry-resource ; .resource    ; a resource ; none ; {"resource": {"id": "1"}}
          bundle.entry-resource ; .resource    ; a resource ; none ; []
          bundle.mode           ; .search.mode ; match, include or outcome ; hit    ; {"search": {"mode": "hit"}, "fullUrl": "http://a.org/Patient/1", "resource": {"resourceType": "Patient", "id": "1"}}
          bundle.mode           ; .search.mode ; match, include or outcome ; Match  ; {"search": {"mode": "Match"}, "fullUrl": "http://a.org/Patient/1", "resource": {"resourceType": "Patient", "id": "1"}}
          bundle.mode           ; .search.mode ; match, include or outcome ; 1      ; {"search": {"mode": 1}, "fullUrl": "http://a.org/Patient/1", "resource": {"resourceType": "Patient", "id": "1"}}
          bundle.mode           ; .search.mode ; outcome for an OperationOutcome alone ; outcome ; {"search": {"mode": "outcome"}, "fullUrl": "http://a.org/Patient/1", "resource": {"resourceType": "Patient", "id": "1"}}
          bundle.foreign-match  ; .search.mode ; match for a Patient alone ; match for a Group            ; {"search": {"mode": "match"}, "fullUrl": "http://a.org/Group/1", "resource": {"resourceType": "Group", "id": "1"}}
          bundle.foreign-match  ; .search.mode ; match for a Patient alone ; match for a OperationOutcome ; {"search": {"mode": "match"}, "resource": {"resourceType": "OperationOutcome"}}
          """)
  void flagsEntriesThatAreWrong(
      String code, String where, String expected, String actual, String entry) {
    Judgement judgement = judge(Given.bundle(entry));
    assertThat(judgement.check()).isEqualTo("ValidSearchset");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.shall(code, "Bundle.entry[0]" + where, expected, actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"));
  }

  @Test
  void flagsAMatchWithoutAResourceTwice() {
    assertThat(Defect.of(judge(Given.bundle("{\"search\": {\"mode\": \"match\"}}"))))
        .containsExactly(
            Defect.shall("bundle.entry-resource", "Bundle.entry[0].resource", "a resource", "none"),
            Defect.shall(
                "bundle.foreign-match",
                "Bundle.entry[0].search.mode",
                "match for a Patient alone",
                "match for a missing resource"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/1",
        "/Patient/1",
        "1",
        "http://a.org/Patient/2",
        "http://a.org/Group/1",
        "http://a.org/Patient/1/_history/3",
        "Patient/1/_history/3",
        "http://a.org/odd/_history/3",
        "urn:"
      })
  void flagsUrlsThatAreNotTheResources(String url) {
    Judgement judgement = judge(Given.bundle(entry(url, PATIENT)));
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.shall("bundle.full-url", "Bundle.entry[0].fullUrl", URL, url));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"));
  }

  @Test
  void flagsAnEntryWithoutUrl() {
    assertThat(Defect.of(judge(Given.bundle("{\"resource\": " + PATIENT + "}"))))
        .containsExactly(Defect.shall("bundle.full-url", "Bundle.entry[0].fullUrl", URL, "absent"));
  }

  @Test
  void flagsTheUrlOfAResourceThatHasNoId() {
    String nameless = entry("http://a.org/Patient/1", "{\"resourceType\": \"Patient\"}");
    assertThat(Defect.of(judge(Given.bundle(nameless))))
        .extracting(Defect::code)
        .containsExactly("bundle.full-url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://fhir.example.org/r4/Patient/1",
        "https://proxy.example.org:8443/a/b/Patient/1",
        "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        "urn:oid:1.2.3",
        "http://a.org/records?patient=1"
      })
  void leavesAbsoluteUrlsOfAnyBaseAlone(String url) {
    assertThat(judge(Given.bundle(entry(url, PATIENT))))
        .isEqualTo(new Judgement("ValidSearchset", 1, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"collection,collection", "history,history", "batch-response,batch-response"})
  void flagsAnotherTypeOfBundle(String type, String actual) {
    Judgement judgement = judge(Given.patients("1").replace("searchset", type));
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.shall("bundle.type", "Bundle.type", "searchset", actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"));
  }

  @Test
  void flagsABundleWithoutTypeAndWithoutSelfLink() {
    assertThat(Defect.of(judge("{\"resourceType\": \"Bundle\"}")))
        .containsExactly(
            Defect.shall("bundle.type", "Bundle.type", "searchset", "absent"),
            Defect.shall(
                "bundle.self-link", "Bundle.link", "a link with the relation self", "none"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"next", "Self", "alternate"})
  void flagsLinksOfOtherRelations(String relation) {
    assertThat(Defect.of(judge(Given.patients("1").replace("self", relation))))
        .extracting(Defect::code)
        .containsExactly("bundle.self-link");
  }

  @Test
  void asksForTheSelfLinkOnTheFirstPageAlone() {
    String next = Given.patients("2").replace("self", "previous");
    assertThat(ValidSearchset.judge(Given.searchset(Given.patients("1"), next)))
        .isEqualTo(new Judgement("ValidSearchset", 2, List.of()));
  }

  @Test
  void leavesARelativeSelfLinkAlone() {
    String relative =
        Given.patients("1").replace("http://fhir.example.org/r4/Patient?", "Patient?");
    assertThat(judge(relative).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "-1"})
  void flagsATotalOfFewerMatchesThanAreBesideIt(String total) {
    Judgement judgement = judge(withTotal(Given.patients("1", "2"), total));
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.shall("bundle.total", "Bundle.total", "at least 2", total));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "null", "\"many\"", "{}", "[]"})
  void leavesOtherTotalsAlone(String total) {
    assertThat(judge(withTotal(Given.patients("1", "2"), total)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "1000000", "3000000000"})
  void warnsOfATotalOfMoreThanThePageWhereNoNextLinkLeadsOn(String total) {
    assertThat(Defect.of(judge(withTotal(Given.patients("1", "2"), total))))
        .containsExactly(
            Defect.should(
                "bundle.total",
                "Bundle.total",
                "at most 2, since no next link leads to more",
                total));
  }

  @Test
  void countsNeitherWhatCameAlongNorTheSameMatchTwiceNorOtherPages() {
    String outcome = "{\"resourceType\": \"OperationOutcome\"}";
    String provenance = "{\"resourceType\": \"Provenance\", \"id\": \"2\"}";
    String page =
        Given.bundle(
            Given.entry(PATIENT),
            Given.entry(provenance, "include"),
            Given.entry(outcome, "outcome"));
    Searchset result = Given.searchset(withTotal(page, "1"), withTotal(Given.patients("2"), "1"));
    assertThat(ValidSearchset.judge(result))
        .isEqualTo(new Judgement("ValidSearchset", 2, List.of()));
    assertThat(Defect.of(judge(withTotal(Given.patients("1", "1"), "1"))))
        .extracting(Defect::code)
        .containsExactly("bundle.duplicate");
  }

  @Test
  void flagsAResourceThatComesTwice() {
    Judgement judgement = judge(Given.patients("1", "2", "1", "1"));
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "bundle.duplicate", "Bundle.entry[2]", "another resource than before", "Patient/1"),
            Defect.shall(
                "bundle.duplicate",
                "Bundle.entry[3]",
                "another resource than before",
                "Patient/1"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"), List.of("page-0"));
  }

  @Test
  void flagsAResourceThatComesAsAMatchAndAsIncluded() {
    assertThat(
            Defect.of(judge(Given.bundle(Given.entry(PATIENT), Given.entry(PATIENT, "include")))))
        .extracting(Defect::code)
        .containsExactly("bundle.duplicate");
  }

  @Test
  void flagsAResourceThatComesTwiceByNames() {
    assertThat(
            Defect.of(
                judge(Given.bundle(entry("urn:uuid:a", PATIENT), entry("urn:uuid:b", PATIENT)))))
        .extracting(Defect::code)
        .containsExactly("bundle.duplicate");
  }

  @Test
  void leavesTheSameIdOnTwoServersAlone() {
    assertThat(
            judge(
                    Given.bundle(
                        entry("http://a.org/Patient/1", PATIENT),
                        entry("http://b.org/Patient/1", PATIENT)))
                .findings())
        .isEmpty();
  }

  @Test
  void leavesTwoVersionsOfAResourceAlone() {
    String url = "http://a.org/Patient/1";
    String version =
        "{\"resourceType\": \"Patient\", \"id\": \"1\", \"meta\": {\"versionId\": \"%s\"}}";
    assertThat(
            judge(
                    Given.bundle(
                        entry(url, version.formatted("1")), entry(url, version.formatted("2"))))
                .findings())
        .isEmpty();
  }

  @Test
  void leavesResourcesWithoutIdsAlone() {
    String nameless = "{\"resourceType\": \"Patient\"}";
    assertThat(
            judge(Given.bundle(entry("urn:uuid:a", nameless), entry("urn:uuid:b", nameless)))
                .findings())
        .isEmpty();
  }

  @Test
  void leavesThePagesThatRepeatAResourceToAnotherCheck() {
    assertThat(ValidSearchset.judge(Given.searchset(Given.patients("1"), Given.patients("1"))))
        .isEqualTo(new Judgement("ValidSearchset", 2, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resource\": {\"resourceType\": \"OperationOutcome\"}, \"search\": {\"mode\":"
            + " \"outcome\"}}",
        "{\"resource\": {\"resourceType\": \"OperationOutcome\"}, \"search\": {\"mode\":"
            + " \"include\"}}",
        "{\"resource\": {\"resourceType\": \"OperationOutcome\"}}",
        "{\"resource\": {\"resourceType\": \"OperationOutcome\", \"id\": \"w\"}, \"search\": {}}"
      })
  void leavesOutcomesWithoutUrlAlone(String outcome) {
    assertThat(judge(Given.bundle(Given.entry(PATIENT), outcome, outcome)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", \"search\": {}", ", \"search\": {\"score\": 0.5}"})
  void leavesEntriesWithoutModeAlone(String search) {
    String group = "{\"resourceType\": \"Group\", \"id\": \"2\"}";
    assertThat(
            judge(
                    Given.bundle(
                        "{\"fullUrl\": \"http://a.org/Patient/1\", \"resource\": %s%s}"
                            .formatted(PATIENT, search),
                        "{\"fullUrl\": \"http://a.org/Group/2\", \"resource\": %s%s}"
                            .formatted(group, search)))
                .findings())
        .isEmpty();
  }

  @Test
  void leavesAnEmptyResultAlone() {
    assertThat(
            judge(
                """
                {"resourceType": "Bundle", "type": "searchset", "total": 0,
                 "link": [{"relation": "self", "url": "http://a.org/Patient?name=x"}]}
                """))
        .isEqualTo(new Judgement("ValidSearchset", 1, List.of()));
  }

  @Test
  void saysTheSameOfEveryOccurrence() {
    Judgement judgement = judge(Given.bundle("{\"search\": {\"mode\": \"x\"}}", "{}", "{}"));
    assertThat(judgement.findings().stream().map(Finding::summary).distinct())
        .containsExactly(
            "Each entry of a searchset holds a resource.",
            "The search mode is match, include or outcome.");
  }

  private static Judgement judge(String bundle) {
    return ValidSearchset.judge(Given.searchset(bundle));
  }

  private static String entry(String url, String resource) {
    return "{\"fullUrl\": \"%s\", \"resource\": %s}".formatted(url, resource);
  }

  private static String withTotal(String bundle, String total) {
    return bundle.replaceFirst("\"type\"", "\"total\": " + total + ", \"type\"");
  }
}
