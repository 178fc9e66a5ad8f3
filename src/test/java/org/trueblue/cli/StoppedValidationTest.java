package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A validation that is stopped while it waits for more. */
@Timeout(value = 180, threadMode = ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class StoppedValidationTest {

  private static final String LINE = "{\"resourceType\":\"Patient\",\"id\":\"%d\"}%n";

  @TempDir private Path folder = Path.of("");

  @Test
  void whatCameIsJudgedAndToldAndTheRestIsSaidToBeMissing() throws Exception {
    try (CliProcess process =
        CliProcess.start(folder.resolve("err"), "validate", "-", "--format", "ndjson")) {
      process.type(LINE.formatted(1));
      process.awaitLine(line -> line.contains("Patient/1"));
      process.type(LINE.formatted(2));
      process.awaitLine(line -> line.contains("Patient/2"));

      process.signal("TERM");
      int code = process.end();

      JsonNode summary = new ObjectMapper().readTree(process.out().get(process.out().size() - 1));
      assertThat(summary.path("line").asText()).isEqualTo("summary");
      assertThat(summary.path("judged").asInt()).isEqualTo(2);
      assertThat(summary.path("interrupted").asBoolean()).isTrue();
      assertThat(code).isEqualTo(3).isEqualTo(summary.path("exitCode").asInt());
      assertThat(process.err()).isEmpty();
    }
  }

  @Test
  void whereNobodyReadsAnyMoreItEnds() throws Exception {
    try (CliProcess process = CliProcess.start(folder.resolve("err"), "validate", "-")) {
      process.type(LINE.formatted(1));
      process.awaitLine(line -> line.contains("dom-6"));
      process.stopReading();
      process.type(LINE.formatted(2));
      assertThat(process.end()).isEqualTo(2);
      assertThat(process.err()).contains("nobody reads the output any more").hasLineCount(1);
    }
  }
}
