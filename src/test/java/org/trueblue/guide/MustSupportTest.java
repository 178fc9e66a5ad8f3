package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;
import org.trueblue.guide.MustSupportElement.Step;

class MustSupportTest {

  private static final String USCDI =
      "'extension':[{'url':"
          + "'http://hl7.org/fhir/us/core/StructureDefinition/uscdi-requirement',"
          + "'valueBoolean':true}]";
  private static final String TYPE_FLAG =
      "'extension':[{'url':"
          + "'http://hl7.org/fhir/StructureDefinition/elementdefinition-type-must-support',"
          + "'valueBoolean':true}]";

  private static List<MustSupportElement> elements(String... elements) {
    Definitions definitions = Profiles.of("Patient", elements);
    return MustSupport.of(Profile.of(Profiles.URL, definitions), definitions, Set.of());
  }

  private static Step step(String name) {
    return new Step(name, Set.of(), List.of());
  }

  @Test
  void holdsTheElementsWithTheFlagInTheOrderOfTheProfile() {
    assertThat(
            elements(
                "{'id':'Patient','mustSupport':true}",
                "{'id':'Patient.name','mustSupport':true}",
                "{'id':'Patient.photo','mustSupport':false}",
                "{'id':'Patient.gender'}",
                "{'id':'Patient.contact.name.family','mustSupport':true}"))
        .extracting(MustSupportElement::id, MustSupportElement::steps)
        .containsExactly(
            tuple("Patient.name", List.of(step("name"))),
            tuple(
                "Patient.contact.name.family",
                List.of(step("contact"), step("name"), step("family"))));
  }

  @Test
  void whatUscdiRequiresCountsToo() {
    assertThat(
            elements(
                "{'id':'Patient.name','mustSupport':false,%s}".formatted(USCDI),
                "{'id':'Patient.gender','mustSupport':true,%s}".formatted(USCDI),
                "{'id':'Patient.photo',%s}".formatted(USCDI.replace("true", "false"))))
        .extracting(MustSupportElement::id, MustSupportElement::uscdi)
        .containsExactly(tuple("Patient.name", true), tuple("Patient.gender", false));
  }

  @Test
  void aChoiceIsAskedForInEachOfTheTypesWithTheFlag() {
    List<MustSupportElement> elements =
        elements(
            """
            {'id':'Patient.deceased[x]','mustSupport':true,
             'type':[{'code':'boolean'},{'code':'dateTime',%s}]}
            """
                .formatted(TYPE_FLAG),
            "{'id':'Patient.multipleBirth[x]','mustSupport':true,'type':[{'code':'boolean'}]}");
    assertThat(elements)
        .extracting(MustSupportElement::id)
        .containsExactly("Patient.deceasedDateTime", "Patient.multipleBirth[x]");
    assertThat(elements.get(0).steps())
        .containsExactly(new Step("deceased[x]", Set.of("dateTime"), List.of()));
    assertThat(elements.get(1).steps()).containsExactly(step("multipleBirth[x]"));
  }

  @Test
  void oneElementUnderTwoNamesIsOne() {
    assertThat(
            elements(
                """
                {'id':'Patient.deceased[x]','mustSupport':true,'type':[{'code':'dateTime',%s}]}
                """
                    .formatted(TYPE_FLAG),
                "{'id':'Patient.deceasedDateTime','mustSupport':true}"))
        .extracting(MustSupportElement::id)
        .containsExactly("Patient.deceasedDateTime");
  }

  @Test
  void whatIsForbiddenIsNotAskedFor() {
    assertThat(
            elements(
                "{'id':'Patient.name','mustSupport':true,'max':'0'}",
                "{'id':'Patient.contact','mustSupport':true,'max':'0'}",
                "{'id':'Patient.contact.name','mustSupport':true}",
                "{'id':'Patient.contact.name.family','mustSupport':true}",
                "{'id':'Patient.gender','mustSupport':true,'max':'1'}"))
        .extracting(MustSupportElement::id)
        .containsExactly("Patient.gender");
  }

  @Test
  void aProfileMayForbidWhatTheOneBelowAsksFor() {
    Definitions definitions =
        Given.definitions(
            Profiles.profile(
                Profiles.URL,
                "Patient",
                "http://test.org/parent",
                "{'id':'Patient.name','max':'0'}"),
            Profiles.profile(
                "http://test.org/parent",
                "Patient",
                Profiles.base("Patient"),
                "{'id':'Patient.name','mustSupport':true}",
                "{'id':'Patient.name.family','mustSupport':true}",
                "{'id':'Patient.gender','mustSupport':true}"),
            Profiles.resource("Patient"));
    assertThat(MustSupport.of(Profile.of(Profiles.URL, definitions), definitions, Set.of()))
        .extracting(MustSupportElement::id)
        .containsExactly("Patient.gender");
  }

  @Test
  void anElementMustHaveItsFixedValue() {
    assertThat(
            elements(
                "{'id':'Patient.language','mustSupport':true,'fixedCode':'en'}",
                "{'id':'Patient.gender','mustSupport':true}"))
        .extracting(MustSupportElement::fixed)
        .containsExactly(Optional.of(Given.json("'en'")), Optional.empty());
  }

  @Test
  void slicesAreReachedByTheirRules() {
    List<MustSupportElement> elements =
        elements(
            """
            {'id':'Patient.identifier',
             'slicing':{'discriminator':[{'type':'value','path':'system'}]}}
            """,
            "{'id':'Patient.identifier:mrn','mustSupport':true,'patternIdentifier':{'use':'old'}}",
            "{'id':'Patient.identifier:mrn.system','fixedUri':'urn:mrn'}",
            "{'id':'Patient.identifier:mrn.value','mustSupport':true}");
    Step slice =
        new Step(
            "identifier",
            Set.of(),
            List.of(new SliceRule.Matches(List.of("system"), Given.json("'urn:mrn'"))));
    assertThat(elements)
        .extracting(MustSupportElement::id)
        .containsExactly("Patient.identifier:mrn", "Patient.identifier:mrn.value");
    // What sets a slice apart is no value that the slice must have besides.
    assertThat(elements.get(0).fixed()).isEmpty();
    assertThat(elements.get(1).steps()).containsExactly(slice, step("value"));
  }

  @Test
  void extensionsAreReachedByTheirUrl() {
    assertThat(
            elements(
                    """
                    {'id':'Patient.extension:race','mustSupport':true,
                     'type':[{'code':'Extension','profile':['http://test.org/race']}]}
                    """)
                .get(0)
                .steps())
        .containsExactly(
            new Step(
                "extension",
                Set.of(),
                List.of(
                    new SliceRule.Matches(List.of("url"), Given.json("'http://test.org/race'")))));
  }
}
