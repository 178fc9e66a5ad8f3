package org.trueblue.check.missingdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.outcome.Judgement;

class AbsentCodesTest {

  private static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  @ParameterizedTest
  @CsvSource({
    "unknown,        true",
    "asked-unknown,  true",
    "not-applicable, true",
    "'',             false",
    "Unknown,        false",
    "dunno,          false"
  })
  void judgesEachCodeOfTheSystem(String code, boolean right) {
    Judgement judgement = judge("\"code\": %s".formatted(concept(SYSTEM, code)));
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .extracting(Defect::code)
        .isEqualTo(right ? List.of() : List.of("missing-data.code"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          code             ; http://loinc.org
          dataAbsentReason ; http://terminology.hl7.org/CodeSystem/data-absent-reason
          """)
  void isNotAboutOtherSystemsNorTheElementThatTheSystemIsMadeFor(String element, String system) {
    assertThat(judge("\"%s\": %s".formatted(element, concept(system, "dunno"))))
        .isEqualTo(new Judgement("AbsentCodes", 0, List.of()));
  }

  private static String concept(String system, String code) {
    return "{\"coding\": [{\"system\": \"%s\", \"code\": \"%s\"}]}".formatted(system, code);
  }

  private static Judgement judge(String member) {
    String observation = "{\"resourceType\": \"Observation\", \"id\": \"1\", %s}".formatted(member);
    return AbsentCodes.judge(List.of(new Seen(Given.resource(observation), "x")));
  }
}
