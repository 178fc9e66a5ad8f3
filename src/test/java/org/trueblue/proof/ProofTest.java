package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.UsCore;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Interaction;
import org.trueblue.reference.Store;

/**
 * A quick part of the proof, on the reference server: a few features that between them have all
 * kinds of interactions, one fault for each, and all dead servers. The whole proof is a command,
 * {@code trueblue prove}.
 */
class ProofTest {

  private static final List<String> FEATURES =
      List.of(
          "server",
          "us-core-goal",
          "us-core-patient",
          "us-core-medicationrequest",
          "us-core-practitionerrole");

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
        new Proof(UsCore.ENGINE, UsCore.GUIDE, duties, folder, Choice.all())
            .make(chosen, rounds(), DeadServers.all(), trial -> {});
  }

  /** The twins together, then a declaration, an element and a parameter left out. */
  private static List<List<Variation>> rounds() {
    Store store = Store.of(UsCore.GUIDE);
    Set<String> without =
        Set.of("undeclared-search-type", "no-Goal.target", "no-Patient-by-death-date");
    OptionalElements elements =
        new OptionalElements(UsCore.GUIDE, store, UsCore.ENGINE.validator());
    Stream<Variation> omissions =
        Stream.concat(
                new DataOmissions(
                        UsCore.GUIDE,
                        store,
                        type -> type.equals("Goal") ? elements.of(type) : List.of())
                    .kinds(),
                new ServiceOmissions(UsCore.GUIDE, store.types()).kinds())
            .flatMap(List::stream);
    return Stream.concat(
            Variation.rounds(Twins.all()).stream(),
            omissions.filter(o -> without.contains(o.name())).map(List::of))
        .toList();
  }

  /** Of the first feature that has it: what leads to a role takes long to be found. */
  private static List<Fault> onePerInteraction(List<Duty> duties) {
    Map<Interaction, Fault> first = new EnumMap<>(Interaction.class);
    duties.stream()
        .sorted(Comparator.comparingInt(duty -> FEATURES.indexOf(duty.feature())))
        .forEach(
            duty ->
                Faults.of(UsCore.GUIDE, List.of(duty)).stream()
                    .findFirst()
                    .ifPresent(fault -> first.putIfAbsent(duty.interaction(), fault)));
    return Stream.concat(first.values().stream(), onRefusedSearch(duties))
        .sorted(Comparator.comparing(Fault::feature))
        .toList();
  }

  /** On which others rest, of which none breaks by it. */
  private static Stream<Fault> onRefusedSearch(List<Duty> duties) {
    return Faults.of(UsCore.GUIDE, duties).stream()
        .filter(fault -> fault.name().equals("refused-patient"))
        .filter(fault -> fault.feature().equals("us-core-goal"));
  }

  @Test
  void undisturbedEverythingPasses() {
    assertThat(trials("undisturbed")).hasSize(1).allMatch(trial -> trial.problems().isEmpty());
  }

  @Test
  void everyKindOfFaultIsFoundByThoseWhoLookForItAndBreaksNothingElse() {
    assertThat(chosen).hasSizeBetween(32, 44);
    assertThat(chosen.stream().map(Fault::feature).distinct()).hasSizeGreaterThan(2);
    assertThat(trials("fault")).hasSameSizeAs(chosen).allMatch(trial -> trial.problems().isEmpty());
  }

  @Test
  void twinsChangeNothing() {
    assertThat(trials("variation")).isNotEmpty().allMatch(trial -> trial.problems().isEmpty());
  }

  @Test
  void whatTheServerDoesWithoutChangesOnlyWhatIsAboutIt() {
    assertThat(trials("omission")).hasSize(3).allMatch(trial -> trial.problems().isEmpty());
  }

  @Test
  void onDeadServersNothingPasses() {
    assertThat(trials("dead server")).hasSize(9).allMatch(trial -> trial.problems().isEmpty());
  }

  @Test
  void whatNoFaultWasTriedOnIsUnproved() {
    assertThat(result.unproved())
        .contains("us-core-6.1.0/Patient/us-core-patient/must-support/Patient.name.suffix")
        .doesNotContain("us-core-6.1.0/server/metadata");
    assertThat(result.holds()).isFalse();
  }

  private static List<Trial> trials(String kind) {
    return result.trials().stream().filter(trial -> trial.kind().equals(kind)).toList();
  }
}
