package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.trueblue.outcome.Strength.MAY;
import static org.trueblue.outcome.Strength.SHALL;
import static org.trueblue.outcome.Strength.SHOULD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Given;
import org.trueblue.guide.Capability.ParameterDefinition;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;

class CapabilityTest {

  private static final String EXPECTED =
      "'extension':[{'url':"
          + "'http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation',"
          + "'valueCode':'%s'}]";

  private static String expected(String code) {
    return EXPECTED.formatted(code);
  }

  private static Capability capability(String members) {
    return Capability.of(
        Given.resource("{'resourceType':'CapabilityStatement',%s}".formatted(members)));
  }

  private static ResourceCapability patient(String members) {
    return capability(
            "'rest':[{'mode':'server','resource':[{'type':'Patient',%s}]}]".formatted(members))
        .resource("Patient")
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "SHALL, SHALL",
    "SHOULD, SHOULD",
    "MAY, MAY",
    "SHALL-NOT, MAY",
    "SHOULD-NOT, MAY",
    "NONSENSE, SHALL"
  })
  void expectationsAreReadFromTheirExtension(String code, Strength strength) {
    assertThat(patient("'interaction':[{'code':'read',%s}]".formatted(expected(code))))
        .extracting(ResourceCapability::interactions)
        .isEqualTo(List.of(new Expected<>("read", strength)));
  }

  @Test
  void whatHasNoExpectationIsAskedFor() {
    ResourceCapability patient =
        patient("'interaction':[{'code':'read','extension':[{'url':'urn:x','valueCode':'MAY'}]}]");
    assertThat(patient.strength()).isEqualTo(SHALL);
    assertThat(patient.interactions()).containsExactly(new Expected<>("read", SHALL));
  }

  @Test
  void primitivesCarryTheirExpectationsBesideThem() {
    ResourceCapability patient =
        patient(
            """
            'supportedProfile':['http://test.org/a','http://test.org/b','http://test.org/c'],
            '_supportedProfile':[{%s},null,{%s}],
            'searchInclude':['Patient:link'],'searchRevInclude':['Provenance:target'],
            '_searchRevInclude':[{%s}]
            """
                .formatted(expected("SHOULD"), expected("MAY"), expected("SHOULD")));
    assertThat(patient.profiles())
        .containsExactly(
            new Expected<>("http://test.org/a", SHOULD),
            new Expected<>("http://test.org/b", SHALL),
            new Expected<>("http://test.org/c", MAY));
    assertThat(patient.includes()).containsExactly(new Expected<>("Patient:link", SHALL));
    assertThat(patient.revIncludes()).containsExactly(new Expected<>("Provenance:target", SHOULD));
  }

  @Test
  void nullsInListsKeepThePlacesOfTheOthers() {
    assertThat(
            capability(
                    "'format':[null,'json','xml'],'_format':[{%s},{%s}]"
                        .formatted(expected("MAY"), expected("SHOULD")))
                .formats())
        .containsExactly(new Expected<>("json", SHOULD), new Expected<>("xml", SHALL));
  }

  @Test
  void combinationsAreSortedByName() {
    String combination =
        "{'url':'http://hl7.org/fhir/StructureDefinition/"
            + "capabilitystatement-search-parameter-combination',%s}";
    String parts =
        "'extension':[{'url':"
            + "'http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation',"
            + "'valueCode':'SHOULD'},{'url':'required','valueString':'name'},"
            + "{'url':'required','valueString':'birthdate'},"
            + "{'url':'optional','valueString':'gender'}]";
    ResourceCapability patient =
        patient("'extension':[%s,{'url':'urn:other'}]".formatted(combination.formatted(parts)));
    assertThat(patient.combinations())
        .containsExactly(new Expected<>(List.of("birthdate", "name"), SHOULD));
  }

  @Test
  void parametersNameTheirDefinitions() {
    ResourceCapability patient =
        patient(
            """
            'searchParam':[{'name':'name','definition':'http://test.org/name','type':'string'},
                           {'name':'_id','type':'token'}]
            """);
    assertThat(patient.hasParameter("name")).isTrue();
    assertThat(patient.hasParameter("family")).isFalse();
    assertThat(patient.definitions())
        .containsExactly(
            new ParameterDefinition("name", "string", "http://test.org/name"),
            new ParameterDefinition("_id", "token", ""));
  }

  @Test
  void parametersForAllTypesAreThoseOfEach() {
    Capability capability =
        capability(
            "'rest':[{'mode':'server','searchParam':[{'name':'_id','type':'token'}],"
                + "'resource':[{'type':'Patient'},{'type':'Goal'}]}]");
    assertThat(capability.resources())
        .hasSize(2)
        .allMatch(resource -> resource.hasParameter("_id"));
  }

  @Test
  void theProfileOfAllResourcesIsOneOfThem() {
    assertThat(
            patient("'profile':'http://test.org/a|1','supportedProfile':['http://test.org/b|2']")
                .profiles())
        .extracting(Expected::value)
        .containsExactlyInAnyOrder("http://test.org/a|1", "http://test.org/b|2");
    assertThat(
            capability(
                    "'rest':[{'resource':[{'type':'Patient','supportedProfile':"
                        + "['http://test.org/b|2','http://test.org/b']}]}]")
                .profiles())
        .containsExactly("http://test.org/b");
  }

  @Test
  void onlyServersAreHeard() {
    Capability capability =
        capability(
            """
            'rest':[{'mode':'client','resource':[{'type':'Patient'}]},
                    {'mode':'server','resource':[{'type':'Group'}]},
                    {'resource':[{'type':'Device'}]}]
            """);
    assertThat(capability.resource("Patient")).isEmpty();
    assertThat(capability.resources())
        .extracting(ResourceCapability::type)
        .containsExactly("Group", "Device");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'rest':null",
        "'rest':[null]",
        "'rest':'nonsense'",
        "'rest':[{'resource':[null,'nonsense',{}]}],'format':'json'",
        "'rest':[{'resource':[{'type':'Patient','interaction':[null],'searchParam':'x',"
            + "'extension':[null],'supportedProfile':{}}]}]",
      })
  void whatAServerSaysInOddShapesIsNoAccident(String members) {
    assertThatCode(() -> capability(members)).doesNotThrowAnyException();
  }
}
