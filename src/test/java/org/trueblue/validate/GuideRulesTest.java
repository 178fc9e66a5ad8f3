package org.trueblue.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.PackageId;

/**
 * What becomes of the issues of profiles, and of claims in Bundles; KnownBadClaimsTest has the
 * rest.
 */
class GuideRulesTest {

  private static final String PROFILE =
      "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Pharmacy";

  private static final String CLAIM =
      "{\"resourceType\":\"ExplanationOfBenefit\",\"id\":\"e\",\"outcome\":\"partial\",%s"
          + "\"status\":\"active\"}";

  @ParameterizedTest
  @CsvSource({
    "1.1.0, adjudication-has-amount-type-slice, ERROR, INFORMATION",
    "1.1.0, EOB-careteam-qualification, ERROR, INFORMATION",
    "2.0.0, adjudication-has-amount-type-slice, ERROR, ERROR",
    "2.0.0, EOB-inst-pointoforigin, ERROR, ERROR",
    "2.1.0, EOB-pharm-careTeam-practitioner, ERROR, INFORMATION",
    "2.2.0, EOB-pharm-careTeam-practitioner, ERROR, ERROR",
    "1.1.0, adjudication-has-amount-type-slice, UNCHECKED, UNCHECKED",
  })
  void whatAnInvariantFindsWronglyCountsAgainstNobody(
      String version, String key, Severity found, Severity told) {
    Issue issue = new Issue(found, PROFILE + "#" + key, "ExplanationOfBenefit.item[0]", "failed");

    Issue graded = rules(version).graded(List.of(issue)).get(0);

    assertThat(graded.severity()).isEqualTo(told);
    assertThat(graded.code()).isEqualTo(issue.code());
    if (told == Severity.INFORMATION) {
      assertThat(graded.message()).startsWith("fault of the guide, not of the resource: ");
    }
  }

  @Test
  void aFindingNamesTheRequirementAndWhereItIsWritten() {
    assertThat(rules("2.0.0").judge(document(CLAIM.formatted("")), true))
        .anySatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo("rule.outcome");
              assertThat(issue.severity()).isEqualTo(Severity.WARNING);
              assertThat(issue.message())
                  .contains("it is partial at outcome")
                  .contains("SHOULD carin-bb-2.0.0/ExplanationOfBenefit/rule/outcome")
                  .contains("http://hl7.org/fhir/us/carin-bb/STU2/");
            });
  }

  @Test
  void entriesOfABundleAreJudgedIfTheyClaimAProfileOfTheGuide() {
    String claiming = CLAIM.formatted("\"meta\":{\"profile\":[\"" + PROFILE + "\"]},");
    String bundle =
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":%s},{},{\"resource\":%s}]}"
            .formatted(CLAIM.formatted(""), claiming);

    assertThat(rules("2.0.0").judge(document(bundle), false))
        .filteredOn(issue -> issue.code().equals("rule.outcome"))
        .extracting(Issue::where)
        .containsExactly("Bundle.entry[2].resource: ExplanationOfBenefit[0]");
  }

  @Test
  void whatIsNotJudgedByTheGuideIsNotJudgedByItsRules() {
    GuideRules rules = rules("2.0.0");
    assertThat(rules.judge(document(CLAIM.formatted("")), false)).isEmpty();
    assertThat(rules.faultsOfGuide()).isEmpty();
  }

  @Test
  void theFaultsOfTheGuideAreToldOfTheTypesThatWereJudged() {
    GuideRules rules = rules("2.0.0");
    rules.judge(document(CLAIM.formatted("")), true);
    assertThat(rules.faultsOfGuide())
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith("fault of the guide"));
  }

  private static Document document(String json) {
    return new Document(json.getBytes(StandardCharsets.UTF_8), Format.JSON);
  }

  private static GuideRules rules(String version) {
    CarriedGuides.Carried carried =
        CarriedGuides.of(PackageId.parse("hl7.fhir.us.carin-bb#" + version));
    return new GuideRules(
        carried::guide,
        carried.engine().fhirPath(),
        document -> Optional.of(Given.resource(document.text())));
  }
}
