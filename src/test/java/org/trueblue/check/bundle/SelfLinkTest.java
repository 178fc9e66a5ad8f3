package org.trueblue.check.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;

class SelfLinkTest {

  private static final List<Term> TERMS =
      List.of(
          term("patient", SearchType.REFERENCE, "85"),
          term("code", SearchType.TOKEN, "8302-2"),
          term("date", SearchType.DATE, "ge2020-01-01"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.org/Observation?patient=85&code=8302-2&date=ge2020-01-01",
        "http://a.org/Observation?date=ge2020-01-01T00:00:00Z&patient=Patient/85&code=8302-2",
        "http://a.org/Observation?code=http%3A%2F%2Floinc.org%7C8302-2&date=2020&patient:Patient=85",
        "Observation?_count=10&patient=http%3a%2f%2fa.org%2fPatient%2f85&code=8302-2&date=x&_format=json"
      })
  void leavesTheParametersAloneInWhateverForm(String url) {
    assertThat(SelfLink.parse(url).differing(TERMS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.org/Observation?patient=86&code=8302-2&date=2020",
        "http://a.org/Observation?code=8302-2&date=2020",
        "http://a.org/Observation?patient=&code=8302-2&date=2020",
        "http://a.org/Observation?subject=85&code=8302-2&date=2020"
      })
  void tellsTheParameterThatIsNotThere(String url) {
    assertThat(SelfLink.parse(url).differing(TERMS)).containsExactly(TERMS.get(0));
  }

  @Test
  void aLinkWithoutAnyParameterOfASearchIsOpaque() {
    assertThat(SelfLink.parse("http://a.org?_getpages=7b&_count=2").isOpaque()).isTrue();
    assertThat(SelfLink.parse("http://a.org/pages/7").isOpaque()).isTrue();
    assertThat(SelfLink.parse("http://a.org?patient=1").isOpaque()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "?&&=", "?%zz=%zz", "?patient", "?=85"})
  void readsAnything(String url) {
    assertThat(SelfLink.parse(url).differing(TERMS)).hasSize(3);
  }

  private static Term term(String name, SearchType type, String value) {
    return new Term(new SearchDefinition(name, type, "Observation." + name, ""), value);
  }
}
