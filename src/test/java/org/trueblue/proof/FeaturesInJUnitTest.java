package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathResource;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.SelectFile;
import org.junit.platform.suite.api.Suite;
import org.trueblue.UsCore;
import org.trueblue.features.FeaturesOnReferenceServerTest;
import org.trueblue.features.JUnitRun;
import org.trueblue.features.ReferenceServerGlue;
import org.trueblue.guide.Duties;
import org.trueblue.run.Plan;
import org.trueblue.run.Selection;

/** JUnit's word for a scenario is no better than the scenario. */
class FeaturesInJUnitTest {

  private static final String SUITES = "junit-platform-suite";

  @Test
  void theSuiteHasEveryScenario() throws IOException {
    Plan plan = Plan.of(UsCore.FEATURES, Duties.catalogue(UsCore.duties()), Selection.all());

    assertThat(
            JUnitRun.size(
                SUITES,
                ReferenceServerGlue.class,
                selectClass(FeaturesOnReferenceServerTest.class)))
        .isEqualTo(plan.size())
        .isPositive();
  }

  /** Those of one profile tell it: all of them are run by the suite itself. */
  @Test
  void itFailsWhereAShallIsBrokenAndSkipsWhatTheDataDoNotShow() {
    JUnitRun run = JUnitRun.of(SUITES, DisturbedServerGlue.class, selectClass(OfPatients.class));

    assertThat(run.ended(FAILED))
        .containsExactly("US Core Patient Profile - read - Examples - read");
    assertThat(run.messages(FAILED)).singleElement().asString().contains("read.id");
    assertThat(run.ended(ABORTED))
        .anyMatch(name -> name.endsWith("must support Patient.name.suffix"));
    assertThat(run.messages(ABORTED))
        .anySatisfy(message -> assertThat(message).contains("DATA_ABSENT", "Patient.name.suffix"));
  }

  @Test
  void aScenarioThatJudgesNothingDoesNotPass() {
    JUnitRun run =
        JUnitRun.of(
            "cucumber",
            ReferenceServerGlue.class,
            selectClasspathResource("org/trueblue/features/hollow.feature"));
    assertThat(run.ended(FAILED)).hasSize(2);
    assertThat(run.ended(SUCCESSFUL)).isEmpty();
  }

  @Test
  void aSuiteThatFindsNoScenarioFails() {
    JUnitRun run = JUnitRun.of(SUITES, ReferenceServerGlue.class, selectClass(NoFeatures.class));
    assertThat(run.scenarios()).isZero();
    assertThat(run.messages(FAILED)).singleElement().asString().contains("did not discover any");
  }

  /** The features of one profile. */
  @Suite
  @IncludeEngines("cucumber")
  @SelectFile("features/us-core/6.1.0/us-core-patient.feature")
  static final class OfPatients {}

  /** A suite over a folder without features. */
  @Suite
  @IncludeEngines("cucumber")
  @SelectDirectories("profiles")
  static final class NoFeatures {}
}
