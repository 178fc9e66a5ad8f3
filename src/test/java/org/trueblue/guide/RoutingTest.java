package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Resource;

/** Which profiles of US Core 6.1.0 resources are held against. */
class RoutingTest {

  private static final String PROFILES = "http://hl7.org/fhir/us/core/StructureDefinition/";
  private static final String CATEGORY =
      "'category':[{'coding':[{'system':"
          + "'http://terminology.hl7.org/CodeSystem/observation-category','code':'%s'}]}]";
  private static final String CLAIM =
      "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit";
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
    // what this version does not know is of none that it does
    "-No-Such-Profile, pharmacy, '', ''",
    "-Pharmacy-Basis,  pharmacy, '', ''"
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

  @ParameterizedTest
  @CsvSource({
    "2.1.0, -Pharmacy-Basis,                       -Pharmacy-Basis",
    "2.2.0, -Pharmacy-Basis|2.2.0,                 -Pharmacy-Basis",
    "2.2.0, -Inpatient-Institutional-Basis,        -Inpatient-Institutional-Basis",
    "2.2.0, -Professional-NonClinician-Basis,      -Professional-NonClinician-Basis",
    "2.2.0, -Pharmacy,                             -Pharmacy"
  })
  void aClaimWithoutAmountsIsOfTheProfileThatItClaims(
      String version, String claimed, String profile) {
    Routing routing =
        CarriedGuides.of(PackageId.parse("hl7.fhir.us.carin-bb#" + version)).guide().routing();
    Resource claim = claim("'meta':{'profile':['" + CLAIM + claimed + "']}");

    assertThat(routing.of(claim))
        .extracting(Routing.Route::profile)
        .containsExactlyInAnyOrder(CLAIM, CLAIM + profile);
    assertThat(routing.unasked(claim))
        .extracting(Routing.Route::profile)
        .isEqualTo(profile.endsWith("-Basis") ? List.of(CLAIM + profile) : List.of());
    assertThat(routing.unknownClaims(claim)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'use':'preauthorization' ; true",
        "'use':'predetermination' ; true",
        "'use':'preauthorization','meta':{'profile':['http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/pdex-priorauthorization']}"
            + " ; true",
        "'meta':{'profile':['http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/pdex-priorauthorization|2.0.0']}"
            + " ; true",
        "'use':'claim' ; false",
        "'use':'claim','meta':{'profile':['https://payer.test/StructureDefinition/claim']} ; false",
        // what claims a profile of the guide is held to it
        "'use':'preauthorization','meta':{'profile':['http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy']}"
            + " ; false",
        "'meta':{'profile':['http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/x','http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit']}"
            + " ; false",
      })
  void whatBelongsToAnotherGuideIsPassedOver(String members, boolean passedOver) {
    Routing routing =
        CarriedGuides.of(PackageId.parse("hl7.fhir.us.carin-bb#2.0.0")).guide().routing();
    Resource claim = claim(members);

    assertThat(routing.passedOver(claim).isPresent()).isEqualTo(passedOver);
    assertThat(routing.of(claim).isEmpty()).isEqualTo(passedOver);
  }

  @ParameterizedTest
  @CsvSource({
    "Organization,"
        + " http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/plannet-Network, true",
    "Coverage, http://hl7.org/fhir/us/insurance-card/StructureDefinition/C4DIC-Coverage, true",
    "Organization, http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization, false",
    "Organization, http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization, false",
    "Device, http://hl7.org/fhir/us/davinci-pdex/StructureDefinition/pdex-device, false"
  })
  void otherGuidesServedBesideAreKnownByWhatIsClaimed(
      String type, String profile, boolean passedOver) {
    Resource resource =
        Given.resource("{'resourceType':'%s','meta':{'profile':['%s']}}".formatted(type, profile));

    assertThat(
            CarriedGuides.of(PackageId.parse("hl7.fhir.us.carin-bb#2.0.0"))
                .guide()
                .routing()
                .passedOver(resource)
                .isPresent())
        .isEqualTo(passedOver);
  }

  private static Resource claim(String members) {
    return Given.resource(
        "{'resourceType':'ExplanationOfBenefit',%s,'type':{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/claim-type','code':'pharmacy'}]}}"
            .formatted(members));
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
