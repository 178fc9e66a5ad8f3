package org.trueblue.check.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.outcome.Judgement;

class DeclaresTest {

  private static final String US_CORE =
      "http://hl7.org/fhir/us/core/CapabilityStatement/us-core-server";
  private static final String PROFILE =
      "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient";
  private static final String OF_PATIENT =
      "CapabilityStatement.rest.resource.where(type = 'Patient').";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"fhirVersion": "3.0.2"}   ; 3.0.2
          {"fhirVersion": "4.3.0"}   ; 4.3.0
          {"fhirVersion": "4.0"}     ; 4.0
          {"fhirVersion": "R4"}      ; R4
          {"fhirVersion": null}      ; nothing
          {"fhirVersion": ["4.0.1"]} ; nothing
          {}                         ; nothing
          """)
  void flagsAnotherVersionOfFhir(String statement, String actual) {
    assertFlagged(
        declares(statement).fhirR4(),
        Defect.shall(
            "capability.fhir-version", "CapabilityStatement.fhirVersion", "4.0.1", actual));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.0.1", "4.0.0"})
  void leavesBothPrintsOfR4Alone(String version) {
    assertLeftAlone(declares("{\"fhirVersion\": \"%s\"}".formatted(version)).fhirR4());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"instantiates": ["http://a.org/b", "http://a.org/c|1"]} ; http://a.org/b, http://a.org/c|1
          {"instantiates": [null, 1]}                              ; nothing
          {"instantiates": {}}                                     ; nothing
          {}                                                       ; nothing
          """)
  void flagsAStatementThatDoesNotNameTheGuides(String statement, String actual) {
    assertFlagged(
        declares(statement).instantiates(US_CORE),
        Defect.shall(
            "capability.instantiates", "CapabilityStatement.instantiates", US_CORE, actual));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "|6.1.0", "|7.0.0"})
  void leavesTheGuidesStatementAloneWithAnyVersion(String version) {
    Declares declares =
        declares("{\"instantiates\": [\"http://a.org\", \"%s%s\"]}".formatted(US_CORE, version));
    assertLeftAlone(declares.instantiates(US_CORE));
    assertLeftAlone(declares.instantiates(US_CORE + "|6.1.0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"format": ["xml", "application/fhir+xml"]} ; xml, application/fhir+xml
          {"format": ["text/json", "jsonp"]}          ; text/json, jsonp
          {"format": [null, {}]}                      ; nothing
          {"format": "json"}                          ; nothing
          {}                                          ; nothing
          """)
  void flagsAFormatThatIsNotDeclared(String statement, String actual) {
    assertFlagged(
        declares(statement).format("json"),
        Defect.shall("capability.format", "CapabilityStatement.format", "json", actual));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json",
        "JSON",
        "application/json",
        "application/fhir+json",
        "application/fhir+json;charset=utf-8",
        "application/fhir+json ; fhirVersion=4.0",
        "Application/FHIR+JSON"
      })
  void leavesFormatsAloneHoweverTheyAreWritten(String format) {
    assertLeftAlone(declares("{\"format\": [\"ttl\", \"%s\"]}".formatted(format)).format("json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"type": "Patient", "supportedProfile": ["http://a.org/b"]} ; http://a.org/b
          {"type": "Patient", "profile": "http://a.org/b"}            ; http://a.org/b
          {"type": "Patient"}                                         ; nothing
          {"type": "Patient", "supportedProfile": [null]}             ; nothing
          {"type": "Group", "supportedProfile": ["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"]} ; nothing
          """)
  void flagsAProfileThatIsNotDeclaredForTheType(String resource, String actual) {
    assertFlagged(
        resource(resource).profile("Patient", PROFILE),
        Defect.shall("capability.profile", OF_PATIENT + "supportedProfile", PROFILE, actual));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"supportedProfile\": [\"http://a.org/b\", \"PROFILE\"]",
        "\"supportedProfile\": [\"PROFILE|6.1.0\"]",
        "\"profile\": \"PROFILE\""
      })
  void leavesADeclaredProfileAloneWithAnyVersion(String member) {
    Declares declares =
        resource("{\"type\": \"Patient\", %s}".formatted(member.replace("PROFILE", PROFILE)));
    assertLeftAlone(declares.profile("Patient", PROFILE));
    assertLeftAlone(declares.profile("Patient", PROFILE + "|6.1.0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"type": "Group", "supportedProfile": ["http://a.org/c|1"]} ; http://a.org/c
          {"type": "Group"}                                           ; nothing
          """)
  void flagsAServerThatSupportsNoOtherProfile(String resource, String actual) {
    assertFlagged(
        resource(resource).anyProfile(List.of("http://a.org/a", "http://a.org/b")),
        Defect.shall(
            "capability.another-profile",
            "CapabilityStatement.rest.resource.supportedProfile",
            "one of 2 profiles of the guide besides Patient",
            actual));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a.org/b", "http://a.org/b|6.1.0"})
  void leavesAnyOtherProfileOfTheGuideAlone(String profile) {
    assertLeftAlone(
        resource("{\"type\": \"Group\", \"supportedProfile\": [\"%s\"]}".formatted(profile))
            .anyProfile(List.of("http://a.org/a", "http://a.org/b|6.1.0")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"type": "Patient", "interaction": [{"code": "search-type"}, {"code": "vread"}]} ; search-type, vread
          {"type": "Patient", "interaction": []}                                           ; nothing
          {"type": "Patient", "interaction": {"code": ["read"]}}                           ; nothing
          {"type": "Group", "interaction": [{"code": "read"}]}                             ; nothing
          {"interaction": [{"code": "read"}]}                                              ; nothing
          """)
  void flagsAnInteractionThatIsNotDeclaredForTheType(String resource, String actual) {
    assertFlagged(
        resource(resource).interaction("Patient", "read"),
        Defect.shall("capability.interaction", OF_PATIENT + "interaction", "read", actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"type": "Patient", "searchParam": [{"name": "name", "type": "string"}, {"name": "_id"}]} ; name, _id
          {"type": "Patient"}                                                                       ; nothing
          {"type": "Group", "searchParam": [{"name": "birthdate"}]}                                 ; nothing
          """)
  void flagsASearchParameterThatIsNotDeclaredForTheType(String resource, String actual) {
    assertFlagged(
        resource(resource).search("Patient", "birthdate", SearchType.DATE),
        Defect.shall("capability.search", OF_PATIENT + "searchParam", "birthdate", actual));
  }

  @Test
  void flagsASearchParameterOfAnotherType() {
    String declared = "{\"type\": \"Patient\", \"searchParam\": [{\"name\": \"name\", %s}]}";
    assertFlagged(
        resource(declared.formatted("\"type\": \"token\""))
            .search("Patient", "name", SearchType.STRING),
        Defect.shall(
            "capability.search-type",
            OF_PATIENT + "searchParam.where(name = 'name').type",
            "string",
            "token"));
    assertLeftAlone(
        resource(declared.formatted("\"type\": \"string\""))
            .search("Patient", "name", SearchType.STRING));
    assertLeftAlone(
        resource(declared.formatted("\"type\": null"))
            .search("Patient", "name", SearchType.STRING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"type": "Patient", "searchRevInclude": ["Provenance:agent", "Group:*"]} ; Provenance:agent, Group:*
          {"type": "Patient", "searchRevInclude": ["Provenance:target:Group"]}     ; Provenance:target:Group
          {"type": "Patient", "searchRevInclude": ["Provenance"]}                  ; Provenance
          {"type": "Patient", "searchInclude": ["Provenance:target"]}              ; nothing
          {"type": "Group", "searchRevInclude": ["Provenance:target"]}             ; nothing
          """)
  void flagsAReverseIncludeThatIsNotDeclaredForTheType(String resource, String actual) {
    assertFlagged(
        resource(resource).revInclude("Patient", "Provenance:target"),
        Defect.shall(
            "capability.revinclude", OF_PATIENT + "searchRevInclude", "Provenance:target", actual));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Provenance:target", "Provenance:target:Patient", "Provenance:*", "*"})
  void leavesReverseIncludesAloneHoweverTheyAreWritten(String include) {
    assertLeftAlone(
        resource(
                "{\"type\": \"Patient\", \"searchRevInclude\": [\"Group:member\", \"%s\"]}"
                    .formatted(include))
            .revInclude("Patient", "Provenance:target"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"mode\": \"server\",", "", "\"mode\": null,"})
  void leavesDeclarationsOfAServerAlone(String mode) {
    Declares declares =
        declares(
            """
            {"rest": [{"mode": "client", "resource": [{"type": "Patient"}]},
                      {%s "resource": [
                        {"type": "Group"},
                        {"type": "Patient",
                         "interaction": [{"code": "vread"}, {"code": "read"}],
                         "searchParam": [{"name": "name"}, {"name": "birthdate"}]}]}]}
            """
                .formatted(mode));
    assertLeftAlone(declares.interaction("Patient", "read"));
    assertLeftAlone(declares.search("Patient", "birthdate", SearchType.DATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"client", "Server", ""})
  void flagsWhatIsDeclaredForAClientAlone(String mode) {
    Declares declares =
        declares(
            """
            {"rest": [{"mode": "%s",
                       "resource": [{"type": "Patient", "interaction": [{"code": "read"}]}]}]}
            """
                .formatted(mode));
    assertThat(declares.interaction("Patient", "read").findings()).hasSize(1);
  }

  private static Declares resource(String resource) {
    return declares("{\"rest\": [{\"mode\": \"server\", \"resource\": [%s]}]}".formatted(resource));
  }

  private static Declares declares(String members) {
    String rest = members.equals("{}") ? "}" : "," + members.strip().substring(1);
    return new Declares(
        new Seen(Given.resource("{\"resourceType\": \"CapabilityStatement\"" + rest), "metadata"));
  }

  private static void assertFlagged(Judgement judgement, Defect defect) {
    assertThat(judgement.check()).isEqualTo("Declares");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement)).containsExactly(defect);
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("metadata"));
  }

  private static void assertLeftAlone(Judgement judgement) {
    assertThat(judgement).isEqualTo(new Judgement("Declares", 1, List.of()));
  }
}
