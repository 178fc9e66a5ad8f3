package org.trueblue.check.bluebutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

class ClaimContentTest {

  private static final String TYPE =
      "\"type\":{\"coding\":[{\"system\":\"https://bluebutton.cms.gov/resources/variables/nch_clm_type_cd\",\"code\":\"%s\"},{\"system\":\"https://bluebutton.cms.gov/resources/codesystem/eob-type\",\"code\":\"%s\"}]}";
  private static final String C4BB =
      "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-";

  @ParameterizedTest
  @CsvSource({
    "carrier--22639159481, true",
    "pde-4894712975, true",
    "dental-1, false",
    "carrier-, false",
    "Carrier-1, false",
    "-4894712975, false"
  })
  void theIdTellsTheType(String id, boolean right) {
    assertIs(
        "\"id\":\"%s\"".formatted(id),
        ClaimContent::idTellsType,
        right ? null : "resource.claim-id");
  }

  @ParameterizedTest
  @CsvSource({
    "carrier--1, 71, CARRIER, true",
    "carrier--1, 72, carrier, true",
    "3001, 40, OUTPATIENT, true",
    "carrier--1, 40, CARRIER, false",
    "pde--1, 71, CARRIER, false",
    "pde--1, 71, PDE, false"
  })
  void theCodesOfATypeAgree(String id, String nch, String type, boolean right) {
    assertIs(
        "\"id\":\"%s\",%s".formatted(id, TYPE.formatted(nch, type)),
        ClaimContent::typesAgree,
        right ? null : "resource.types-differ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "\"id\":\"pde-1\",\"type\":{\"coding\":[{\"system\":\"https://bluebutton.cms.gov/resources/codesystem/eob-type\",\"code\":\"PDE\"}]};-",
        "\"id\":\"pde-1\",\"type\":{\"coding\":[{\"system\":\"http://example.org\",\"code\":\"PDE\"}]};resource.claim-type",
        "\"id\":\"pde-1\";resource.claim-type"
      })
  void theTypeIsTold(String members, @Nullable String code) {
    assertIs(
        members,
        claims -> claims.hasType("https://bluebutton.cms.gov/resources/codesystem/eob-type"),
        code);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://bluebutton.cms.gov/fhir/CodeSystem/EOB-TYPE, -",
        "https://bluebutton.cms.gov/fhir/CodeSystem/CLM-TYPE-CD, -",
        "https://bluebutton.cms.gov/resources/codesystem/eob-type, resource.claim-type"
      })
  void theTypeIsToldInTheCodesOfTheVersion(String system, @Nullable String code) {
    assertIs(
        "\"id\":\"1\",\"type\":{\"coding\":[{\"system\":\"%s\",\"code\":\"PDE\"}]}"
            .formatted(system),
        claims -> claims.hasType("https://bluebutton.cms.gov/fhir/CodeSystem/"),
        code);
  }

  @ParameterizedTest
  @CsvSource({"carrier--1, CARRIER, true", "carrier--1, PDE, false", "3001, PDE, true"})
  void theCodesOfTheThirdVersionAgreeToo(String id, String type, boolean right) {
    assertIs(
        "\"id\":\"%s\",\"type\":{\"coding\":[{\"system\":\"https://bluebutton.cms.gov/fhir/CodeSystem/EOB-TYPE\",\"code\":\"%s\"}]}"
            .formatted(id, type),
        ClaimContent::typesAgree,
        right ? null : "resource.types-differ");
  }

  @ParameterizedTest
  @CsvSource({
    "Pharmacy, true",
    "Pharmacy|2.0.0, true",
    "Inpatient-Institutional, false",
    "Pharmacy-Other, false"
  })
  void theProfileIsThatOfTheType(String profile, boolean right) {
    assertIs(
        "\"id\":\"pde-1\",\"meta\":{\"profile\":[\"http://example.org/own\",\"%s%s\"]}"
            .formatted(C4BB, profile),
        claims -> claims.profileOfType(Map.of("pde", "Pharmacy")),
        right ? null : "resource.profile");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "|2.2.0, 2.2.0, true",
    "|2.2.0, '', false",
    "'', 2.2.0, false",
    "|2.1.0, 2.2.0, false"
  })
  void profilesOfTheGuideAreNamedWithTheirVersionOrWithout(
      String named, String version, boolean right) {
    assertIs(
        "\"meta\":{\"profile\":[\"http://example.org/own|1\",\"%sPharmacy%s\"]}"
            .formatted(C4BB, named),
        claims -> claims.profileVersions(version),
        right ? null : "resource.profile-version");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "[{\"type\":{\"coding\":[{\"code\":\"uc\"}]}},{\"value\":\"2\"}];-",
        "[{\"value\":\"2\"}];resource.unique-identifier",
        "[{\"type\":{\"coding\":[{\"code\":\"uc\"}]}},{\"type\":{\"coding\":[{\"code\":\"uc\"}]}}];resource.unique-identifier"
      })
  void oneIdentifierIsUnique(String identifiers, @Nullable String code) {
    assertIs("\"identifier\":" + identifiers, ClaimContent::oneUniqueIdentifier, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "\"insurer\":{\"identifier\":{\"value\":\"CMS\"}};-",
        "\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\"}],\"insurer\":{\"reference\":\"#o\"};-",
        "\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\"}],\"insurer\":{\"reference\":\"#p\"};resource.insurer",
        "\"insurer\":{\"identifier\":{\"value\":\"Another\"}};resource.insurer",
        "\"id\":\"pde-1\";resource.insurer"
      })
  void whoInsuresIsTold(String members, @Nullable String code) {
    assertIs(members, ClaimContent::insurer, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{\"source\":\"NCH\",\"tag\":[{\"code\":\"x\"}]};-",
        "{\"source\":\"NCH\"};resource.source",
        "{\"tag\":[{\"code\":\"x\"}]};resource.source"
      })
  void whereItComesFromIsTold(String meta, @Nullable String code) {
    assertIs("\"meta\":" + meta, ClaimContent::source, code);
  }

  @ParameterizedTest
  @CsvSource({"pde-1, 0, PDE, true", "pde-1, 0, CARRIER, false"})
  void whatIsFoundIsOfTheType(String id, String nch, String type, boolean right) {
    assertIs(
        "\"id\":\"%s\",%s".formatted(id, TYPE.formatted(nch, type)),
        claims -> claims.areOfType("pde"),
        right ? null : "search.no-match");
  }

  private static void assertIs(
      String members, Function<ClaimContent, Judgement> judged, @Nullable String code) {
    String page =
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"ExplanationOfBenefit\",%s}}]}"
            .formatted(members);
    Judgement judgement =
        judged.apply(new ClaimContent(new Found(List.of(Given.exchange(200, page)), true)));
    assertThat(judgement.subjects()).isEqualTo(1);
    if (code == null) {
      assertThat(judgement.findings()).isEmpty();
    } else {
      assertThat(judgement.findings()).extracting(Finding::code).containsExactly(code);
    }
  }
}
