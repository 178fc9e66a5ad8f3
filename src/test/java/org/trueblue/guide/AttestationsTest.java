package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.requirement.Coverage;

/** What the reference suite asks a person for is seen by a scenario, or can be attested. */
class AttestationsTest {

  private static final Map<String, Duty> DUTIES =
      CarriedGuides.of(PackageId.parse("hl7.fhir.us.carin-bb#2.0.0")).duties().stream()
          .collect(
              Collectors.toMap(
                  duty -> duty.requirement().id().replaceFirst("^carin-bb-2.0.0/", ""),
                  Function.identity()));

  /** By the numbers of the requirements of CARIN for Blue Button 2.0.0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2                 ; server/attest/populates-what-is-maintained
          5, 9              ; server/attest/omits-what-is-unknown
          7                 ; server/attest/tells-known-reasons
          10                ; server/attest/required-and-missing
          19                ; server/attest/code-displays
          28                ; server/attest/code-sets
          30, 31            ; server/attest/licences
          48, 49, 50        ; server/attest/protected-exchange
          51                ; server/attest/legal-requirements
          84                ; server/attest/audit
          85                ; server/attest/audit-events
          87, 91, 175       ; server/attest/coverage-as-of-service
          87, 91, 175       ; ExplanationOfBenefit/rule/coverage-at-service
          89, 93, 112       ; server/attest/last-updated-is-true
          97 (401)          ; server/unauthorized
          97 (401)          ; server/unauthorized/bad-token
          97 (403)          ; server/attest/insufficient-scope
          97 (404)          ; ExplanationOfBenefit/error/unknown-id
          97 (410)          ; server/attest/deleted-resource
          99                ; ExplanationOfBenefit/rule/claims-profile
          105               ; server/attest/versioned-references
          105               ; ExplanationOfBenefit/references/version
          111               ; server/attest/other-payers
          115               ; ExplanationOfBenefit/rule/type-is-known
          116, 125          ; ExplanationOfBenefit/rule/insurer-is-payor
          118, 119, 120     ; ExplanationOfBenefit/neighbours/related
          124               ; ExplanationOfBenefit/rule/one-focal-insurance
          130, 156          ; server/attest/amounts-where-they-belong
          131, 132, 142     ; ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Inpatient-Institutional/profile
          143, 154, 155     ; server/attest/amounts-add-up
          143, 154, 155     ; ExplanationOfBenefit/rule/eligible-amount
          143, 154, 155     ; ExplanationOfBenefit/rule/member-liability
          143, 154, 155     ; ExplanationOfBenefit/rule/payment-amount
          144, 145          ; ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Oral/profile
          148               ; server/attest/oral-service-facility
          149, 170          ; ExplanationOfBenefit/rule/diagnosis-pointers
          150               ; ExplanationOfBenefit/rule/no-revenue-of-oral
          151, 152, 153     ; server/attest/oral-body-sites
          157               ; server/attest/procedure-codes
          161, 163          ; ExplanationOfBenefit/rule/ndc-digits
          162               ; ExplanationOfBenefit/rule/compound-ingredients
          164               ; ExplanationOfBenefit/rule/drug-quantity
          165               ; server/attest/ingredient-quantities
          168               ; server/attest/all-diagnoses
          173               ; ExplanationOfBenefit/C4BB-ExplanationOfBenefit-Professional-NonClinician/profile
          177               ; server/attest/facility-without-npi
          178               ; server/attest/service-address
          181               ; server/attest/member-ids
          186               ; Practitioner/C4BB-Practitioner/profile
          """)
  void whatPeopleAreAskedForIsAccountedFor(String numbers, String id) {
    assertThat(DUTIES).as(numbers).containsKey(id);
    Class<?> expected = id.contains("/attest/") ? Coverage.Attestable.class : Coverage.Tested.class;
    assertThat(DUTIES.get(id)).extracting(Duty::coverage).isInstanceOf(expected);
  }

  static List<PackageId> guides() {
    return CarriedGuides.ids();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void whatIsToBeAttestedSaysWhatToLookAtAndWhereItIsWritten(PackageId id) {
    CarriedGuides.of(id).duties().stream()
        .filter(duty -> duty.coverage() instanceof Coverage.Attestable)
        .forEach(
            duty -> {
              assertThat(((Coverage.Attestable) duty.coverage()).how()).isNotBlank();
              assertThat(duty.requirement().text()).endsWith(".");
              assertThat(duty.requirement().source().toString())
                  .startsWith("http://hl7.org/fhir/us/carin-bb/STU")
                  .endsWith(".html");
            });
  }

  @Test
  void versionsWithoutOralClaimsAskForNothingAboutThem() {
    assertThat(CarriedGuides.of(PackageId.parse("hl7.fhir.us.carin-bb#1.1.0")).duties())
        .extracting(duty -> duty.requirement().id())
        .anyMatch(id -> id.contains("/attest/"))
        .noneMatch(id -> id.contains("/attest/oral"));
  }
}
