package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.HostileRun;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;

class JsonLinesTest {

  @Test
  void eachLineIsADocumentThatSaysWhatItIs() throws IOException {
    assertThat(kinds(SampleRun.everyStatus()))
        .startsWith("started", "settled")
        .endsWith("settled", "ended", "report")
        .hasSize(14);
  }

  @Test
  void whatAHostileServerSaysBreaksNoLine() throws IOException {
    assertThat(kinds(HostileRun.report()))
        .containsExactly(
            "started", "settled", "settled", "settled", "settled", "settled", "ended", "report");
  }

  private static List<String> kinds(RunReport run) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonLines lines = new JsonLines(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    lines.started(run.account().started(), run.scenarios().size());
    run.account().scenarios().forEach(lines::settled);
    lines.ended(new Ended(SampleRun.BEGAN, false, RunVerdict.FAULT));
    lines.report(Path.of("/a folder/\"quoted\"/index.html"));
    List<String> kinds = new ArrayList<>();
    for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
      kinds.add(new ObjectMapper().readTree(line).path("line").asText());
    }
    return kinds;
  }
}
