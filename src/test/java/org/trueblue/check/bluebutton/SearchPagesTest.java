package org.trueblue.check.bluebutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** The pages of searches, and what is on them. */
class SearchPagesTest {

  private static final URI ROOT = URI.create("https://bb.example.org");

  @Test
  void noPageIsLargerThanWasAskedFor() {
    assertCodes(SearchPages.noLarger(found(page("", "1", "2")), 2));
    assertCodes(SearchPages.noLarger(found(page("", "1")), 2));
    assertCodes(SearchPages.noLarger(found(page("", "1", "2", "3")), 2), "paging.larger");
  }

  @Test
  void whatTheServerHasToSayIsNoMatch() {
    Exchange page =
        Given.exchange(
            200,
            "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{\"resourceType\":\"OperationOutcome\"}},{\"search\":{\"mode\":\"outcome\"},\"resource\":{\"resourceType\":\"Basic\"}}]}");

    assertThat(found(page).resources()).isEmpty();
    assertCodes(SearchPages.nothing(page));
  }

  @Test
  void pagesHoldEachMatchOnceAndAsManyAsTheySay() {
    assertCodes(SearchPages.wholeOnce(found(page("", "1", "2"), page("\"total\":3,", "3"))));
    assertCodes(SearchPages.wholeOnce(found(page("", "1"), page("", "2"))));
    assertCodes(
        SearchPages.wholeOnce(found(page("", "1", "2"), page("", "2"))), "paging.not-whole");
    assertCodes(SearchPages.wholeOnce(found(page("\"total\":1,", "1", "2"))), "paging.not-whole");
    assertCodes(SearchPages.wholeOnce(found(page("\"total\":3,", "1", "2"))), "paging.total");
    assertThat(SearchPages.wholeOnce(found(page("\"total\":3,", "1", "2"))).findings())
        .allMatch(finding -> finding.strength() == Strength.SHOULD);
    assertCodes(
        SearchPages.wholeOnce(new Found(List.of(page("", "1")), false)), "paging.not-whole");
    assertCodes(SearchPages.wholeOnce(found(page(""))), "paging.not-whole");
  }

  @Test
  void beyondTheLastPageThereIsNothing() {
    assertCodes(SearchPages.nothing(page("")));
    assertCodes(SearchPages.nothing(page("", "1")), "paging.beyond");
    assertCodes(SearchPages.nothing(Given.exchange(200, "{}")), "paging.beyond");
    assertCodes(SearchPages.nothing(Given.exchange(404, "{}")), "paging.beyond");
  }

  @Test
  void aPageDescribesItself() {
    Exchange page = page("\"total\":1," + links("self", "https://bb.example.org/x?_offset=5"));

    assertCodes(SearchPages.describes(page, List.of("self")));
    assertCodes(SearchPages.describes(page, List.of("self", "first")), "paging.link");
    assertCodes(SearchPages.describes(page(links("self", "x")), List.of("self")), "paging.total");
    assertCodes(SearchPages.hasLink(page, "self", ""));
    assertCodes(SearchPages.hasLink(page, "self", "_offset="));
    assertCodes(SearchPages.hasLink(page, "self", "startIndex="), "paging.link");
    assertCodes(SearchPages.hasLink(page, "next", ""), "paging.link");
  }

  @ParameterizedTest
  @CsvSource({
    "https://bb.example.org/v2/fhir/Patient?_count=1, true",
    "https://bb.example.org/v2/fhir/Patient/?a=b|c, true",
    "HTTPS://BB.example.org:443/v2/fhir/Patient, true",
    "http://bb.example.org/v2/fhir/Patient, false",
    "https://bb.example.org:8443/v2/fhir/Patient, false",
    "https://bb.example.org.evil.example/v2, false",
    "Patient?_count=1, false",
    "//bb.example.org/v2, false"
  })
  void linksLeadToTheServer(String url, boolean right) {
    Judgement judgement = SearchPages.linksLead(page(links("next", url)), ROOT);

    assertThat(judgement.findings()).hasSize(right ? 0 : 1);
    assertThat(judgement.findings()).allMatch(f -> f.code().equals("paging.elsewhere"));
  }

