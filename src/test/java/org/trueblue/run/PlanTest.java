package org.trueblue.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.trueblue.run.FeatureFiles.scenario;
import static org.trueblue.run.Requirements.catalogue;
import static org.trueblue.run.Requirements.requirement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.requirement.Requirement;

class PlanTest {

  @TempDir private Path folder;

  @Test
  void scenariosAreInTheOrderOfTheFilesAndOfTheirRows() throws IOException {
    FeatureFiles.write(folder.resolve("b.feature"), scenario("t/3", "@x"));
    FeatureFiles.write(folder.resolve("a.feature"), scenario("t/2", "@x"), scenario("t/1", "@x"));
    FeatureFiles.write(folder.resolve("c/d.feature"), scenario("t/4", "@x"));

    assertThat(plan("t/1", "t/2", "t/3", "t/4").requirements())
        .containsExactly(
            requirement("t/2"), requirement("t/1"), requirement("t/3"), requirement("t/4"));
  }

  @Test
  void eachRowIsAScenarioWithItsValues() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.feature"),
            """
            @guide
            Feature: Small

              @search @SHALL
              Scenario Outline: search by <parameters>
                Given a record
                When the client searches by "<parameters>"
                Then it is found
                And nothing else

                @first
                Examples:
                  | parameters | requirement |
                  | _id        | t/1         |
                  | name       | t/2         |

                Examples:
                  | requirement | parameters |
                  | t/3         | gender     |
            """);

    Plan plan = plan("t/1", "t/2", "t/3");

    assertThat(plan.scenarios())
        .containsExactly(
            planned(file, 14, "_id", "t/1", "@guide", "@search", "@SHALL", "@first"),
            planned(file, 15, "name", "t/2", "@guide", "@search", "@SHALL", "@first"),
            planned(file, 19, "gender", "t/3", "@guide", "@search", "@SHALL"));
  }

  @Test
  void aScenarioIsFoundByFileAndLine() throws IOException {
    Path file = FeatureFiles.write(folder.resolve("a.feature"), scenario("t/1", "@x", "When x"));
    Plan plan = plan("t/1");
    int line = plan.scenarios().get(0).line();

    assertThat(plan.at(file.toUri(), line)).contains(plan.scenarios().get(0));
    assertThat(plan.at(file.toUri(), line + 1)).isEmpty();
    assertThat(plan.at(folder.resolve("b.feature").toUri(), line)).isEmpty();
  }

  @Test
  void aScenarioSaysInWhichFeatureItStands() throws IOException {
    FeatureFiles.write(folder.resolve("6.1.0/patient.feature"), scenario("t/1", "@x"));

    assertThat(plan("t/1").scenarios().get(0).feature()).isEqualTo("6.1.0/patient.feature");
  }

  @ParameterizedTest
  @CsvSource({
    "'',                3",
    "@read,             2",
    "not @read,         1",
    "@read and @SHOULD, 1",
    "@feature,          3",
    "@unknown,          0",
  })
  void tagsSelectButAllAreKept(String tags, int size) throws IOException {
    FeatureFiles.write(
        folder.resolve("a.feature"),
        scenario("t/1", "@read @SHALL"),
        scenario("t/2", "@read @SHOULD"),
        scenario("t/3", "@search @SHALL"));

    Plan plan = Plan.of(folder, catalogue("t/1", "t/2", "t/3"), Selection.of(tags));

    assertThat(plan.size()).isEqualTo(size);
    assertThat(plan.requirements()).hasSize(3);
    assertThat(plan.scenarios()).filteredOn(PlannedScenario::selected).hasSize(size);
  }

  @Test
  void filesThatAreNoFeaturesArePassedOver() throws IOException {
    Files.writeString(folder.resolve("README.md"), "Scenario: none");

    assertThat(plan().scenarios()).isEmpty();
    assertThat(plan().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scenario: plain\n    When x\n",
        "Scenario Outline: no column\n    When <x>\n\n    Examples:\n      | x |\n      | 1 |\n",
        "Scenario Outline: no id\n    When x\n\n    Examples:\n      | requirement |\n      | |\n",
      })
  void aScenarioThatNamesNoRequirementIsRefused(String scenario) throws IOException {
    FeatureFiles.write(folder.resolve("a.feature"), "  " + scenario);

    assertThatThrownBy(() -> plan("t/1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("a.feature", "judges ''");
  }

  @Test
  void aScenarioThatNamesAnUnknownRequirementIsRefused() throws IOException {
    FeatureFiles.write(folder.resolve("a.feature"), scenario("t/unknown", "@x"));

    assertThatThrownBy(() -> plan("t/1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "a.feature", "judges t/unknown", "'t/unknown'", "trueblue generate");
  }

  @Test
  void twoScenariosThatNameTheSameRequirementAreRefused() throws IOException {
    FeatureFiles.write(folder.resolve("a.feature"), scenario("t/1", "@x"));
    FeatureFiles.write(folder.resolve("b.feature"), scenario("t/1", "@x"));

    assertThatThrownBy(() -> plan("t/1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("two scenarios judge t/1", "a.feature");
  }

  @Test
  void twoScenariosThatNameTheSameRequirementAreRefusedThoughNotSelected() throws IOException {
    FeatureFiles.write(folder.resolve("a.feature"), scenario("t/1", "@x"), scenario("t/1", "@y"));

    assertThatThrownBy(() -> Plan.of(folder, catalogue("t/1"), Selection.of("@x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scenario without a feature\n",
        "Feature: x\n\n  Scenario: y\n    Wenn z\n",
        "Feature: x\n\n  Scenario Outline: y\n    Examples:\n      | a | b |\n      | 1 |\n",
      })
  void aFileThatIsNotGherkinIsRefused(String text) throws IOException {
    Files.writeString(folder.resolve("broken.feature"), text);

    assertThatThrownBy(() -> plan("t/1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken.feature");
  }

  @Test
  void whatSomebodyElseAsksHasItsOwnOrderAndLeavesOutTheRest() throws IOException {
    FeatureFiles.write(folder.resolve("a.feature"), scenario("t/1", "@x"), scenario("t/2", "@x"));
    FeatureFiles.write(folder.resolve("b.feature"), scenario("t/3", "@x"));

    Plan asked =
        plan("t/1", "t/2", "t/3")
            .asked(
                one ->
                    one.id().equals("t/2")
                        ? Optional.empty()
                        : Optional.of(at(one, one.id().equals("t/1") ? "02" : "01")),
                Map.of(requirement("t/4"), "nobody wrote it"));

    assertThat(asked.requirements())
        .extracting(Requirement::id, Requirement::topic)
        .containsExactly(tuple("t/3", "01"), tuple("t/4", "01"), tuple("t/1", "02"));
    assertThat(asked.size()).isEqualTo(2);
    assertThat(asked.scenarios().get(1).unwritten()).isEqualTo("nobody wrote it");
    assertThat(asked.scenarios().get(1).feature()).isNotBlank();
    assertThat(asked.selectedLines().values().stream().mapToInt(List::size).sum()).isEqualTo(2);
  }

  private static Requirement at(Requirement one, String topic) {
    return new Requirement(
        one.id(), one.strength(), one.source(), one.text(), "other@1", topic, one.interaction());
  }

  @Test
  void aFolderThatIsMissingCannotBePlanned() {
    assertThatThrownBy(() -> Plan.of(folder.resolve("nowhere"), catalogue(), Selection.of("")))
        .isInstanceOf(IOException.class);
  }

  private Plan plan(String... requirements) throws IOException {
    return Plan.of(folder, catalogue(requirements), Selection.of(""));
  }

  private static PlannedScenario planned(
      Path file, int line, String value, String requirement, String... tags) {
    return new PlannedScenario(
        file.toUri(),
        line,
        "search by " + value,
        List.of(tags),
        List.of(
            "Given a record",
            "When the client searches by \"" + value + "\"",
            "Then it is found",
            "And nothing else"),
        requirement(requirement),
        true,
        "");
  }
}
