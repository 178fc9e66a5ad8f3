package org.trueblue.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.report.SampleRun;

class FindingLinesTest {

  @TempDir private Path folder;

  @Test
  void eachFindingIsALineWithItsFingerprint() throws IOException {
    Path file = folder.resolve("findings.ndjson");
    FindingLines.write(SampleRun.everyStatus().account(), file);

    List<String> lines = Files.readAllLines(file);

    assertThat(lines).hasSize(3);
    JsonNode waived = new ObjectMapper().readTree(lines.get(2));
    assertThat(waived.path("requirement").asText()).isEqualTo("a/waived");
    assertThat(waived.path("fingerprint").asText()).matches("[0-9a-f]{12}");
    assertThat(waived.path("waived").asBoolean()).isTrue();
    assertThat(waived.path("code").asText()).isEqualTo("bundle.total");
  }
}
