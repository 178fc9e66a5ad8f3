package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;

/** What a folder must not be taken for that is not what the run left. */
class DamagedRunTest {

  @TempDir private Path temp;
  private Path folder = Path.of("");

  @FunctionalInterface
  private interface Damage {
    void to(Path folder) throws IOException;
  }

  @BeforeEach
  void run() throws IOException {
    folder =
        SampleFolder.whole(
            temp.resolve("run"),
            SampleRun.settled("a/one", Strength.SHALL, new Outcome.Passed()),
            SampleRun.settled(
                "a/two",
                Strength.SHALL,
                new Outcome.Failed(List.of(SampleRun.finding("search.missing")))));
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage(
            "a failure made a pass", "line 3", edit("ledger.ndjson", "\"FAILED\"", "\"PASSED\"")),
        damage("the target edited", "line 1", edit("ledger.ndjson", "example.org", "other.org")),
        damage("a failure cut out", "line 3", lines("ledger.ndjson", lines -> lines.remove(2))),
        damage(
            "outcomes swapped", "line 2", lines("ledger.ndjson", l -> Collections.swap(l, 1, 2))),
        damage(
            "an exchange cut out", "line 1", lines("evidence/exchanges.ndjson", l -> l.remove(0))),
        damage(
            "the last exchange cut off",
            "1 exchanges that the ledger rests on are missing",
            lines("evidence/exchanges.ndjson", l -> l.remove(1))),
        damage(
            "a status edited",
            "line 1",
            edit("evidence/exchanges.ndjson", "\"status\":200", "\"status\":500")),
        damage("a body gone", "missing or unreadable", DamagedRunTest::deleteBodies),
        damage("the conditions edited", "line 1", edit("run.json", "0123abcd", "9999ffff")),
        damage(
            "the conditions gone", "run.json is missing", f -> Files.delete(f.resolve("run.json"))),
        damage(
            "a feature edited",
            "features/some.feature is not what was run",
            edit("features/some.feature", "some", "other")),
        damage(
            "a feature gone",
            "features/some.feature is missing",
            f -> Files.delete(f.resolve("features/some.feature"))),
        damage(
            "the ledger of another run",
            "line 1",
            f ->
                Files.copy(
                    other(f).resolve("ledger.ndjson"),
                    f.resolve("ledger.ndjson"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void isRecognised(String name, String said, Damage damage) throws IOException {
    damage.to(folder);

    Shell.run("report", folder.toString()).refused(said);
  }

  @Test
  void aWholeOneIsNot() {
    org.assertj.core.api.Assertions.assertThat(Shell.run("report", folder.toString()).code())
        .isEqualTo(1);
  }

  private static Arguments damage(String name, String said, Damage damage) {
    return Arguments.of(name, said, damage);
  }

  private static Damage edit(String file, String from, String to) {
    return folder -> {
      String text = Files.readString(folder.resolve(file));
      org.assertj.core.api.Assertions.assertThat(text).contains(from);
      Files.writeString(folder.resolve(file), text.replaceFirst(from, to));
    };
  }

  private static Damage lines(String file, java.util.function.Consumer<List<String>> change) {
    return folder -> {
      List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
      change.accept(lines);
      Files.write(folder.resolve(file), lines);
    };
  }

  private static void deleteBodies(Path folder) throws IOException {
    try (Stream<Path> bodies = Files.list(folder.resolve("evidence/bodies"))) {
      for (Path body : bodies.toList()) {
        Files.delete(body);
      }
    }
  }

  private static Path other(Path folder) throws IOException {
    return SampleFolder.whole(
        folder.resolveSibling("other"),
        SampleRun.settled("a/one", Strength.SHALL, new Outcome.Passed()));
  }
}
