package org.trueblue.check.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.search.Searchset;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

class PagesHoldEachMatchOnceTest {

  private static final Searchset WHOLE = Given.searchset(Given.patients("1", "2", "3"));

  @Test
  void flagsAMatchThatIsOnNoPage() {
    Judgement judgement = judge(Given.searchset(Given.patients("1"), Given.bundle()), WHOLE);
    assertThat(judgement.check()).isEqualTo("PagesHoldEachMatchOnce");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "paging.gap",
                "Bundle.link where relation = 'next', and the page that it leads to",
                "3 matches over all pages",
                "[Patient/2, Patient/3] missing after 2 pages"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-1", "page-0"));
  }

  @Test
  void warnsOfAGapOnAServerThatNeverPages() {
    Searchset first = Given.searchset(Given.patients("1"));
    assertThat(PagesHoldEachMatchOnce.judge(first, WHOLE, 50, false).findings())
        .extracting(Finding::code, Finding::strength)
        .containsExactly(tuple("paging.gap", Strength.SHOULD));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0, true", "2, false", "7, false"})
  void flagsATotalOfFewerMatchesThanThePagesHold(int total, boolean flagged) {
    String page = Given.patients("2").replaceFirst("\\{", "{\"total\": %d, ".formatted(total));
    Searchset walk = Given.searchset(Given.patients("1"), page);
    assertThat(Defect.of(judge(walk, Given.searchset(Given.patients("1", "2")))))
        .isEqualTo(
            flagged
                ? List.of(
                    Defect.shall(
                        "paging.total", "Bundle.total of page 2", "at least 2", "" + total))
                : List.of());
  }

  @Test
  void flagsAMatchThatIsOnTwoPages() {
    Judgement judgement =
        judge(
            Given.searchset(Given.patients("1"), Given.patients("1", "2"), Given.patients("3")),
            WHOLE);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "paging.duplicate",
                "Bundle.entry",
                "each match on one page",
                "Patient/1 on several"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-1"));
  }

  @Test
  void flagsWhatTheSearchDoesNotFindWithoutPages() {
    Judgement judgement =
        judge(Given.searchset(Given.patients("1", "2", "3"), Given.patients("5", "4")), WHOLE);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "paging.surplus",
                "Bundle.entry",
                "the 3 matches of the search without pages",
                "[Patient/4, Patient/5] in addition"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0", "page-0"));
  }

  @Test
  void flagsANextLinkThatLeadsNowhere() {
    Judgement judgement = judge(Given.incomplete(Given.patients("1"), next("2")), WHOLE);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "paging.next",
                "Bundle.link where relation = 'next'",
                "the URL of another page",
                "http://fhir.example.org/next, which leads to none"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-1"));
  }

  @Test
  void leavesPagesOfAnySizeAndOrderAlone() {
    assertThat(
            judge(
                Given.searchset(
                    Given.patients("3"), Given.bundle(), Given.patients("1", "2"), Given.bundle()),
                WHOLE))
        .isEqualTo(new Judgement("PagesHoldEachMatchOnce", 1, List.of()));
  }

  @Test
  void leavesOnePageAloneThatHoldsAll() {
    assertThat(judge(WHOLE, WHOLE).findings()).isEmpty();
  }

  @Test
  void leavesWhatComesAlongOnEachPageAlone() {
    String provenance = "{\"resourceType\": \"Provenance\", \"id\": \"9\"}";
    String[] pages =
        List.of("1", "2", "3").stream()
            .map(
                id ->
                    Given.bundle(
                        Given.entry(
                            "{\"resourceType\": \"Patient\", \"id\": \"%s\"}".formatted(id)),
                        Given.entry(provenance, "include")))
            .toArray(String[]::new);
    assertThat(judge(Given.searchset(pages), WHOLE).findings()).isEmpty();
  }

  @Test
  void leavesAWalkAloneThatWasGivenUp() {
    Searchset walk = Given.incomplete(Given.patients("1"), next("2"));
    assertThat(PagesHoldEachMatchOnce.judge(walk, WHOLE, 2, true))
        .isEqualTo(new Judgement("PagesHoldEachMatchOnce", 1, List.of()));
  }

  @Test
  void doesNotKnowWhatIsMissingWhereTheWholeWasGivenUp() {
    Searchset part = Given.incomplete(Given.patients("1"));
    assertThat(judge(Given.searchset(Given.patients("1", "2")), part).findings()).isEmpty();
  }

  @Test
  void flagsWhatIsMissingEvenThen() {
    Searchset part = Given.incomplete(Given.patients("1", "3"));
    assertThat(Defect.of(judge(Given.searchset(Given.patients("1", "2")), part)))
        .extracting(Defect::code)
        .containsExactly("paging.gap");
  }

  private static Judgement judge(Searchset paged, Searchset whole) {
    return PagesHoldEachMatchOnce.judge(paged, whole, 50, true);
  }

  private static String next(String id) {
    return Given.patients(id)
        .replaceFirst("\"self\"", "\"next\"")
        .replaceFirst("http://[^\"]*", "http://fhir.example.org/next");
  }
}
