package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.UsCore;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Interaction;

/**
 * A quick part of the proof, on the reference server: a few features that between them have all
 * kinds of interactions, one fault for each, and all dead servers. The whole proof is a command,
 * {@code trueblue prove}.
 */
class ProofTest {

  private static final List<String> FEATURES =
      List.of(
          "server",
          "us-core-patient",
          "us-core-goal",
          "us-core-medicationrequest",
          "us-core-practitionerrole",
          "us-core-smokingstatus");

  private static Proof.Result result = new Proof.Result(List.of(), Set.of());
  private static List<Fault> chosen = List.of();

  @BeforeAll
  static void proveOneFaultForEachInteraction(@TempDir Path folder) throws IOException {
    for (String feature : FEATURES) {
      Files.copy(
          UsCore.FEATURES.resolve(feature + ".feature"), folder.resolve(feature + ".feature"));
    }
    List<Duty> duties =
        UsCore.duties().stream().filter(duty -> FEATURES.contains(duty.feature())).toList();
    chosen = onePerInteraction(duties);
    result =
        new Proof(UsCore.ENGINE, UsCore.GUIDE, duties, folder)
            .make(chosen, List.of(), DeadServers.all(UsCore.GUIDE.id().prefix()), trial -> {});
  }

  /** Of the last feature that has it, for a change. */
  private static List<Fault> onePerInteraction(List<Duty> duties) {
    Map<Interaction, Fault> last = new EnumMap<>(Interaction.class);
    duties.forEach(
        duty ->
            Faults.of(UsCore.GUIDE, List.of(duty)).stream()
                .findFirst()
                .ifPresent(fault -> last.put(duty.interaction(), fault)));
    return List.copyOf(last.values());
  }

  @Test
  void undisturbedEverythingPasses() {
    assertThat(problems("undisturbed")).hasSize(1);
    assertThat(problems("undisturbed")).containsOnly(List.of());
  }

  @Test
  void everyKindOfFaultIsFoundByThoseWhoLookForItAndBreaksNothingElse() {
    assertThat(chosen).hasSizeBetween(28, 33);
    assertThat(chosen.stream().map(Fault::feature).distinct()).hasSizeGreaterThan(2);
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
        .doesNotContain("us-core-6.1.0/server/metadata");
    assertThat(result.holds()).isFalse();
  }

  private static List<List<String>> problems(String kind) {
    return result.trials().stream()
        .filter(trial -> trial.kind().equals(kind))
        .map(Trial::problems)
        .toList();
  }
}
