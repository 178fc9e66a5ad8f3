package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.Engines;
import org.trueblue.auth.FormLogin;
import org.trueblue.auth.Login;
import org.trueblue.auth.Recipe;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.Strength;
import org.trueblue.reference.bluebutton.BlueButtonServer;
import org.trueblue.reference.bluebutton.Manner;
import org.trueblue.run.Plan;
import org.trueblue.run.Selection;
import org.trueblue.suite.KnownDeviation;
import org.trueblue.suite.Suite;
import org.trueblue.suite.SuiteFile;

/** The suite for CMS Blue Button 2.0 as a whole. */
class BlueButtonSuiteTest {

  private static final Path FEATURES = Path.of("features");
  private static final Engine ENGINE = Engines.base();

  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2", "v3"})
  void everyRequirementThatIsTestedHasItsScenario(String version) throws IOException {
    Suite suite = suite(version);

    assertThat(planned(suite)).isEqualTo(proof(suite).tested());
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2", "v3"})
  void everyRequirementThatIsTestedHasItsFault(String version) throws IOException {
    SuiteProof proof = proof(suite(version));

    Set<String> killed =
        proof.faults().stream()
            .flatMap(fault -> fault.kills().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(killed).isEqualTo(proof.tested());
    assertThat(proof.faults()).extracting(Fault::name).doesNotHaveDuplicates();
  }

  /** All else is for 'prove': this is one of each kind, in the version that most clients use. */
  private static final Set<String> SOME_FAULTS =
      Set.of(
          "authorize/short-state",
          "token/any-verifier",
          "resources/payor",
          "search/once",
          "scopes/withheld",
          "token-life/undying");

  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2", "v3"})
  void everythingIsTestedAndGreenOnTheReferenceServer(String version) throws IOException {
    SuiteProof proof = proof(suite(version));
    List<Fault> faults =
        proof.faults().stream()
            .filter(fault -> version.equals("v2") && SOME_FAULTS.contains(fault.name()))
            .toList();

    List<Trial> trials = proof.make(faults, List.of(), List.of(), trial -> {}).trials();

    assertThat(trials).hasSize(version.equals("v2") ? 1 + SOME_FAULTS.size() : 1);
    assertThat(trials).flatExtracting(Trial::problems).isEmpty();
  }

  /** Each is found where it belongs, stands beside the verdict, and breaks nothing else. */
  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2", "v3"})
  void whatIsKnownOfCmsStandsBesideTheVerdict(String version) throws IOException {
    Suite suite = suite(version);
    Map<String, Settled> run = proof(suite).undisturbed(Manner.ofCms());

    Map<String, Settled> red = new TreeMap<>(run);
    red.values().removeIf(settled -> settled.outcome().status() == Status.PASSED);
    assertThat(red.values())
        .allSatisfy(
            settled -> {
              assertThat(settled.outcome().findings()).isNotEmpty();
              assertThat(settled.outcome().findings())
                  .extracting(Finding::knownDeviation)
                  .doesNotContain("");
            });
    assertThat(red).hasSizeGreaterThan(15);
    Set<String> known =
        suite.deviations().stream()
            .map(KnownDeviation::requirement)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(red.keySet()).isEqualTo(known);
  }

  @Test
  void aLeakStopsTheRunAndSaysWhomToTell() throws IOException {
    Suite suite = suite("v2");
    Fault leak =
        proof(suite).faults().stream()
            .filter(fault -> fault.name().equals("isolation/patient"))
            .findFirst()
            .orElseThrow();

    Map<String, Settled> run = proof(suite).behind(leak.disturbance());

    assertThat(outcome(run, "BB-RES-04"))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed ->
                assertThat(failed.findings())
                    .extracting(Finding::code)
                    .containsOnly("isolation.leak"));
    assertThat(outcome(run, "BB-TOK-05"))
        .isInstanceOfSatisfying(
            Outcome.NotTested.class,
            notTested -> assertThat(notTested.gap().supply()).contains("report it at once"));
  }

  private static Outcome outcome(Map<String, Settled> run, String requirement) {
    return Optional.ofNullable(run.get(requirement)).orElseThrow().outcome();
  }

  private static SuiteProof proof(Suite suite) throws IOException {
    return SuiteProof.ofBlueButton(suite, ENGINE, login());
  }

  private static Login login() throws IOException {
    Map<String, String> variables = BlueButtonServer.environment();
    return new FormLogin(
        Recipe.read(FEATURES.resolve("blue-button-2/login.yaml")),
        name -> Optional.ofNullable(variables.get(name)));
  }

  private static Suite suite(String version) throws IOException {
    return SuiteFile.read(FEATURES, "blue-button-2@" + version);
  }

  /** What the features judge, each by a scenario that is as strong as its requirement. */
  private static Set<String> planned(Suite suite) throws IOException {
    Selection all = Selection.all().within(suite.scope());
    Plan plan = Plan.of(suite.features(), suite.catalogue(), all);
    for (Strength strength : Strength.values()) {
      Selection tagged = Selection.of("@" + strength).within(suite.scope());
      assertThat(Plan.of(suite.features(), suite.catalogue(), tagged).size())
          .as("scenarios with the tag @%s", strength)
          .isEqualTo(plan.requirements().stream().filter(r -> r.strength() == strength).count());
    }
    return plan.requirements().stream()
        .map(requirement -> requirement.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
