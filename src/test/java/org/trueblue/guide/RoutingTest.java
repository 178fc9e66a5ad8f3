package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.fhir.Given;

/** Which profiles of US Core 6.1.0 resources are held against. */
class RoutingTest {

  private static final String PROFILES = "http://hl7.org/fhir/us/core/StructureDefinition/";
  private static final String CATEGORY =
      "'category':[{'coding':[{'system':"
          + "'http://terminology.hl7.org/CodeSystem/observation-category','code':'%s'}]}]";
  private static final String CODE =
      "'code':{'coding':[{'system':'http://loinc.org','code':'%s'}]}";

  @ParameterizedTest
  @CsvSource({
    "vital-signs,    8302-2,  us-core-body-height us-core-vital-signs",
    "vital-signs,    85354-9, us-core-blood-pressure us-core-vital-signs",
    "laboratory,     2345-7,  us-core-observation-lab",
    "social-history, 72166-2, us-core-smokingstatus",
    "social-history, 99999-9, us-core-simple-observation",
    "exam,           8302-2,  us-core-simple-observation us-core-observation-clinical-result",
    "no-category,    8302-2,  ''"
  })
  void observationsAreToldByCategoryAndCode(String category, String code, String profiles) {
    assertThat(routes(CATEGORY.formatted(category) + "," + CODE.formatted(code)))
        .containsExactlyInAnyOrder(names(profiles));
  }

  @ParameterizedTest
  @CsvSource({
    "us-core-observation-lab, us-core-observation-lab",
    "us-core-observation-lab|6.1.0, us-core-observation-lab",
    "us-core-no-such-profile, ''"
  })
  void aClaimCounts(String claim, String profiles) {
    assertThat(routes("'meta':{'profile':['%s%s']}".formatted(PROFILES, claim)))
        .containsExactlyInAnyOrder(names(profiles));
  }

  @ParameterizedTest
  @CsvSource({"Patient,us-core-patient", "Goal,us-core-goal", "Basic,''"})
  void theOneProfileOfATypeIsForAll(String type, String profiles) {
    assertThat(
            CarriedGuides.usCore()
                .guide()
                .routing()
                .of(Given.resource("{'resourceType':'%s'}".formatted(type))))
        .extracting(Routing.Route::profile)
        .containsExactly(
            List.of(names(profiles)).stream().map(PROFILES::concat).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "'', institutional, inpatient,  -Inpatient-Institutional",
    "'', institutional, outpatient, -Outpatient-Institutional",
    "'', institutional, '',         ''",
    "'', pharmacy,      '',         -Pharmacy",
    "'', professional,  '',         -Professional-NonClinician",
    "'', vision,        '',         -Professional-NonClinician",
    "'', oral,          '',         -Oral",
    "'', other,         '',         ''",
    "-Oral,            pharmacy, '', -Oral",
    "-Oral|1.1.0,      pharmacy, '', -Oral",
    "-No-Such-Profile, pharmacy, '', -Pharmacy"
  })
  void aClaimOfAPayerIsOfOneProfileAndOfWhatAllBuildOn(
      String claimed, String type, String subType, String profile) {
    String base = "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit";
    String json =
        ("{'resourceType':'ExplanationOfBenefit','meta':{'profile':['%s']},'type':{'coding':[{"
                + "'system':'http://terminology.hl7.org/CodeSystem/claim-type','code':'%s'}]},"
                + "'subType':{'coding':[{'system':'http://hl7.org/fhir/us/carin-bb/CodeSystem/"
                + "C4BBInstitutionalClaimSubType','code':'%s'}]}}")
            .formatted(claimed.isEmpty() ? "urn:none" : base + claimed, type, subType);
    assertThat(
            CarriedGuides.of(PackageId.parse("hl7.fhir.us.carin-bb#2.0.0"))
                .guide()
                .routing()
                .of(Given.resource(json)))
        .extracting(Routing.Route::profile)
        .containsExactlyInAnyOrder(
            profile.isEmpty() ? new String[] {base} : new String[] {base, base + profile});
  }

  private static List<String> routes(String members) {
    return CarriedGuides.usCore()
        .guide()
        .routing()
        .of(Given.resource("{'resourceType':'Observation',%s}".formatted(members)))
        .stream()
        .map(route -> route.profile().replace(PROFILES, ""))
        .toList();
  }

  private static String[] names(String profiles) {
    return profiles.isEmpty() ? new String[0] : profiles.split(" ", -1);
  }
}
