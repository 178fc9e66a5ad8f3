package org.trueblue.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Bundle.Entry;

class BundleTest {

  @Test
  void isAViewOfBundlesAlone() throws Json.Malformed {
    assertThat(Bundle.of(resource("{\"resourceType\": \"Bundle\"}"))).isPresent();
    assertThat(Bundle.of(resource("{\"resourceType\": \"Patient\"}"))).isEmpty();
  }

  @Test
  void tellsItsTypeAndItsLinks() {
    Bundle bundle =
        bundle(
            """
            {"resourceType": "Bundle", "type": "searchset",
             "link": [{"relation": "self", "url": "http://a.org/Patient"},
                      {"relation": "next", "url": "http://a.org/2"},
                      {"relation": "next", "url": "http://a.org/3"}]}
            """);
    assertThat(bundle.type()).isEqualTo("searchset");
    assertThat(bundle.link("self")).hasValue("http://a.org/Patient");
    assertThat(bundle.link("next")).hasValue("http://a.org/2");
    assertThat(bundle.link("last")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[]",
        "7",
        "[null]",
        "[{\"relation\": \"self\"}]",
        "[{\"relation\": \"self\", \"url\": null}]",
        "[{\"relation\": \"self\", \"url\": \"\"}]",
        "[{\"relation\": \"self\", \"url\": {}}]",
        "[{\"relation\": null, \"url\": \"http://a.org\"}]",
        "[[{\"relation\": \"self\", \"url\": \"http://a.org\"}]]"
      })
  void hasNoLinkThatLeadsNowhere(String links) {
    assertThat(bundle("{\"resourceType\": \"Bundle\", \"link\": " + links + "}").link("self"))
        .isEmpty();
  }

  @Test
  void keepsItsEntriesInOrder() {
    Bundle bundle =
        bundle(
            """
            {"resourceType": "Bundle",
             "entry": [{"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Patient", "id": "1"},
                        "search": {"mode": "match"}},
                       {"request": {"method": "DELETE", "url": "Patient/2"}}]}
            """);
    assertThat(bundle.entries()).extracting(Entry::index).containsExactly(0, 1);
    Entry first = bundle.entries().get(0);
    assertThat(first.fullUrl()).isEqualTo("urn:uuid:1");
    assertThat(first.mode()).isEqualTo("match");
    assertThat(first.resource()).map(Resource::reference).hasValue("Patient/1");
    assertThat(first.where()).isEqualTo("Bundle.entry[0]");
    Entry second = bundle.entries().get(1);
    assertThat(second.fullUrl()).isEmpty();
    assertThat(second.mode()).isEmpty();
    assertThat(second.resource()).isEmpty();
    assertThat(second.where()).isEqualTo("Bundle.entry[1]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {"resource": {"resourceType": "Patient"}, "search": {"mode": "match"}}   ; true
          {"resource": {"resourceType": "Patient"}}                                ; true
          {"resource": {"resourceType": "Patient"}, "search": {}}                  ; true
          {"resource": {"resourceType": "Patient"}, "search": {"mode": null}}      ; true
          {"resource": {"resourceType": "Patient"}, "search": {"mode": "include"}} ; false
          {"resource": {"resourceType": "Patient"}, "search": {"mode": "outcome"}} ; false
          {"resource": {"resourceType": "Patient"}, "search": {"mode": "hit"}}     ; false
          {"resource": {"resourceType": "Practitioner"}}                           ; false
          {"resource": {"resourceType": "Group"}, "search": {"mode": "match"}}     ; false
          {"search": {"mode": "match"}}                                            ; false
          {"resource": {"id": "1"}, "search": {"mode": "match"}}                   ; false
          {"resource": null, "search": {"mode": "match"}}                          ; false
          """)
  void countsAsAMatchWhatIsOfTheTypeAndNotMarkedAsSomethingElse(String entry, boolean match) {
    Bundle bundle = bundle("{\"resourceType\": \"Bundle\", \"entry\": [" + entry + "]}");
    assertThat(bundle.entries()).hasSize(1);
    assertThat(bundle.entries().get(0).isMatch("Patient")).isEqualTo(match);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "[]", "7", "[null]", "[7]", "[[]]", "\"x\""})
  void isReadHoweverHostile(String anything) {
    Bundle bundle =
        bundle(
            "{\"resourceType\": \"Bundle\", \"type\": %1$s, \"entry\": %1$s}".formatted(anything));
    assertThat(bundle.entries()).allMatch(entry -> entry.resource().isEmpty());
    assertThat(bundle.type()).isIn("", "7", "x");
  }

  private static Bundle bundle(String json) {
    try {
      return Bundle.of(resource(json)).orElseThrow();
    } catch (Json.Malformed e) {
      throw new AssertionError(e);
    }
  }

  private static Resource resource(String json) throws Json.Malformed {
    return Resource.parse(json.getBytes(StandardCharsets.UTF_8));
  }
}
