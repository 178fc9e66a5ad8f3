package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.UsCore;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;

/** The shell steps of the recipes for CI servers, run against the reference server. */
@Timeout(240)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the steps are those of a POSIX shell")
class RecipesTest {

  private static final String TOKEN = "token-of-the-recipes";
  private static final Path HOME = Path.of("").toAbsolutePath();

  private static final Store STORE = Store.of(UsCore.GUIDE);
  private static ReferenceServer server;

  @TempDir private Path work;

  @BeforeAll
  static void serve() {
    server =
        ReferenceServer.start(UsCore.GUIDE, STORE, UsCore.ENGINE.fhirPath(), TOKEN, 0, List.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml", "Jenkinsfile"})
  void theStepsOfARecipeRunAndGate(String recipe) throws Exception {
    List<String> steps = steps(recipe);
    assertThat(steps).hasSizeGreaterThan(2);

    for (String step : steps) {
      assertThat(sh(step, TOKEN)).as(step).isZero();
    }

    assertThat(work.resolve("gate.md")).content().startsWith("### ✅ TrueBlue: Let through");
    String latest = Files.readString(work.resolve("conformance/latest")).strip();
    assertThat(work.resolve("conformance").resolve(latest).resolve("index.html")).isNotEmptyFile();
  }

  @Test
  void aServerThatRefusesTheRunEndsTheJob() throws Exception {
    List<String> steps = steps("github-actions.yml");
    assertThat(sh(steps.get(0), "wrong-token")).isZero();

    assertThat(sh(steps.get(1), "wrong-token")).as("the run").isNotZero();
    assertThat(sh(steps.get(2), "wrong-token")).as("the gate").isNotZero();
  }

  private static List<String> steps(String recipe) throws IOException {
    Path file = HOME.resolve("ci").resolve(recipe);
    if (recipe.equals("Jenkinsfile")) {
      return Pattern.compile("sh '''(.*?)'''", Pattern.DOTALL)
          .matcher(Files.readString(file))
          .results()
          .map(step -> step.group(1))
          .toList();
    }
    JsonNode job = new YAMLMapper().readTree(file.toFile());
    List<String> steps = new ArrayList<>();
    job.at("/jobs/conformance/steps").forEach(step -> steps.add(step.path("run").asText("")));
    job.at("/conformance/script").forEach(step -> steps.add(step.asText()));
    steps.removeIf(String::isBlank);
    return steps;
  }

  /** Runs a step as the CI server would, with a git that gives this very TrueBlue. */
  private int sh(String step, String token) throws IOException, InterruptedException {
    Path bin = Files.createDirectories(work.resolve("bin"));
    executable(
        bin.resolve("git"),
        "mkdir -p trueblue && cp %s/trueblue-launcher trueblue/trueblue".formatted(bin));
    executable(
        bin.resolve("trueblue-launcher"),
        "exec '%s' -XX:TieredStopAtLevel=1 -Dtrueblue.home='%s' -cp '%s' %s \"$@\""
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                HOME,
                classPath(),
                Main.class.getName()));
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", step).directory(work.toFile());
    shell.redirectErrorStream(true).redirectOutput(work.resolve("log").toFile());
    Map<String, String> environment = shell.environment();
    environment.put("PATH", bin + ":" + environment.get("PATH"));
    environment.put("TRUEBLUE", "https://git.example.org/trueblue.git");
    environment.put("FHIR_BASE", server.base().toString());
    environment.put("FHIR_PATIENTS", String.join(",", STORE.patients()));
    environment.put("FHIR_TOKEN", token);
    environment.put("FHIR_TAGS", "@us-core-goal and (@read or @capabilities)");
    environment.put("FLOOR", "5");
    environment.put("GITHUB_STEP_SUMMARY", work.resolve("summary.md").toString());
    return shell.start().waitFor();
  }

  /** The steps run in a folder of their own. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> HOME.resolve(entry).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void executable(Path file, String command) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + command + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
