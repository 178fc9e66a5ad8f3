package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.fhir.Given;

class DeclaredVersionTest {

  private static final String GUIDE = "http://test.org/guide";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          'instantiates':['http://test.org/guide/CapabilityStatement/server|2.0.0']            ; 2.0.0
          'implementationGuide':['http://test.org/guide/ImplementationGuide/test.guide|1.0.0'] ; 1.0.0
          'implementationGuide':['http://test.org/guide/ImplementationGuide/test.guide-1.0.0'] ; 1.0.0
          'implementationGuide':['http://test.org/guide/ImplementationGuide/test.guide']       ;
          'implementationGuide':['http://other.org/guide/ImplementationGuide/test.guide|1.0.0'];
          'implementationGuide':['http://test.org/guide/ImplementationGuide/test.guide|9.0.0'] ;
          'instantiates':['http://test.org/guide/a|1.0.0','http://test.org/guide/a|2.0.0']     ; 2.0.0
          'implementationGuide':'nonsense'                                                     ;
          'rest':'nonsense'                                                                    ;
          """)
  void isTheOneThatMostOfTheStatementSpeaksOf(String members, String version) {
    assertThat(declared("{'resourceType':'CapabilityStatement',%s}".formatted(members)))
        .isEqualTo(version == null ? List.of() : List.of(version));
  }

  @ParameterizedTest
  @CsvSource({"1.0.0,2.0.0,1.0.0", "2.0.0,2.0.0,2.0.0", "1.0.0,1.0.0,1.0.0"})
  void supportedProfilesTellItToo(String first, String second, String most) {
    assertThat(
            declared(
                """
                {'resourceType':'CapabilityStatement','rest':[{'resource':[
                  {'type':'A','supportedProfile':['http://test.org/guide/p|%s']},
                  {'type':'B','supportedProfile':['http://test.org/guide/q|%s',
                                                  'http://test.org/guide/r|%s']}]}]}
                """
                    .formatted(first, second, most)))
        .containsExactly(most);
  }

  private static List<String> declared(String statement) {
    return DeclaredVersion.of(Given.resource(statement), GUIDE, List.of("1.0.0", "2.0.0")).stream()
        .toList();
  }
}
