package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trueblue.UsCore;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Interaction;

/**
 * A quick part of the proof, on the reference server: one fault for each kind of interaction, and
 * all dead servers. The whole proof is a command, {@code trueblue prove}.
 */
class ProofTest {

  private static Proof.Result result = new Proof.Result(List.of(), Set.of());
  private static List<Fault> chosen = List.of();

  @BeforeAll
  static void proveOneFaultForEachInteraction() throws IOException {
    List<Duty> duties = UsCore.duties();
    chosen = onePerInteraction(duties);
    result =
        new Proof(UsCore.ENGINE, UsCore.GUIDE, duties, UsCore.FEATURES)
            .make(chosen, List.of(), DeadServers.all(UsCore.GUIDE.id().prefix()), trial -> {});
  }

  private static List<Fault> onePerInteraction(List<Duty> duties) {
    Map<Interaction, Fault> first = new EnumMap<>(Interaction.class);
    duties.forEach(
        duty ->
            Faults.of(List.of(duty)).stream()
                .findFirst()
                .ifPresent(fault -> first.putIfAbsent(duty.interaction(), fault)));
    return List.copyOf(first.values());
  }

  @Test
  void undisturbedEverythingPasses() {
    assertThat(problems("undisturbed")).hasSize(1);
    assertThat(problems("undisturbed")).containsOnly(List.of());
  }

  @Test
  void everyKindOfFaultIsFoundByThoseWhoLookForItAndBreaksNothingElse() {
    assertThat(chosen).hasSizeBetween(20, 25);
    assertThat(problems("fault")).hasSameSizeAs(chosen).containsOnly(List.of());
  }

  @Test
  void onDeadServersNothingPasses() {
    assertThat(problems("dead server")).hasSize(9).containsOnly(List.of());
  }

  @Test
  void whatNoFaultWasTriedOnIsUnproved() {
    assertThat(result.unproved())
        .contains("us-core-6.1.0/Patient/us-core-patient/must-support/Patient.name.suffix")
        .doesNotContain("us-core-6.1.0/Patient/read");
    assertThat(result.holds()).isFalse();
  }

  private static List<List<String>> problems(String kind) {
    return result.trials().stream()
        .filter(trial -> trial.kind().equals(kind))
        .map(Trial::problems)
        .toList();
  }
}
