package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.UsCore;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Requirement;
import org.trueblue.run.Plan;
import org.trueblue.run.Selection;

/** The catalogue of faults, without a run. */
class FaultsTest {

  private static final List<Duty> DUTIES = UsCore.duties();
  private static final List<Fault> FAULTS = Faults.of(DUTIES);

  static Stream<Named<Fault>> faults() {
    return FAULTS.stream().map(fault -> Named.of(fault.name(), fault));
  }

  @Test
  void everyShallOfTheFeaturesIsToBeKilled() throws IOException {
    Plan plan = Plan.of(UsCore.FEATURES, Duties.catalogue(DUTIES), Selection.all());
    List<String> shalls =
        plan.requirements().stream()
            .filter(requirement -> requirement.strength() == Strength.SHALL)
            .map(Requirement::id)
            .toList();
    assertThat(shalls).hasSizeGreaterThan(60);
    assertThat(kills()).containsAll(shalls);
  }

  @Test
  void onlyRequirementsOfTheGuideAreToBeKilled() {
    assertThat(DUTIES).extracting(duty -> duty.requirement().id()).containsAll(kills());
  }

  @Test
  void namesTellFaultsApart() {
    assertThat(FAULTS).extracting(Fault::name).doesNotHaveDuplicates();
    assertThat(FAULTS).extracting(Fault::what).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultSaysWithWhichFindingItIsToBeFound(Fault fault) {
    assertThat(fault.kills()).isNotEmpty();
    assertThat(fault.kills().values()).allMatch(code -> code.matches("[a-z-]+\\.[\\w-]+"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultChangesSomeAnswerAndLeavesOthersAlone(Fault fault) {
    SampleServer server = new SampleServer();
    List<Ask> asks = Asks.of(DUTIES);
    List<Ask> changed =
        asks.stream()
            .filter(ask -> differ(fault.disturbance().answer(ask, server), server.answer(ask)))
            .toList();
    assertThat(changed).isNotEmpty();
    if (!fault.name().startsWith("media-type")) {
      assertThat(changed).hasSizeLessThan(asks.size());
    }
  }

  private static Set<String> kills() {
    return FAULTS.stream()
        .flatMap(fault -> fault.kills().keySet().stream())
        .collect(Collectors.toSet());
  }

  private static boolean differ(Answer one, Answer other) {
    return one.status() != other.status()
        || !one.headers().equals(other.headers())
        || !one.text().equals(other.text());
  }
}
