package org.trueblue.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.UsCore;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;
import org.trueblue.validate.Applied.Reason;

class ProfileChoiceTest {

  private static final String US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-";
  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

  @Test
  void withoutGuideAndProfileOnlyClaimsCount() {
    ProfileChoice none =
        new ProfileChoice(List.of(), Profiles.of(Optional.empty(), Definitions.NONE));
    assertThat(none.of(Given.resource("{'resourceType':'Patient'}"))).isEmpty();
    assertThat(none.of(claiming("http://test.org/p")))
        .containsExactly(new Applied("http://test.org/p", Reason.CLAIMED, false));
  }

  @ParameterizedTest
  @CsvSource({US_CORE + "patient", US_CORE + "patient|6.1.0"})
  void whatClaimsAProfileOfTheGuideIsNotRouted(String claim) {
    assertThat(ofGuide().of(claiming(claim)))
        .containsExactly(new Applied(claim, Reason.CLAIMED, true));
  }

  @ParameterizedTest
  @CsvSource({"http://test.org/p,false", US_CORE + "patient|9.9.9,false", CORE + "Patient,true"})
  void whatClaimsNoneOfTheGuideIsRouted(String claim, boolean known) {
    assertThat(ofGuide().of(claiming(claim)))
        .containsExactly(
            new Applied(claim, Reason.CLAIMED, known),
            new Applied(US_CORE + "patient", Reason.ROUTED, true));
  }

  @Test
  void whatTheGuideIsNotAboutIsJudgedByFhirAlone() {
    assertThat(ofGuide().of(Given.resource("{'resourceType':'Basic'}"))).isEmpty();
  }

  @Test
  void whatTheUserNamesTakesThePlaceOfRoutes() {
    ProfileChoice named =
        new ProfileChoice(
            List.of(CORE + "Patient"),
            Profiles.of(Optional.of(UsCore.GUIDE), UsCore.GUIDE.definitions()));
    assertThat(named.of(Given.resource("{'resourceType':'Patient'}")))
        .containsExactly(new Applied(CORE + "Patient", Reason.NAMED, true));
    assertThat(named.of(claiming(CORE + "Patient")))
        .as("once")
        .containsExactly(new Applied(CORE + "Patient", Reason.CLAIMED, true));
  }

  private static ProfileChoice ofGuide() {
    return new ProfileChoice(
        List.of(), Profiles.of(Optional.of(UsCore.GUIDE), UsCore.GUIDE.definitions()));
  }

  private static org.trueblue.fhir.Resource claiming(String profile) {
    return Given.resource(
        "{'resourceType':'Patient','meta':{'profile':['%s']}}".formatted(profile));
  }
}
