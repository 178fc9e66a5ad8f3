package org.trueblue.check.mustsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.guide.MustSupportElement;
import org.trueblue.guide.MustSupportElement.Step;
import org.trueblue.guide.SliceRule;

class ShowsElementTest {

  private static final String ABSENT =
      "{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          birthDate   ; {"birthDate": "1970"}                            ; true
          birthDate   ; {"birthDate": ""}                                ; false
          birthDate   ; {"birthDate": null}                              ; false
          birthDate   ; {"_birthDate": {"extension": [ABSENT]}}          ; false
          birthDate   ; {}                                               ; false
          birthDate   ; {"birthdate": "1970"}                            ; false
          active      ; {"active": false}                                ; true
          active      ; {"active": 0}                                    ; true
          name        ; {"name": [{"family": "Shaw"}]}                   ; true
          name        ; {"name": {"family": "Shaw"}}                     ; true
          name        ; {"name": [{}]}                                   ; false
          name        ; {"name": []}                                     ; false
          name        ; {"name": [[{"family": "Shaw"}]]}                 ; false
          name        ; {"name": [null]}                                 ; false
          name        ; {"name": [{"id": "a"}]}                          ; false
          name        ; {"name": [{"extension": [{"url": "http://a"}]}]} ; false
          name        ; {"name": [{"extension": [ABSENT]}]}              ; false
          name        ; {"name": [{"extension": [ABSENT], "family": "Shaw"}]} ; false
          name        ; {"name": [{"extension": [ABSENT]}, {"family": "Shaw"}]} ; true
          name        ; {"name": [{"extension": {"url": "http://a"}, "family": "Shaw"}]} ; true
          name.given  ; {"name": [{"given": ["Amy"]}]}                   ; true
          name.given  ; {"name": [{"family": "Shaw"}, {"given": ["Amy"]}]} ; true
          name.given  ; {"name": [{"given": [null]}]}                    ; false
          name.given  ; {"name": [{"given": []}]}                        ; false
          name.given  ; {"name": [{"family": "Shaw"}]}                   ; false
          name.given  ; {"given": ["Amy"]}                               ; false
          name.given  ; {"name": "Amy"}                                  ; false
          extension   ; {"extension": [{"url": "http://a", "valueCode": "b"}]} ; true
          extension   ; {"extension": [{"url": "http://a", "extension": [{"url": "b"}]}]} ; true
          extension   ; {"extension": [{"url": "http://a", "id": "b"}]}  ; false
          """)
  void seesWhetherAnElementHasAValue(String path, String members, boolean shown) {
    Step[] steps =
        Arrays.stream(path.split("\\.", -1)).map(ShowsElementTest::step).toArray(Step[]::new);
    assertThat(shows(members, element(steps))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ``               ; {"deceasedBoolean": false}           ; true
          ``               ; {"deceasedDateTime": "2020"}         ; true
          ``               ; {"deceased": true}                   ; false
          ``               ; {"deceasedly": true}                 ; false
          ``               ; {"dead": true}                       ; false
          ``               ; {"_deceasedBoolean": {"id": "a"}}    ; false
          dateTime         ; {"deceasedDateTime": "2020"}         ; true
          dateTime         ; {"deceasedBoolean": true}            ; false
          boolean dateTime ; {"deceasedBoolean": true}            ; true
          """)
  void seesTheTypesOfAChoice(String types, String members, boolean shown) {
    Set<String> wanted = types.isEmpty() ? Set.of() : Set.of(types.split(" ", -1));
    Step step = new Step("deceased[x]", wanted, List.of());
    assertThat(shows(members, element(step))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"use": "old"}                       ; {"name": [{"use": "old", "family": "Shaw"}]}    ; true
          {"use": "old"}                       ; {"name": [{"use": "usual"}]}                    ; false
          {"use": "old"}                       ; {"name": [{"family": "Shaw"}]}                  ; false
          {"period": {"start": "2010"}}        ; {"name": [{"period": {"start": "2010"}}]}       ; true
          {"period": {"start": "2010"}}        ; {"name": [{"period": {"end": "2010"}}]}         ; false
          {"given": ["Amy"]}                   ; {"name": [{"given": ["Bea", "Amy"]}]}           ; true
          {"given": ["Amy", "Bea"]}            ; {"name": [{"given": ["Amy"]}]}                  ; false
          {"given": ["Amy"]}                   ; {"name": [{"given": "Amy"}]}                    ; true
          """)
  void seesWhetherTheValueIsTheOneThatIsFixed(String fixed, String members, boolean shown) {
    MustSupportElement element =
        element("Patient.name", List.of(step("name")), Optional.of(Given.json(fixed)));
    assertThat(shows(members, element)).isEqualTo(shown);
  }

  @Test
  void seesAFixedPrimitive() {
    MustSupportElement male =
        element("Patient.gender", List.of(step("gender")), Optional.of(Given.json("\"male\"")));
    assertThat(shows("{\"gender\": \"male\"}", male)).isTrue();
    assertThat(shows("{\"gender\": \"female\"}", male)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"url": "http://a"}          ; {"extension": [{"url": "http://a", "valueCode": "b"}]} ; true
          {"url": "http://a"}          ; {"extension": [{"url": "http://b", "valueCode": "b"}]} ; false
          {"url": "http://a"}          ; {"extension": [{"url": "http://a"}, {"url": "http://b", "valueCode": "b"}]} ; false
          """)
  void countsOnlyTheItemsOfASlice(String pattern, String members, boolean shown) {
    SliceRule rule = new SliceRule.Matches(List.of(), Given.json(pattern));
    assertThat(shows(members, element(slice("extension", rule)))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"category": [{"coding": [{"system": "s", "code": "a"}]}]}                         ; true
          {"category": [{"coding": [{"code": "x"}, {"system": "s", "code": "a"}]}]}          ; true
          {"category": [{"coding": [{"system": "s", "code": "b"}]}]}                         ; false
          {"category": [{"coding": [{"code": "a"}]}]}                                        ; false
          {"category": [{"text": "a"}]}                                                      ; false
          {"category": [{"system": "s", "code": "a"}]}                                       ; true
          {"category": [{"coding": "s|a"}, "s|a"]}                                           ; false
          """)
  void countsOnlyItemsWithOneOfTheCodes(String members, boolean shown) {
    SliceRule rule = new SliceRule.InCodes(List.of(), Set.of("s|a", "s|c"));
    assertThat(shows(members, element(slice("category", rule)))).isEqualTo(shown);
  }

  @Test
  void findsTheDiscriminatorOfASliceBelowTheItem() {
    Step step =
        slice(
            "component",
            new SliceRule.Matches(List.of("code", "coding", "code"), Given.json("\"8480-6\"")));
    String systolic = "{\"component\": [{\"code\": {\"coding\": [{\"code\": \"8480-6\"}]}}]}";
    assertThat(shows(systolic, element(step))).isTrue();
    assertThat(shows(systolic.replace("8480", "8462"), element(step))).isFalse();
    assertThat(shows(systolic.replace("coding", "other"), element(step))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"valueQuantity": {"value": 1}}   ; true
          {"valueQuantity": {}}             ; false
          {"valueString": "1"}              ; false
          """)
  void countsOnlyTheTypesOfASlice(String members, boolean shown) {
    SliceRule rule = new SliceRule.OfType(Set.of("quantity", "Range"));
    assertThat(shows(members, element(slice("value[x]", rule)))).isEqualTo(shown);
  }

  @Test
  void cannotTellTheTypeOfAnElementThatIsNoChoice() {
    SliceRule rule = new SliceRule.OfType(Set.of("Quantity"));
    assertThat(shows("{\"item\": [{\"a\": 1}]}", element(slice("item", rule)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"link": [{"reference": "Group/1"}]}                          ; true
          {"link": [{"reference": "http://a.org/Group/1"}]}             ; true
          {"link": [{"reference": "Group/1/_history/2"}]}               ; true
          {"link": [{"type": "Group", "identifier": {"value": "1"}}]}   ; true
          {"link": [{"type": "Group", "reference": "urn:uuid:1"}]}      ; true
          {"link": [{"reference": "Patient/1"}]}                        ; false
          {"link": [{"reference": "#1"}]}                               ; false
          {"link": [{"display": "Group/1"}]}                            ; false
          {"link": ["Group/1"]}                                         ; false
          """)
  void countsOnlyReferencesToTheTypes(String members, boolean shown) {
    SliceRule rule = new SliceRule.RefersTo(Set.of("Group"));
    assertThat(shows(members, element(slice("link", rule)))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          true  ; {"name": [{"family": "Shaw", "use": "old"}]} ; true
          true  ; {"name": [{"family": "Shaw"}]}               ; false
          false ; {"name": [{"family": "Shaw", "use": "old"}]} ; false
          false ; {"name": [{"family": "Shaw"}]}               ; true
          false ; {"name": []}                                 ; false
          """)
  void countsOnlyItemsThatHaveOrHaveNotAnElement(boolean present, String members, boolean shown) {
    SliceRule rule = new SliceRule.Exists(List.of("use"), present);
    assertThat(shows(members, element(slice("name", rule)))).isEqualTo(shown);
  }

  @Test
  void asksForAllRulesOfASlice() {
    Step step =
        slice(
            "name",
            new SliceRule.Exists(List.of("family"), true),
            new SliceRule.Exists(List.of("given"), true));
    assertThat(shows("{\"name\": [{\"family\": \"Shaw\"}, {\"given\": [\"Amy\"]}]}", element(step)))
        .isFalse();
    assertThat(shows("{\"name\": [{\"family\": \"Shaw\", \"given\": [\"Amy\"]}]}", element(step)))
        .isTrue();
  }

  @Test
  void needsOnlyOneOfTheResources() {
    MustSupportElement element = element(step("birthDate"));
    String without = "{\"resourceType\": \"Patient\"}";
    String with = "{\"resourceType\": \"Patient\", \"birthDate\": \"1970\"}";
    assertThat(ShowsElement.shows(Given.seen(without, with), element)).isTrue();
    assertThat(ShowsElement.shows(Given.seen(without, without), element)).isFalse();
    assertThat(ShowsElement.shows(List.of(), element)).isFalse();
  }

  private static boolean shows(String members, MustSupportElement element) {
    String filled = members.replace("ABSENT", ABSENT);
    String rest = filled.equals("{}") ? "}" : "," + filled.substring(1);
    return ShowsElement.shows(Given.seen("{\"resourceType\": \"Patient\"" + rest), element);
  }

  private static MustSupportElement element(Step... steps) {
    Optional<JsonNode> any = Optional.empty();
    return element("Patient.x", Arrays.asList(steps), any);
  }

  private static MustSupportElement element(String id, List<Step> steps, Optional<JsonNode> fixed) {
    return new MustSupportElement(id, steps, fixed, false, List.of(), Optional.empty());
  }

  private static Step step(String name) {
    return new Step(name, Set.of(), List.of());
  }

  private static Step slice(String name, SliceRule... rules) {
    return new Step(name, Set.of(), Arrays.asList(rules));
  }
}
