package org.trueblue.check.bluebutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

class MemberContentTest {

  private static final String PAYOR =
      "\"payor\":[{\"identifier\":{\"value\":\"Centers for Medicare and Medicaid Services\"}}]";
  private static final String SELF =
      "\"relationship\":{\"coding\":[{\"code\":\"x\"},{\"code\":\"self\"}]}";
  private static final String CLASSES =
      "\"class\":[{\"type\":{\"coding\":[{\"code\":\"plan\"}]},\"value\":\"Part"
          + " A\"},{\"type\":{\"coding\":[{\"code\":\"group\"}]},\"value\":\"Medicare\"}]";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "[{\"system\":\"http://hl7.org/fhir/sid/us-mbi\"},{\"system\":\"https://bluebutton.cms.gov/resources/variables/bene_id\"}];-",
        "[{\"system\":\"http://hl7.org/fhir/sid/us-mbi\"}];resource.identifiers",
        "[{\"system\":\"https://bluebutton.cms.gov/resources/variables/bene_id\"}];resource.identifiers"
      })
  void aPatientHasTheIdentifiersOfMedicare(String identifiers, @Nullable String code) {
    assertIs(
        patient("\"identifier\":" + identifiers)
            .identifiers(List.of("http://hl7.org/fhir/sid/us-mbi", "https://bluebutton.cms.gov/")),
        code);
  }

  @Test
  void thoseThatAreNotObservedAreNotAskedFor() {
    MemberContent patient =
        patient("\"identifier\":[{\"system\":\"http://hl7.org/fhir/sid/us-mbi\"}]");

    assertIs(patient.identifiers(List.of("http://hl7.org/fhir/sid/us-mbi")), null);
    assertIs(patient.identifiers(List.of("urn:other")), "resource.identifiers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "[{\"state\":\"45\",\"postalCode\":\"99900\"}];-",
        "[{\"state\":\"45\"},{\"city\":\"x\"}];resource.address",
        "[{\"line\":[\"x\"]}];resource.address"
      })
  void anAddressIsShort(String addresses, @Nullable String code) {
    assertIs(patient("\"address\":" + addresses).shortAddress(), code);
  }

  @Test
  void aPatientClaimsItsProfiles() {
    MemberContent patient = patient("\"meta\":{\"profile\":[\"b\",\"a\"]}");

    assertIs(patient.profiles(List.of()), null);
    assertIs(patient.profiles(List.of("a", "b")), null);
    assertIs(patient.profiles(List.of("c")), "resource.member-profile");
  }

  @Test
  void aCoverageInR4SaysWhoIsCoveredByWhom() {
    String whole =
        String.join(",", "\"id\":\"part-a-1\",\"subscriberId\":\"1S\"", PAYOR, SELF, CLASSES);

    assertIs(coverage(whole).covers(), null);
    assertIs(coverage(whole.replace("part-a-1", "12345")).covers(), null);
    assertIs(coverage(whole.replace("self", "child")).covers(), "resource.coverage");
    assertIs(coverage(whole.replace("subscriberId", "other")).covers(), "resource.coverage");
    assertIs(coverage(whole.replace("Centers for", "Another")).covers(), "resource.coverage");
    assertIs(coverage(whole.replace("\"Medicare\"", "\"Other\"")).covers(), "resource.coverage");
    assertIs(coverage(whole.replace("Part A", "Part B")).covers(), "resource.coverage");
    assertIs(coverage(whole.replace("\"plan\"", "\"group\"")).covers(), "resource.coverage");
  }

  @Test
  void aCoverageInStu3SaysItByItsGrouping() {
    String whole =
        "\"id\":\"part-d-1\",\"grouping\":{\"subGroup\":\"Medicare\",\"subPlan\":\"Part D\"},"
            + PAYOR;

    assertIs(coverage(whole).covers(), null);
    assertIs(coverage(whole.replace("Part D", "Part C")).covers(), "resource.coverage");
    assertIs(coverage(whole.replace("\"Medicare\"", "\"x\"")).covers(), "resource.coverage");
  }

  @Test
  void theSubscriberIsTheBeneficiary() {
    MemberContent coverage = coverage("\"subscriberId\":\"1S\"");

    assertIs(coverage.subscriber(Set.of("1S", "2S")), null);
    assertIs(coverage.subscriber(Set.of()), null);
    assertIs(coverage("\"id\":\"x\"").subscriber(Set.of("1S")), null);
    assertIs(coverage.subscriber(Set.of("2S")), "resource.subscriber");
    assertThat(
            patient(
                    "\"identifier\":[{\"system\":\"http://hl7.org/fhir/sid/us-mbi\",\"value\":\"1S\"},{\"value\":\"2\"}]")
                .mbis())
        .containsExactly("1S");
  }

  @Test
  void thereIsACoverageForEachPart() {
    String three = "\"id\":\"part-a-1\"|\"id\":\"part-b-1\"|\"id\":\"part-c-1\"";

    assertThat(
            content("Coverage", (three + "|\"id\":\"part-d-1\"").split("\\|", -1))
                .parts()
                .findings())
        .isEmpty();
    assertThat(content("Coverage", three.split("\\|", -1)).parts().findings())
        .extracting(Finding::code)
        .containsExactly("resource.part");
  }

  private static MemberContent patient(String members) {
    return content("Patient", members);
  }

  private static MemberContent coverage(String members) {
    return content("Coverage", members);
  }

  private static MemberContent content(String type, String... members) {
    StringBuilder entries = new StringBuilder("{\"resource\":{\"resourceType\":\"Basic\"}}");
    for (String one : members) {
      entries.append(",{\"resource\":{\"resourceType\":\"%s\",%s}}".formatted(type, one));
    }
    return new MemberContent(
        new Found(List.of(Given.exchange(200, "{\"entry\":[%s]}".formatted(entries))), true), type);
  }

  private static void assertIs(Judgement judgement, @Nullable String code) {
    assertThat(judgement.subjects()).isEqualTo(1);
    if (code == null) {
      assertThat(judgement.findings()).isEmpty();
    } else {
      assertThat(judgement.findings()).extracting(Finding::code).containsExactly(code);
    }
  }
}
