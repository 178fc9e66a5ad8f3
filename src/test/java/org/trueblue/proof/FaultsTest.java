package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.UsCore;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.PackageId;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Requirement;
import org.trueblue.run.Plan;
import org.trueblue.run.Selection;

/** The catalogue of faults, without a run. */
class FaultsTest {

  private static final List<Duty> DUTIES = UsCore.duties();
  private static final List<Ask> ASKS = Asks.of(DUTIES);
  private static final SampleServer SERVER = new SampleServer();
  private static final List<Fault> FAULTS = Faults.of(UsCore.GUIDE, DUTIES);

  /** Those that the sample server, which has patients, can show; a run shows them all. */
  static Stream<Named<Fault>> faults() {
    return FAULTS.stream()
        .filter(fault -> List.of("server", "us-core-patient").contains(fault.feature()))
        .map(fault -> Named.of(fault.name(), fault));
  }

  static List<PackageId> carried() {
    return CarriedGuides.ids();
  }

  @ParameterizedTest
  @MethodSource("carried")
  void everyShallOfTheFeaturesIsToBeKilled(PackageId id) throws IOException {
    CarriedGuides.Carried carried = CarriedGuides.of(id);
    Path features =
        CarriedGuides.HOME.resolve("features").resolve(id.alias()).resolve(id.version());
    Plan plan = Plan.of(features, Duties.catalogue(carried.duties()), Selection.all());
    List<String> shalls =
        plan.requirements().stream()
            .filter(requirement -> requirement.strength() == Strength.SHALL)
            .map(Requirement::id)
            .toList();
    assertThat(shalls).hasSizeGreaterThan(500);
    assertThat(kills(Faults.of(carried.guide(), carried.duties()))).containsAll(shalls);
  }

  @Test
  void onlyRequirementsOfTheGuideAreToBeKilled() {
    assertThat(DUTIES).extracting(duty -> duty.requirement().id()).containsAll(kills(FAULTS));
  }

  @Test
  void namesTellFaultsApart() {
    assertThat(FAULTS.stream().map(Fault::name)).doesNotHaveDuplicates();
    assertThat(FAULTS.stream().map(Fault::what)).doesNotHaveDuplicates();
  }

  @Test
  void aFaultSaysWithWhichFindingItIsToBeFound() {
    for (Fault fault : FAULTS) {
      assertThat(fault.kills()).as(fault.name()).isNotEmpty();
      assertThat(fault.kills().values().stream().flatMap(Set::stream))
          .as(fault.name())
          .isNotEmpty()
          .allMatch(code -> code.matches("[a-z-]+\\.[\\w-]*"));
    }
  }

  @Test
  void aFaultIsSeenByTheFeatureOfItsDuty() throws IOException {
    Map<String, String> features = new HashMap<>();
    DUTIES.forEach(duty -> features.put(duty.requirement().id(), duty.feature()));
    for (Fault fault : FAULTS) {
      assertThat(fault.kills().keySet())
          .as(fault.name())
          .allMatch(id -> fault.feature().equals(features.get(id)));
      assertThat(UsCore.FEATURES.resolve(fault.feature() + ".feature")).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultChangesSomeAnswerAndLeavesOthersAlone(Fault fault) {
    List<Ask> asks = ASKS;
    SampleServer server = SERVER;
    List<Ask> changed =
        asks.stream()
            .filter(ask -> differ(fault.disturbance().answer(ask, server), server.answer(ask)))
            .toList();
    assertThat(changed).isNotEmpty();
    if (!fault.name().startsWith("server/media-type")) {
      assertThat(changed).hasSizeLessThan(asks.size());
    }
  }

  private static Set<String> kills(List<Fault> faults) {
    return faults.stream()
        .flatMap(fault -> fault.kills().keySet().stream())
        .collect(Collectors.toSet());
  }

  private static boolean differ(Answer one, Answer other) {
    return one.status() != other.status()
        || !one.headers().equals(other.headers())
        || !one.text().equals(other.text());
  }
}
