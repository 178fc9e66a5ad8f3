package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;

class GuideTest {

  private static final Guide US_CORE = CarriedGuides.usCore().guide();

  private static final String STATEMENT =
      """
      {'resourceType':'CapabilityStatement','url':'urn:small','rest':[{'mode':'server',
       'resource':[{'type':'Patient','searchParam':[
         {'name':'name','definition':'http://test.org/name','type':'string'},
         {'name':'gender','type':'token'}]}]}]}
      """;

  private static Guide guide(Definitions base, String... resources) {
    return new Guide(
        new FhirPackage(
            PackageId.parse("test.us.pack#1.0.0"),
            Given.json("{'title':'Test Implementation Guide'}"),
            "",
            Stream.of(resources).map(Given::resource).toList()),
        base);
  }

  @Test
  void isKnownByItsTitleAndVersion() {
    assertThat(US_CORE.title()).isEqualTo("US Core 6.1.0");
    assertThat(guide(Definitions.NONE, STATEMENT).title()).isEqualTo("Test 1.0.0");
  }

  @Test
  void withoutACapabilityStatementOfAServerItAsksNothing() {
    assertThatThrownBy(() -> guide(Definitions.NONE, STATEMENT.replace("'server'", "'client'")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test.us.pack#1.0.0 has no CapabilityStatement of a server");
  }

  @Test
  void theCapabilityStatementOfMostTypesCounts() {
    String larger =
        """
        {'resourceType':'CapabilityStatement','url':'urn:large','rest':[{'mode':'server',
         'resource':[{'type':'Patient'},{'type':'Group'}]}]}
        """;
    assertThat(guide(Definitions.NONE, STATEMENT, larger).capability().resources()).hasSize(2);
  }

  @Test
  void aSearchParameterIsThatOfTheGuide() {
    Guide guide =
        guide(
            Definitions.NONE,
            STATEMENT,
            """
            {'resourceType':'SearchParameter','url':'http://test.org/name','type':'string',
             'expression':'Patient.name.family'}
            """);
    assertThat(guide.search("Patient", "name"))
        .contains(new SearchDefinition("name", SearchType.STRING, "Patient.name.family", ""));
  }

  @Test
  void orElseThatOfFhir() {
    assertThat(guide(CarriedGuides.usCore().engine().base(), STATEMENT).search("Patient", "name"))
        .contains(new SearchDefinition("name", SearchType.STRING, "Patient.name", ""));
  }

  @Test
  void whatNobodyDefinesIsNotFound() {
    assertThat(US_CORE.search("Patient", "nonsense")).isEmpty();
    assertThat(US_CORE.search("Nonsense", "name")).isEmpty();
  }

  @Test
  void eachSearchParameterOfUsCoreIsFound() {
    US_CORE
        .capability()
        .resources()
        .forEach(
            resource ->
                resource
                    .parameters()
                    .forEach(
                        parameter ->
                            assertThat(US_CORE.search(resource.type(), parameter.value()))
                                .as("%s %s", resource.type(), parameter.value())
                                .isPresent()));
  }

  @Test
  void aBareCodeHasTheSystemOfItsBinding() {
    assertThat(US_CORE.search("Patient", "gender").orElseThrow())
        .isEqualTo(
            new SearchDefinition(
                "gender",
                SearchType.TOKEN,
                "Patient.gender",
                "http://hl7.org/fhir/administrative-gender"));
    assertThat(US_CORE.search("Encounter", "status").orElseThrow().impliedSystem())
        .isEqualTo("http://hl7.org/fhir/encounter-status");
  }

  @Test
  void otherValuesImplyNoSystem() {
    for (String name : List.of("identifier", "name", "birthdate", "_id")) {
      assertThat(US_CORE.search("Patient", name).orElseThrow().impliedSystem()).isEmpty();
    }
  }
}
