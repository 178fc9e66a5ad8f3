package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Procedure;
import org.trueblue.requirement.Requirement;
import org.trueblue.suite.Composition;
import org.trueblue.suite.Suite;
import org.trueblue.suite.SuiteFile;

/** The steps of ONC's procedure for (g)(10), and what shows each. */
class ProcedureStepsTest {

  private static final Path FEATURES = Path.of("features");

  /** What must be, and is not among what the procedure asks. */
  private static final List<String> BEYOND =
      List.of(
          "BRAND-.*", // user-access brands are not part of the certification
          "us-core-[^/]+/Patient/search/_count" // who is let in for one patient sees one
          );

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us-core-6.1.0",
        "us-core-6.1.0-smart-2.2.0",
        "us-core-7.0.0",
        "us-core-7.0.0-smart-2.0.0"
      })
  void eachStepIsShownAndEachRequirementShowsOne(String version) throws IOException {
    Suite suite = SuiteFile.read(FEATURES, "g10@" + version);
    Composition composition = suite.composition().orElseThrow();
    List<Requirement> own = requirements(suite.catalogue());
    List<Requirement> taken = taken(composition);

    Procedure procedure = composition.procedure(own, taken);

    assertThat(procedure.steps()).hasSize(64).allMatch(step -> !step.requirements().isEmpty());
    assertThat(procedure.steps()).extracting(Procedure.Step::id).doesNotHaveDuplicates();
    Set<String> shown =
        procedure.steps().stream()
            .flatMap(step -> step.requirements().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> wanted =
        Stream.concat(own.stream(), taken.stream().filter(r -> r.strength() == Strength.SHALL))
            .map(Requirement::id)
            .filter(id -> BEYOND.stream().noneMatch(id::matches))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).isEqualTo(wanted);
  }

  @Test
  void noRuleIsForNothing() throws IOException {
    List<Requirement> all = new ArrayList<>();
    List<Composition.Rule> rules = List.of();
    for (String version : List.of("us-core-6.1.0", "us-core-7.0.0")) {
      Suite suite = SuiteFile.read(FEATURES, "g10@" + version);
      all.addAll(requirements(suite.catalogue()));
      all.addAll(taken(suite.composition().orElseThrow()));
      rules = suite.composition().orElseThrow().rules();
    }

    for (Composition.Rule rule : rules) {
      assertThat(rule.by())
          .as(rule.id())
          .allMatch(by -> all.stream().anyMatch(one -> by.matcher(one.id()).matches()));
    }
  }

  private static List<Requirement> taken(Composition composition) throws IOException {
    List<Requirement> taken =
        new ArrayList<>(tested(SuiteFile.read(FEATURES, composition.suite()).catalogue()));
    taken.addAll(tested(Workbench.open(Home.find(), List.of(), composition.guide()).catalogue()));
    return taken;
  }

  private static List<Requirement> requirements(Catalogue catalogue) {
    return catalogue.entries().stream().map(Catalogue.Entry::requirement).toList();
  }

  private static List<Requirement> tested(Catalogue catalogue) {
    return catalogue.entries().stream()
        .filter(entry -> entry.coverage() instanceof Coverage.Tested)
        .map(Catalogue.Entry::requirement)
        .toList();
  }
}