  @Test
  void entriesHaveTheirAddressAndMode() {
    String bare = "{\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"}%s}]}";

    assertCodes(
        SearchPages.entries(
            Given.exchange(
                200, bare.formatted(",\"fullUrl\":\"x\",\"search\":{\"mode\":\"match\"}"))));
    assertCodes(
        SearchPages.entries(Given.exchange(200, bare.formatted(",\"fullUrl\":\"x\""))),
        "paging.entry");
    assertCodes(SearchPages.entries(Given.exchange(200, bare.formatted(""))), "paging.entry");
  }

  @Test
  void searchesThatMeanTheSameFindTheSame() {
    Found one = found(page("", "1", "2"));

    assertCodes(SearchResult.same(one, found(page("", "2"), page("", "1"))));
    assertCodes(SearchResult.same(one, found(page("", "1"))), "search.different");
    assertCodes(SearchResult.same(found(page("", "1")), one), "search.different");
    assertCodes(SearchResult.pages(one));
    assertCodes(SearchResult.pages(found(Given.exchange(403, "{}"))), "search.status");
    assertCodes(SearchResult.pages(found(Given.exchange(200, "{}"))), "search.status");
  }

  @Test
  void whatIsFoundIsWhatWasAskedFor() {
    assertCodes(SearchResult.none(found(page(""))));
    assertCodes(SearchResult.none(found(page("", "1"))), "search.no-match");
    assertCodes(SearchResult.alone(found(page("", "1")), "Patient/1"));
    assertCodes(SearchResult.alone(found(page("", "1", "2")), "Patient/1"), "search.by-id");
    assertCodes(SearchResult.ofPatient(found(page("", "1")), "1"));
    assertCodes(SearchResult.ofPatient(found(page("", "1", "2")), "1"), "resource.other-patient");
    assertCodes(SearchResult.refused(Given.exchange(400, "{}"), 400));
    assertCodes(SearchResult.refused(page(""), 400), "search.accepted");
    assertCodes(SearchResult.refused(page("", "1"), 400), "search.no-match");
  }

  @Test
  void aReadGivesWhatWasAskedFor() {
    String patient = "{\"resourceType\":\"Patient\",\"id\":\"1\"}";

    assertCodes(SearchResult.read(Given.exchange(200, patient), "Patient", "1"));
    assertCodes(SearchResult.read(Given.exchange(500, "{}"), "Patient", "1"));
    assertCodes(SearchResult.read(Given.exchange(200, patient), "Patient", "2"), "resource.read");
    assertCodes(SearchResult.read(Given.exchange(200, "{}"), "Patient", "1"), "resource.read");
  }

  @ParameterizedTest
  @CsvSource({
    "https://x/y?_security%3Anot=1, true",
    "https://x/y?a=1&_security:not=1, true",
    "https://x/y?other_security:not=1, false",
    "https://x/y, false"
  })
  void theLinkToItselfSpeaksOfWhatWasHeeded(String self, boolean speaks) {
    Exchange page = page(links("self", self));

    assertThat(SearchResult.speaksOf(page, "_security:not", true).findings().isEmpty())
        .isEqualTo(speaks);
    assertThat(SearchResult.speaksOf(page, "_security:not", false).findings().isEmpty())
        .isEqualTo(!speaks);
  }

  @Test
  void aTextStandsAtAPlace() {
    Found found =
        found(
            Given.exchange(
                200,
                "{\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"meta\":{\"source\":\"NCH\"}}}]}"));

    assertCodes(SearchResult.each(found, "/meta/source", "NCH", true));
    assertCodes(SearchResult.each(found, "/meta/source", "NC", true), "search.no-match");
    assertCodes(SearchResult.each(found, "/meta/source", "NCH", false), "search.no-match");
  }

  @Test
  void aCardIsACollectionOfWhatItNeeds() {
    String card =
        "{\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:uuid:1\",\"resource\":{\"resourceType\":\"Patient\"}}]}";

    assertCodes(Collected.judge(Given.exchange(200, card), List.of("Patient")));
    assertCodes(
        Collected.judge(Given.exchange(200, card), List.of("Patient", "Coverage")),
        "resource.card");
    assertCodes(
        Collected.judge(
            Given.exchange(200, card.replace("collection", "searchset")), List.of("Patient")),
        "resource.card");
    assertCodes(
        Collected.judge(Given.exchange(200, card.replace("urn:uuid", "urn")), List.of("Patient")),
        "resource.card");
    assertCodes(Collected.judge(Given.exchange(403, card), List.of("Patient")), "resource.card");
  }

  private static Found found(Exchange... pages) {
    return new Found(List.of(pages), true);
  }

  /** A page of Patients with these ids. */
  private static Exchange page(String members, String... ids) {
    String entries =
        Arrays.stream(ids)
            .map("{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"%s\"}}"::formatted)
            .collect(Collectors.joining(","));
    return Given.exchange(
        200,
        "{\"resourceType\":\"Bundle\",%s\"type\":\"searchset\",\"entry\":[%s]}"
            .formatted(members, entries));
  }

  private static String links(String relation, String url) {
    return "\"link\":[{\"relation\":\"%s\",\"url\":\"%s\"}],".formatted(relation, url);
  }

  private static void assertCodes(Judgement judgement, String... codes) {
    assertThat(judgement.findings()).extracting(Finding::code).containsExactly(codes);
  }
}
