package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;
import org.trueblue.guide.SliceRule.Exists;
import org.trueblue.guide.SliceRule.InCodes;
import org.trueblue.guide.SliceRule.Matches;
import org.trueblue.guide.SliceRule.OfType;
import org.trueblue.guide.SliceRule.RefersTo;

class SlicesTest {

  private static final String VALUE_SET =
      """
      {'resourceType':'ValueSet','url':'http://test.org/vs','compose':{'include':[
        {'system':'urn:s','concept':[{'code':'a'},{'code':'b'}]}]}}
      """;

  private static List<SliceRule> rules(String id, String... elements) {
    Definitions definitions = Profiles.of("Observation", elements, VALUE_SET);
    return new Slices(Profile.of(Profiles.URL, definitions), definitions).rules(id);
  }

  private static String sliced(String path, String discriminator, String by) {
    return "{'id':'%s','slicing':{'discriminator':[{'type':'%s','path':'%s'}]}}"
        .formatted(path, discriminator, by);
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "pattern"})
  void aValueIsThatOfTheItemItself(String discriminator) {
    assertThat(
            rules(
                "Observation.category:lab",
                sliced("Observation.category", discriminator, "$this"),
                "{'id':'Observation.category:lab','patternCodeableConcept':{'text':'a'}}"))
        .containsExactly(new Matches(List.of(), Given.json("{'text':'a'}")));
  }

  @Test
  void aValueIsFixedAtAPath() {
    assertThat(
            rules(
                "Observation.identifier:npi",
                sliced("Observation.identifier", "value", "system"),
                "{'id':'Observation.identifier:npi'}",
                "{'id':'Observation.identifier:npi.system','fixedUri':'urn:npi'}"))
        .containsExactly(new Matches(List.of("system"), Given.json("'urn:npi'")));
  }

  @Test
  void aValueIsFixedAboveThePath() {
    assertThat(
            rules(
                "Observation.component:systolic",
                sliced("Observation.component", "value", "code.coding.code"),
                "{'id':'Observation.component:systolic'}",
                "{'id':'Observation.component:systolic.code',"
                    + "'patternCodeableConcept':{'coding':[{'code':'8480-6'}]}}"))
        .containsExactly(
            new Matches(List.of("code"), Given.json("{'coding':[{'code':'8480-6'}]}")));
  }

  @Test
  void aValueIsFixedInPlacesBelowThePath() {
    assertThat(
            rules(
                "Observation.component:systolic",
                sliced("Observation.component", "pattern", "code"),
                "{'id':'Observation.component:systolic.code.coding.system','fixedUri':'urn:s'}",
                "{'id':'Observation.component:systolic.code.coding.code','fixedCode':'x'}",
                "{'id':'Observation.component:systolic.value[x].unit','fixedString':'no'}",
                "{'id':'Observation.component:other.code.coding.code','fixedCode':'y'}"))
        .containsExactlyInAnyOrder(
            new Matches(List.of("code", "coding", "system"), Given.json("'urn:s'")),
            new Matches(List.of("code", "coding", "code"), Given.json("'x'")));
  }

  @Test
  void aValueBelowAnInnerSliceDoesNotCount() {
    assertThatThrownBy(
            () ->
                rules(
                    "Observation.category:lab",
                    sliced("Observation.category", "value", "$this"),
                    "{'id':'Observation.category:lab.coding:a.code','fixedCode':'x'}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCodeIsOfARequiredBinding() {
    assertThat(
            rules(
                "Observation.category:lab",
                sliced("Observation.category", "value", "$this"),
                "{'id':'Observation.category:lab','binding':{'strength':'required',"
                    + "'valueSet':'http://test.org/vs'}}"))
        .containsExactly(new InCodes(List.of(), Set.of("urn:s|a", "urn:s|b")));
  }

  @Test
  void anExtensibleBindingTellsNothing() {
    assertThatThrownBy(
            () ->
                rules(
                    "Observation.category:lab",
                    sliced("Observation.category", "value", "$this"),
                    "{'id':'Observation.category:lab','binding':{'strength':'extensible',"
                        + "'valueSet':'http://test.org/vs'}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Observation.category:lab has no value to tell it by");
  }

  /** Nobody could tell such a slice, which is not the same as that no code is in it. */
  @Test
  void aRequiredBindingWhoseCodesAreNotAtHandTellsNothing() {
    assertThatThrownBy(
            () ->
                rules(
                    "Observation.category:lab",
                    sliced("Observation.category", "value", "$this"),
                    "{'id':'Observation.category:lab','binding':{'strength':'required',"
                        + "'valueSet':'http://test.org/missing'}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Observation.category:lab has no value to tell it by");
  }

  @Test
  void aTypeIsThatOfTheSlice() {
    assertThat(
            rules(
                "Observation.component:text",
                sliced("Observation.component", "type", "$this"),
                "{'id':'Observation.component:text','type':[{'code':'string'},{'code':'code'}]}"))
        .containsExactly(new OfType(Set.of("string", "code")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "profile"})
  void aReferenceIsToldByItsTarget(String discriminator) {
    assertThat(
            rules(
                "Observation.performer:doctor",
                sliced("Observation.performer", discriminator, "resolve()"),
                "{'id':'Observation.performer:doctor','type':[{'code':'Reference',"
                    + "'targetProfile':['http://hl7.org/fhir/StructureDefinition/Practitioner',"
                    + "'%s']}]}".formatted(Profiles.URL)))
        .containsExactly(new RefersTo(Set.of("Practitioner", "Observation")));
  }

  @Test
  void aReferenceBelowTheItemIsToldByItsTarget() {
    assertThat(
            rules(
                "Observation.component:a",
                sliced("Observation.component", "type", "subject.resolve()"),
                "{'id':'Observation.component:a.subject','type':[{'code':'Reference',"
                    + "'targetProfile':['http://hl7.org/fhir/StructureDefinition/Group']}]}"))
        .containsExactly(new RefersTo(Set.of("Group")));
  }

  @Test
  void aReferenceWithoutATargetTellsNothing() {
    assertThatThrownBy(
            () ->
                rules(
                    "Observation.performer:doctor",
                    sliced("Observation.performer", "profile", "resolve()"),
                    "{'id':'Observation.performer:doctor','type':[{'code':'Reference'}]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Observation.performer:doctor names no target of its reference");
  }

  @Test
  void anElementIsThereOrIsNot() {
    String[] elements = {
      sliced("Observation.component", "exists", "valueQuantity.code"),
      "{'id':'Observation.component:coded.valueQuantity.code','min':1}",
      "{'id':'Observation.component:plain.valueQuantity.code','max':'0'}"
    };
    assertThat(rules("Observation.component:coded", elements))
        .containsExactly(new Exists(List.of("valueQuantity", "code"), true));
    assertThat(rules("Observation.component:plain", elements))
        .containsExactly(new Exists(List.of("valueQuantity", "code"), false));
  }

  @Test
  void allDiscriminatorsMustHold() {
    assertThat(
            rules(
                "Observation.identifier:a",
                "{'id':'Observation.identifier','slicing':{'discriminator':["
                    + "{'type':'value','path':'system'},{'type':'exists','path':'period'}]}}",
                "{'id':'Observation.identifier:a.system','patternUri':'urn:a'}"))
        .containsExactly(
            new Matches(List.of("system"), Given.json("'urn:a'")),
            new Exists(List.of("period"), true));
  }

  @Test
  void extensionsAreToldByTheirUrl() {
    assertThat(
            rules(
                "Observation.extension:colour",
                "{'id':'Observation.extension:colour','type':[{'code':'Extension',"
                    + "'profile':['http://test.org/colour|1.0.0']}]}"))
        .containsExactly(new Matches(List.of("url"), Given.json("'http://test.org/colour'")));
    assertThat(
            rules(
                "Observation.modifierExtension:colour",
                "{'id':'Observation.modifierExtension:colour'}",
                "{'id':'Observation.modifierExtension:colour.url','fixedUri':'main'}"))
        .containsExactly(new Matches(List.of("url"), Given.json("'main'")));
  }

  @Test
  void anExtensionWithoutAUrlTellsNothing() {
    assertThatThrownBy(
            () -> rules("Observation.extension:colour", "{'id':'Observation.extension:colour'}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Observation.extension:colour names no extension");
  }

  @Test
  void choicesAreToldByTheirType() {
    assertThat(
            rules(
                "Observation.value[x]:valueQuantity",
                "{'id':'Observation.value[x]:valueQuantity','type':[{'code':'Quantity'}]}"))
        .containsExactly(new OfType(Set.of("Quantity")));
    assertThat(
            rules("Observation.value[x]:valueString", "{'id':'Observation.value[x]:valueString'}"))
        .containsExactly(new OfType(Set.of("String")));
  }

  @Test
  void slicingMayStandInTheProfileBelow() {
    Definitions definitions =
        Given.definitions(
            Profiles.profile(
                Profiles.URL,
                "Observation",
                "http://test.org/parent",
                "{'id':'Observation.identifier:a.system','fixedUri':'urn:a'}"),
            Profiles.profile(
                "http://test.org/parent",
                "Observation",
                Profiles.base("Observation"),
                sliced("Observation.identifier", "value", "system")),
            Profiles.resource("Observation"));
    assertThat(
            new Slices(Profile.of(Profiles.URL, definitions), definitions)
                .rules("Observation.identifier:a"))
        .containsExactly(new Matches(List.of("system"), Given.json("'urn:a'")));
  }

  @Test
  void aSliceWithoutADiscriminatorTellsNothing() {
    assertThatThrownBy(() -> rules("Observation.category:lab", "{'id':'Observation.category:lab'}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Observation.category:lab is a slice without a discriminator");
  }

  @Test
  void anUnknownDiscriminatorTellsNothing() {
    assertThatThrownBy(
            () ->
                rules(
                    "Observation.category:lab",
                    sliced("Observation.category", "position", "$this"),
                    "{'id':'Observation.category:lab'}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Observation.category:lab has an unknown discriminator");
  }
}
