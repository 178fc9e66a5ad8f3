package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.UsCore;
import org.trueblue.auth.FormLogin;
import org.trueblue.auth.Recipe;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.Strength;
import org.trueblue.reference.smart.Habit;
import org.trueblue.reference.smart.Installation;
import org.trueblue.reference.smart.Lapse;
import org.trueblue.reference.smart.SmartServer;
import org.trueblue.run.Plan;
import org.trueblue.run.Selection;
import org.trueblue.suite.Suite;
import org.trueblue.suite.SuiteFile;

/** The suite for SMART App Launch as a whole; {@code trueblue prove} makes the whole proof. */
class SmartSuiteTest {

  private static final Path FEATURES = Path.of("features");
  private static final Installation INSTALLATION =
      Installation.of(UsCore.GUIDE, UsCore.ENGINE.fhirPath());

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "2.0.0", "2.2.0"})
  void everyRequirementThatIsTestedHasItsScenario(String version) throws IOException {
    Suite suite = suite(version);

    assertThat(planned(suite)).isEqualTo(proof(suite).tested());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "2.0.0", "2.2.0"})
  void everyRequirementThatAppliesHasItsFault(String version) throws IOException {
    SuiteProof proof = proof(suite(version));

    Set<String> killed =
        proof.faults().stream()
            .flatMap(fault -> fault.kills().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> wanted = new TreeSet<>(proof.tested());
    wanted.removeIf(id -> id.startsWith("SMART-BE-01"));
    assertThat(killed).isEqualTo(wanted);
    assertThat(proof.faults()).extracting(Fault::name).doesNotHaveDuplicates();
  }

  @Test
  void everythingIsTestedAndGreenAndAFaultOfTheServerIsFoundAlone() throws IOException {
    SuiteProof proof = proof(suite("2.2.0"));
    Set<String> some =
        Set.of(
            "authorization/other-aud",
            "pkce/any-verifier",
            "backend-services/replayed",
            "token/open");
    List<Fault> faults =
        proof.faults().stream().filter(fault -> some.contains(fault.name())).toList();

    assertThat(faults).hasSameSizeAs(some);
    assertThat(proof.make(faults, List.of(), List.of(), trial -> {}).trials())
        .flatExtracting(Trial::problems)
        .isEmpty();
  }

  /** What a server may do: users who are not asked can neither decline nor grant less. */
  @ParameterizedTest
  @EnumSource(
      value = Habit.class,
      names = {"ASKS_NO_CONSENT", "REMEMBERS_CONSENT", "KNOWS_USERS"})
  void aServerThatKnowsItsUsersIsRight(Habit habit) throws IOException {
    Set<Habit> habits =
        habit == Habit.KNOWS_USERS ? Set.of(habit, Habit.ASKS_NO_CONSENT) : Set.of(habit);
    Map<String, Settled> settled = proof(suite("2.2.0")).undisturbed(habits);

    assertThat(settled).hasSizeGreaterThan(100);
    assertThat(settled.values())
        .filteredOn(one -> one.outcome().status() != Status.PASSED)
        .extracting(one -> one.requirement().id() + " " + one.outcome().status())
        .containsExactlyInAnyOrder(
            "SMART-AUTH-07 NOT_APPLICABLE",
            "SMART-SCP-02 NOT_APPLICABLE",
            "SMART-BE-01 NOT_APPLICABLE",
            "SMART-BE-01/certificate NOT_APPLICABLE");
  }

  /** What a server ignores altogether is not right by that. */
  @Test
  void aServerThatTakesNothingBackIsNotRightAboutIt() throws IOException {
    Set<Lapse> nothing = Set.of(Lapse.HONOURS_REVOKED_ACCESS, Lapse.HONOURS_REVOKED_REFRESH);
    Map<String, Settled> settled = proof(suite("2.2.0")).undisturbed(nothing);

    assertThat(settled.values())
        .filteredOn(one -> one.requirement().id().startsWith("SMART-REV-"))
        .extracting(one -> one.requirement().id() + " " + one.outcome().status())
        .containsExactlyInAnyOrder(
            "SMART-REV-01 WARNED",
            "SMART-REV-02 FAILED",
            "SMART-REV-03 NOT_TESTED",
            "SMART-REV-04 NOT_TESTED");
  }

  /** Access tokens need not be revocable (RFC 7009, section 2). */
  @Test
  void aServerThatTakesRefreshTokensBackAloneCanBeComplete() throws IOException {
    Map<String, Settled> settled =
        proof(suite("2.2.0")).undisturbed(Set.of(Lapse.HONOURS_REVOKED_ACCESS));

    assertThat(settled.values())
        .filteredOn(one -> one.requirement().id().matches("SMART-REV-0[234]"))
        .hasSize(3)
        .allMatch(one -> one.outcome().status() == Status.PASSED);
  }

  @Test
  void whatIsAskedBeyondItHasItsScenariosAndFaults() throws IOException {
    SuiteProof proof = proof(suite("2.0.0"), SuiteFile.read(FEATURES, "g10@us-core-6.1.0"));

    assertThat(planned(SuiteFile.read(FEATURES, "g10@us-core-6.1.0"))).isEqualTo(proof.tested());
    assertThat(proof.faults().stream().flatMap(fault -> fault.kills().keySet().stream()))
        .containsAll(proof.tested());
    List<Fault> some =
        proof.faults().stream()
            .filter(
                fault -> Set.of("g10/less-patient", "g10/closed-category").contains(fault.name()))
            .toList();
    assertThat(some).hasSize(2);
    assertThat(proof.make(some, List.of(), List.of(), trial -> {}).trials())
        .flatExtracting(Trial::problems)
        .isEmpty();
  }

  private static SuiteProof proof(Suite suite) throws IOException {
    return proof(suite, suite);
  }

  /** Of a suite whose users log in as those of another. */
  private static SuiteProof proof(Suite logins, Suite suite) throws IOException {
    Recipe recipe = Recipe.read(logins.features().resolve("login.yaml"));
    return SuiteProof.ofSmart(
        suite.beside(logins),
        UsCore.ENGINE,
        new FormLogin(recipe, name -> Optional.ofNullable(SmartServer.environment().get(name))),
        INSTALLATION);
  }

  private static Suite suite(String version) throws IOException {
    return SuiteFile.read(FEATURES, "smart@" + version);
  }

  /** What the features judge, each by a scenario that is as strong as its requirement. */
  private static Set<String> planned(Suite suite) throws IOException {
    Plan plan = Plan.of(suite.features(), suite.catalogue(), Selection.all().within(suite.scope()));
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
