package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.guide.Packed;

/** The commands that write into the home of TrueBlue, in a home of the test's own. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class OwnHomeTest {

  private static final Path FEATURES = Path.of("features/us-core/6.1.0");

  @TempDir private Path home = Path.of("");

  @Test
  void vendorCarriesTheFactsOfAPackage() throws Exception {
    pack();

    assertThat(run("vendor", "test.pack#1.0.0", "--packages", home.toString()))
        .isEqualTo(
            new Shell(
                0,
                "test.pack#1.0.0: 1 resources in " + home.resolve("profiles/test.pack/1.0.0"),
                ""));

    assertThat(files(home.resolve("profiles")))
        .containsExactly("test.pack/1.0.0/SearchParameter-a.json", "test.pack/1.0.0/package.json");
  }

  @Test
  void aFolderThatNothingCanBeWrittenToIsNamed() throws Exception {
    pack();
    Files.createDirectories(home.resolve("profiles"));
    Files.createFile(home.resolve("profiles/test.pack"));

    run("vendor", "test.pack#1.0.0", "--packages", home.toString())
        .refused("cannot be written to " + home.resolve("profiles/test.pack/1.0.0"));
  }

  @Test
  void generateWritesTheFeaturesThatAreCommittedAndSeesWhatIsNotAsGenerated() throws Exception {
    Path carried = Path.of("profiles").toAbsolutePath();
    Path profiles = Files.createSymbolicLink(home.resolve("profiles"), carried);

    assertThat(run("generate", "us-core@6.1.0").code()).isZero();
    List<String> names = files(FEATURES);
    assertThat(files(home.resolve(FEATURES))).isEqualTo(names);
    for (String name : names) {
      assertThat(home.resolve(FEATURES).resolve(name))
          .hasSameTextualContentAs(FEATURES.resolve(name));
    }

    Path changed = home.resolve(FEATURES).resolve(names.get(0));
    Files.writeString(changed, "Feature: my own\n");
    Shell check = run("generate", "us-core@6.1.0", "--check");
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.err())
        .startsWith("trueblue: " + changed + " is not as generated")
        .hasLineCount(1);
    assertThat(changed).hasContent("Feature: my own\n");
    Files.delete(profiles);
  }

  private void pack() throws IOException {
    Packed.named("test.pack", "1.0.0")
        .with("SP.json", "{'resourceType':'SearchParameter','id':'a','url':'urn:a'}")
        .archive(home.resolve("test.pack-1.0.0.tgz"));
  }

  private Shell run(String... args) throws Exception {
    try (CliProcess process = CliProcess.startIn(home, home.resolve("err"), args)) {
      int code = process.end();
      return new Shell(code, String.join("\n", process.out()), process.err());
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
