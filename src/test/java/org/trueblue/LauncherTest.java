package org.trueblue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a home of its own, where Maven and Java are scripts that say what they do. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

  private static final String BUILDING = "trueblue: building, the first time takes";
  private static final String WAITING = "trueblue: waiting for another launch";

  @TempDir private Path home = Path.of("");
  private final List<Process> launches = new ArrayList<>();

  @BeforeEach
  void install() throws Exception {
    Files.createDirectories(home.resolve("src/main"));
    Files.createFile(home.resolve("pom.xml"));
    Files.copy(Path.of("trueblue"), home.resolve("trueblue"));
    script("java", "[ \"$1\" = -version ] || echo \"java $*\"");
    script(
        "mvn", "echo build >> builds; echo at the gate >&2; : < gate; touch target/trueblue.jar");
    assertThat(new ProcessBuilder("mkfifo", gate().toString()).start().waitFor()).isZero();
  }

  @AfterEach
  void endAll() {
    launches.forEach(LauncherTest::kill);
  }

  @Test
  void theFirstLaunchBuildsAndTheNextDoesNot() throws Exception {
    Process first = launch("run", "--tags", "@a b");
    assertThat(said(first)).startsWith(BUILDING);
    letBuildsEnd();
    assertThat(out(first))
        .contains("-jar " + home.resolve("target/trueblue.jar"), "run --tags @a b");

    assertThat(out(launch("--help"))).contains("--help");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void onlyMuchWorkIsWorthTheOptimizingCompiler() throws Exception {
    script("mvn", "true");
    Files.createDirectories(home.resolve("target"));
    Files.createFile(home.resolve("target/trueblue.jar"));

    assertThat(out(launch("run"))).contains("-XX:TieredStopAtLevel=1");
    assertThat(out(launch("validate", "--help"))).contains("-XX:TieredStopAtLevel=1");
    assertThat(out(launch("prove"))).doesNotContain("-XX:TieredStopAtLevel=1");
    assertThat(out(launch("validate", "-"))).doesNotContain("-XX:TieredStopAtLevel=1");
  }

  @Test
  void whatIsNewerThanTheJarIsBuilt() throws Exception {
    Path jar = Files.createDirectories(home.resolve("target")).resolve("trueblue.jar");
    Files.createFile(jar);
    Files.setLastModifiedTime(jar, java.nio.file.attribute.FileTime.fromMillis(0));

    assertThat(said(launch("--help"))).startsWith(BUILDING);
  }

  @Test
  void aBuildThatChangesNothingIsNotRepeated() throws Exception {
    Path jar = Files.createDirectories(home.resolve("target")).resolve("trueblue.jar");
    Files.createFile(jar);
    Files.setLastModifiedTime(jar, java.nio.file.attribute.FileTime.fromMillis(0));
    script("mvn", "echo build >> builds");

    assertThat(out(launch("one"))).contains("one");
    assertThat(out(launch("two"))).contains("two");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void ofTwoLaunchesAtTheSameTimeOneBuildsAndTheOtherWaits() throws Exception {
    assumeTrue(isAtHand("flock"), "there is no flock, so that no launch waits");
    Process first = launch("one");
    assertThat(said(first)).startsWith(BUILDING);
    Process second = launch("two");
    assertThat(said(second)).startsWith(WAITING);

    letBuildsEnd();

    assertThat(out(first)).contains("one");
    assertThat(out(second)).contains("two");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aLaunchThatWasKilledWhileItBuiltHindersNobody() throws Exception {
    Process killed = launch("one");
    assertThat(said(killed)).startsWith(BUILDING);
    // From here on it begins no process that could outlive it and take the gate from the next.
    assertThat(said(killed)).isEqualTo("at the gate");
    kill(killed);

    Process next = launch("two");
    assertThat(said(next)).startsWith(BUILDING);
    letBuildsEnd();
    assertThat(out(next)).contains("two");
  }

  @Test
  void aBuildThatFailsEndsTheLaunch() throws Exception {
    script("mvn", "exit 1");
    Process launch = launch("run");
    assertThat(launch.errorReader(StandardCharsets.UTF_8).lines())
        .last()
        .asString()
        .startsWith("trueblue: the build failed");
    assertThat(launch.waitFor()).isEqualTo(2);
    assertThat(launch.inputReader(StandardCharsets.UTF_8).readLine()).isNull();
  }

  private Process launch(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("trueblue").toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("TRUEBLUE_JAVA_OPTS");
    builder.environment().merge("PATH", home.resolve("bin") + ":", (path, bin) -> bin + path);
    Process launch = builder.start();
    launches.add(launch);
    return launch;
  }

  /** The next line of the standard error. */
  private static String said(Process launch) throws IOException {
    BufferedReader reader = launch.errorReader(StandardCharsets.UTF_8);
    return String.valueOf(reader.readLine());
  }

  /** The output of a launch that goes well. */
  private static String out(Process launch) throws Exception {
    String out = launch.inputReader(StandardCharsets.UTF_8).readLine();
    assertThat(launch.waitFor()).isZero();
    return out;
  }

  private static void kill(Process launch) {
    List<ProcessHandle> family = launch.descendants().toList();
    family.forEach(ProcessHandle::destroyForcibly);
    launch.destroyForcibly().onExit().join();
    // What it began holds the lock as well, until it is gone.
    family.forEach(process -> process.onExit().join());
  }

  /** Opens the gate that Maven waits at. */
  private void letBuildsEnd() throws IOException {
    Files.newOutputStream(gate()).close();
  }

  private Path gate() {
    return home.resolve("gate");
  }

  private long builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  private static boolean isAtHand(String program) throws Exception {
    return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
  }

  private void script(String name, String body) throws IOException {
    Path file = Files.createDirectories(home.resolve("bin")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
