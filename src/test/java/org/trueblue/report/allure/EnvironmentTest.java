package org.trueblue.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.trueblue.report.HostileRun;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;

class EnvironmentTest {

  @Test
  void itSaysWhatTheRunWasMadeWith() throws IOException {
    assertThat(read(SampleRun.everyStatus()))
        .containsEntry("Verdict", "NON_CONFORMANT")
        .containsEntry("Target", SampleRun.TARGET)
        .containsEntry("Patients", "p1, p2")
        .containsEntry("hl7.fhir.us.core#6.1.0", "0123abcd")
        .containsEntry("TrueBlue", "0.1.0")
        .hasSize(5);
  }

  @Test
  void noValueCanPassForAnother() throws IOException {
    assertThat(read(HostileRun.report())).containsEntry("Verdict", "NON_CONFORMANT").hasSize(4);
    assertThat(Environment.of(HostileRun.report().account()).lines()).hasSize(4);
  }

  private static Properties read(RunReport run) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(Environment.of(run.account())));
    return properties;
  }
}
