package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trueblue.fhir.Json;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.suite.SuiteFile;

/** The workflows of the repository itself. */
class WorkflowsTest {

  private static final Path HOME = CarriedGuides.HOME;

  @Test
  void eachGuideAndEachSuiteIsProvedOnceAWeek() throws IOException {
    Stream<String> guides =
        CarriedGuides.ids().stream().map(id -> "--guide %s@%s".formatted(id.alias(), id.version()));
    Stream<String> suites =
        SuiteFile.names(HOME.resolve("features")).stream().map(name -> "--suite " + name);
    JsonNode proof = weekly().path("jobs").path("proof");

    assertThat(Json.strings(proof.path("strategy").path("matrix").path("of")))
        .containsExactlyInAnyOrderElementsOf(Stream.concat(guides, suites).toList());
    assertThat(steps(proof)).contains("./trueblue prove ${{ matrix.of }}");
  }

  @Test
  void whatTakesLongIsScheduled() throws IOException {
    assertThat(weekly().path("on").path("schedule").path(0).path("cron").asText())
        .matches("\\d+ \\d+ \\* \\* \\d");
    assertThat(steps(weekly().path("jobs").path("mutations"))).contains("mvn -B -Ppit verify");
    assertThat(weekly().path("jobs").path("vulnerabilities").toString()).contains("scan");
  }

  private static JsonNode weekly() throws IOException {
    return new YAMLMapper().readTree(HOME.resolve(".github/workflows/weekly.yml").toFile());
  }

  private static List<String> steps(JsonNode job) {
    List<String> steps = new ArrayList<>();
    job.path("steps").forEach(step -> steps.add(step.path("run").asText()));
    return steps;
  }
}
