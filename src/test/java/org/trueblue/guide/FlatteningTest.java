package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.guide.Profiles.base;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;

class FlatteningTest {

  private static final String ELSEWHERE = "http://elsewhere.example.org/StructureDefinition/base";

  private static String profile(String base, String... snapshot) {
    return """
    {'resourceType':'StructureDefinition','url':'%s','version':'1.0.0','name':'Test','type':'Patient',
     'derivation':'constraint','baseDefinition':'%s',
     'differential':{'element':[{'id':'Patient.name','mustSupport':true}]},
     'snapshot':{'element':[%s]}}
    """
        .formatted(Profiles.URL, base, String.join(",", snapshot));
  }

  private static Set<String> elements(String... definitions) {
    Definitions given = Given.definitions(definitions);
    return Profile.of(Profiles.URL, given).elements().keySet();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          'mustSupport':true                                                          ; true
          'min':1,'max':'1','base':{'min':0,'max':'1'}                                ; true
          'min':0,'max':'1','base':{'min':0,'max':'*'}                                ; true
          'sliceName':'official'                                                      ; true
          'patternString':'a'                                                         ; true
          'fixedCode':'a'                                                             ; true
          'slicing':{'discriminator':[]}                                              ; true
          'constraint':[{'key':'x-1','source':'http://elsewhere.example.org/x'}]      ; true
          'min':0,'max':'1','base':{'min':0,'max':'1'},'type':[{'code':'code'}]       ; false
          'constraint':[{'key':'ele-1','source':'http://hl7.org/fhir/StructureDefinition/Element'}] ; false
          """)
  void ofASnapshotWhoseBaseIsMissingIsKeptWhatFhirDoesNotSay(String members, boolean kept) {
    String profile =
        profile(ELSEWHERE, "{'id':'Patient.gender','path':'Patient.gender',%s}".formatted(members));
    assertThat(elements(profile)).isEqualTo(kept ? Set.of("Patient.gender") : Set.of());
  }

  @Test
  void theSnapshotIsNotNeededWhereTheBaseIsFhirsOrOfTheSamePackage() {
    String element = "{'id':'Patient.gender','path':'Patient.gender','mustSupport':true}";
    String sibling = Profiles.URL.substring(0, Profiles.URL.lastIndexOf('/')) + "/sibling";
    assertThat(elements(profile(base("Patient"), element))).containsExactly("Patient.name");
    assertThat(
            elements(
                profile(sibling, element),
                Profiles.profile(sibling, "Patient", base("Patient"), "{'id':'Patient.photo'}")))
        .containsOnly("Patient.name", "Patient.photo");
  }

  @Test
  void theSnapshotSaysWhatWasPublishedAlsoWhereTheOtherPackageIsAtHand() {
    assertThat(
            elements(
                profile(
                    ELSEWHERE,
                    "{'id':'Patient.gender','path':'Patient.gender','mustSupport':true}"),
                Profiles.profile(ELSEWHERE, "Patient", base("Patient"), "{'id':'Patient.photo'}")))
        .containsOnly("Patient.gender");
  }

  @Test
  void withoutASnapshotThereIsTheDifferential() {
    assertThat(
            elements(
                Profiles.profile(Profiles.URL, "Patient", ELSEWHERE, "{'id':'Patient.photo'}")))
        .containsExactly("Patient.photo");
  }
}
