package org.trueblue.report.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunReport;

/**
 * JUnit XML as CI servers read it: a suite for each topic; failed is a failure, a fault of ours an
 * error, not tested and not applicable are skipped, a warning passes with its text.
 */
public final class JUnitXml {

  private JUnitXml() {}

  /** Writes the file. */
  public static void write(RunReport run, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      attribute(xml, "name", run.account().started().run());
      totals(xml, run.scenarios());
      for (Map.Entry<String, List<Settled>> suite : suites(run).entrySet()) {
        suite(xml, suite.getKey(), suite.getValue());
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write " + file, e);
    }
  }

  private static Map<String, List<Settled>> suites(RunReport run) {
    return run.scenarios().stream()
        .collect(
            Collectors.groupingBy(
                s -> s.requirement().guide() + " " + s.requirement().topic(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static void suite(XMLStreamWriter xml, String name, List<Settled> scenarios)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute(xml, "name", name);
    totals(xml, scenarios);
    for (Settled scenario : scenarios) {
      testCase(xml, scenario);
    }
    xml.writeEndElement();
  }

  private static void totals(XMLStreamWriter xml, List<Settled> scenarios)
      throws XMLStreamException {
    attribute(xml, "tests", String.valueOf(scenarios.size()));
    attribute(xml, "failures", count(scenarios, "failure"));
    attribute(xml, "errors", count(scenarios, "error"));
    attribute(xml, "skipped", count(scenarios, "skipped"));
    attribute(xml, "time", seconds(scenarios.stream().mapToLong(JUnitXml::millis).sum()));
    Optional<Instant> first =
        scenarios.stream().map(Settled::started).min(Comparator.naturalOrder());
    if (first.isPresent()) {
      attribute(xml, "timestamp", first.get().truncatedTo(ChronoUnit.SECONDS).toString());
    }
  }

  private static long millis(Settled scenario) {
    return Duration.between(scenario.started(), scenario.ended()).toMillis();
  }

  private static String seconds(long millis) {
    return String.valueOf(millis / 1000.0);
  }

  private static String count(List<Settled> scenarios, String element) {
    return String.valueOf(
        scenarios.stream().filter(s -> element(s.outcome()).equals(element)).count());
  }

  private static void testCase(XMLStreamWriter xml, Settled scenario) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute(
        xml, "classname", scenario.requirement().guide() + "." + scenario.requirement().topic());
    attribute(xml, "name", scenario.requirement().id());
    attribute(xml, "time", seconds(millis(scenario)));
    String element = element(scenario.outcome());
    if (element.equals("system-out")) {
      xml.writeStartElement(element);
      xml.writeCharacters(
          clean(scenario.outcome().status() + "\n" + OutcomeText.full(scenario.outcome())));
      xml.writeEndElement();
    } else if (!element.isEmpty()) {
      xml.writeStartElement(element);
      attribute(xml, "message", message(scenario.outcome()));
      xml.writeCharacters(clean(OutcomeText.full(scenario.outcome())));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** What is wrong and where, of the first finding: a CI server shows no more than this. */
  private static String message(Outcome outcome) {
    return outcome.findings().stream()
        .findFirst()
        .map(
            first ->
                "%s: %s At %s: expected %s, was %s"
                    .formatted(
                        first.code(),
                        first.summary(),
                        first.where(),
                        first.expected(),
                        first.actual()))
        .orElseGet(() -> OutcomeText.line(outcome));
  }

  /** The element that tells an outcome; empty for a pass. */
  private static String element(Outcome outcome) {
    return switch (outcome.status()) {
      case PASSED -> "";
      case FAILED -> "failure";
      case WARNED, WAIVED -> "system-out";
      case NOT_APPLICABLE -> "skipped";
      case NOT_TESTED -> outcome.harnessFailed() ? "error" : "skipped";
    };
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, clean(value));
  }

  /** Without the characters that XML 1.0 cannot carry, which a server may well send. */
  private static String clean(String text) {
    return text.replaceAll(
        "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
