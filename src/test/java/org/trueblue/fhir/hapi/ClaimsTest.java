package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.fhir.Resource;

class ClaimsTest {

  private static final String PROFILE = "http://test.org/guide/StructureDefinition/claim|2.0.0";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          http://test.org/guide/StructureDefinition/claim       ; true  ; true
          http://test.org/guide/StructureDefinition/claim|1.0.0 ; true  ; true
          http://test.org/guide/StructureDefinition/other       ; false ; true
          http://test.org/else/StructureDefinition/claim        ; false ; false
          """)
  void aClaimThatWouldBeFollowedIsHiddenNotTakenAway(
      String claim, boolean kept, boolean keptInContained) {
    String json =
        """
        {"resourceType":"Basic","meta":{"profile":["%s"]},
         "contained":[{"resourceType":"Basic","meta":{"profile":["%s"]}}]}
        """
            .formatted(claim, claim);
    Resource resource = Given.resource(json);

    new Claims(PROFILE).hide(resource.json());

    assertThat(resource.profiles()).hasSize(1);
    assertThat(resource.profiles().contains(claim)).isEqualTo(kept);
    assertThat(resource.json().at("/contained/0/meta/profile/0").asText().equals(claim))
        .isEqualTo(keptInContained);
  }
}
