package org.trueblue.check.include;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.outcome.Judgement;

class KnownReferrersIncludedTest {

  private static final SearchDefinition TARGET =
      new SearchDefinition("target", SearchType.REFERENCE, "Provenance.target", "");
  private static final List<Seen> KNOWN =
      Given.seen(
          provenance("7", "Patient/1"),
          provenance("8", "Patient/2"),
          provenance("9", "http://a.org/Patient/1/_history/2"));

  @Test
  void flagsEachReferrerThatDidNotComeAlong() {
    Judgement judgement = judge(Given.searchset(Given.patients("1")), KNOWN);
    assertThat(judgement.check()).isEqualTo("KnownReferrersIncluded");
    assertThat(judgement.subjects()).isEqualTo(2);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "include.missing",
                "Patient?",
                "Provenance/7 among the included resources",
                "not included"),
            Defect.shall(
                "include.missing",
                "Patient?",
                "Provenance/9 among the included resources",
                "not included"));
    assertThat(Defect.exchanges(judgement))
        .containsExactly(List.of("page-0", "seen-0"), List.of("page-0", "seen-2"));
  }

  @Test
  void leavesReferrersAloneThatCameAlongOnAnyPage() {
    Searchset result =
        Given.searchset(
            Given.patients("1"),
            Given.bundle(Given.entry(provenance("7", "Patient/1"), "include")),
            Given.bundle("{\"resource\": " + provenance("9", "Patient/1") + "}"));
    assertThat(judge(result, KNOWN))
        .isEqualTo(new Judgement("KnownReferrersIncluded", 2, List.of()));
  }

  @Test
  void leavesAReferrerAloneThatIsAMatchItself() {
    SearchDefinition link = new SearchDefinition("link", SearchType.REFERENCE, "Patient.link", "");
    String patient =
        "{\"resourceType\": \"Patient\", \"id\": \"2\", \"link\": [{\"reference\": \"Patient/1\"}]}";
    Searchset result = Given.searchset(Given.patients("1", "2"));
    assertThat(
            KnownReferrersIncluded.judge(
                result, Given.seen(patient), link, new PlainFhirPath("Reference")))
        .isEqualTo(new Judgement("KnownReferrersIncluded", 1, List.of()));
  }

  @Test
  void findsTheNameOfAnEntry() {
    String named =
        "{\"fullUrl\": \"urn:uuid:a\", \"resource\": {\"resourceType\": \"Patient\", \"id\": \"1\"}}";
    assertThat(
            judge(Given.searchset(Given.bundle(named)), Given.seen(provenance("7", "urn:uuid:a")))
                .findings())
        .hasSize(1);
  }

  @Test
  void asksForNothingThatRefersToOthers() {
    assertThat(judge(Given.searchset(Given.patients("3")), KNOWN))
        .isEqualTo(new Judgement("KnownReferrersIncluded", 0, List.of()));
  }

  @Test
  void judgesNothingWhereNothingIsKnown() {
    assertThat(judge(Given.searchset(Given.patients("1")), List.of()))
        .isEqualTo(new Judgement("KnownReferrersIncluded", 0, List.of()));
  }

  private static Judgement judge(Searchset result, List<Seen> known) {
    return KnownReferrersIncluded.judge(result, known, TARGET, new PlainFhirPath("Reference"));
  }

  private static String provenance(String id, String target) {
    return "{\"resourceType\": \"Provenance\", \"id\": \"%s\", \"target\": [{\"reference\": \"%s\"}]}"
        .formatted(id, target);
  }
}
