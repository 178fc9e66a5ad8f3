package org.trueblue.check.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;

class SearchsetTest {

  private static final String PATIENT = "{\"resourceType\": \"Patient\", \"id\": \"1\"}";
  private static final String PROVENANCE = "{\"resourceType\": \"Provenance\", \"id\": \"2\"}";
  private static final String OUTCOME = "{\"resourceType\": \"OperationOutcome\"}";

  @Test
  void tellsMatchesFromWhatCameAlongOnAllPages() {
    Searchset result =
        Given.searchset(
            Given.bundle(
                Given.entry(PATIENT),
                Given.entry(PROVENANCE, "include"),
                Given.entry(OUTCOME, "outcome"),
                "{\"fullUrl\": \"urn:uuid:1\"}"),
            Given.patients("3"));
    assertThat(result.matches())
        .extracting(seen -> seen.resource().reference(), Seen::exchange)
        .containsExactly(tuple("Patient/1", "page-0"), tuple("Patient/3", "page-1"));
    assertThat(result.others())
        .extracting(seen -> seen.resource().reference(), Seen::exchange)
        .containsExactly(tuple("Provenance/2", "page-0"));
    assertThat(result.identities()).containsExactlyInAnyOrder("Patient/1", "Patient/3");
    assertThat(result.exchange()).isEqualTo("page-0");
  }

  @Test
  void namesTheSearch() {
    List<Term> terms = List.of(Given.token("gender", "male"), Given.token("active", "true"));
    assertThat(Given.searchset(terms, true, Given.bundle()).title())
        .isEqualTo("Patient?gender=male&active=true");
  }

  @Test
  void hasAPage() {
    assertThatThrownBy(() -> Given.searchset(List.of(), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the result of a search has a page");
  }
}
