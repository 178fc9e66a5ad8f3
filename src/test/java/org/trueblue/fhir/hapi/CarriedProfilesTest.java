package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.PackageId;

/** The validator can use every profile that is carried. */
class CarriedProfilesTest {

  /** A profile of a guide. */
  record Carried(PackageId guide, Resource profile) {

    @Override
    public String toString() {
      return guide + " " + profile.id();
    }
  }

  static Stream<Carried> profiles() {
    return CarriedGuides.ids().stream()
        .flatMap(
            id ->
                CarriedGuides.pack(id).all("StructureDefinition").stream()
                    .filter(profile -> profile.json().path("kind").asText().equals("resource"))
                    .map(profile -> new Carried(id, profile)));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void anEmptyResourceBreaksItOrNot(Carried carried) {
    Validator validator = CarriedGuides.of(carried.guide()).engine().validator();
    String type = carried.profile().json().path("type").asText();
    List<Issue> issues =
        validator.validate(
            Given.resource("{'resourceType':'%s'}".formatted(type)),
            carried.profile().json().path("url").asText());
    assertThat(issues)
        .extracting(Issue::code)
        .doesNotContain(
            I18nConstants.VALIDATION_VAL_PROFILE_NOSNAPSHOT,
            I18nConstants.SLICING_CANNOT_BE_EVALUATED,
            I18nConstants.PROBLEM_PROCESSING_EXPRESSION__IN_PROFILE__PATH__);
  }
}
