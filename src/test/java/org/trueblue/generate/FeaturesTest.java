package org.trueblue.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.CarriedGuides.Carried;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.PackageId;
import org.trueblue.requirement.Coverage;

class FeaturesTest {

  @TempDir private Path folder = Path.of("");

  static List<PackageId> guides() {
    return CarriedGuides.ids();
  }

  private static Features features(PackageId id) {
    Carried carried = CarriedGuides.of(id);
    return new Features(carried.guide(), carried.duties());
  }

  private static Features usCore() {
    return features(PackageId.parse("hl7.fhir.us.core#6.1.0"));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void thoseInTheProjectAreAsGenerated(PackageId id) throws IOException {
    Path committed =
        CarriedGuides.HOME.resolve("features").resolve(id.alias()).resolve(id.version());
    assertThat(features(id).texts()).isNotEmpty();
    assertThat(features(id).differences(committed))
        .as("run 'trueblue generate' and commit")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void theyAreTheSameEachTime(PackageId id) {
    Carried carried = CarriedGuides.of(id);
    Features again = new Features(carried.guide(), Duties.of(carried.guide()));
    assertThat(again.texts()).isEqualTo(features(id).texts());
  }

  @ParameterizedTest
  @MethodSource("guides")
  void eachTestedDutyHasOneRowAndNoOtherHasAny(PackageId id) {
    String all = String.join("", features(id).texts().values());
    for (Duty duty : CarriedGuides.of(id).duties()) {
      long rows =
          all.lines()
              .filter(line -> line.startsWith("      | " + duty.requirement().id() + " "))
              .count();
      assertThat(rows)
          .as(duty.requirement().id())
          .isEqualTo(duty.coverage() instanceof Coverage.Tested ? 1 : 0);
    }
  }

  @Test
  void writtenFeaturesAreNoDifferent() throws IOException {
    usCore().write(folder.resolve("features"));
    assertThat(usCore().differences(folder.resolve("features"))).isEmpty();
    assertThat(folder.resolve("features/server.feature")).exists();
  }

  @Test
  void missingChangedAndSurplusFeaturesAreDifferences() throws IOException {
    usCore().write(folder);
    Path missing = folder.resolve("server.feature");
    Path changed = folder.resolve("us-core-patient.feature");
    Path surplus = folder.resolve("surplus.feature");
    Files.delete(missing);
    Files.writeString(changed, Files.readString(changed) + "\n");
    Files.writeString(surplus, "");
    Files.writeString(folder.resolve("notes.txt"), "");

    assertThat(usCore().differences(folder)).containsExactlyInAnyOrder(missing, changed, surplus);
  }

  @Test
  void writingReplacesWhatWasThere() throws IOException {
    Files.writeString(folder.resolve("surplus.feature"), "");
    Files.writeString(folder.resolve("notes.txt"), "keep");

    usCore().write(folder);

    assertThat(folder.resolve("surplus.feature")).doesNotExist();
    assertThat(folder.resolve("notes.txt")).hasContent("keep");
  }

  @Test
  void whereThereIsNoFolderAllIsMissing() throws IOException {
    assertThat(usCore().differences(folder.resolve("nowhere")))
        .hasSameSizeAs(usCore().texts().keySet());
  }
}
