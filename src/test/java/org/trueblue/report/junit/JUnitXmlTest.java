package org.trueblue.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.HostileRun;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class JUnitXmlTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void eachStatusHasItsElement() throws Exception {
    Document xml = written(SampleRun.everyStatus());
    assertThat(children(xml, "a/passed")).isEmpty();
    assertThat(children(xml, "a/failed")).containsExactly("failure");
    assertThat(children(xml, "a/warned")).containsExactly("system-out");
    assertThat(children(xml, "a/waived")).containsExactly("system-out");
    assertThat(children(xml, "a/not-applicable")).containsExactly("skipped");
    assertThat(children(xml, "a/not-tested/DATA_ABSENT")).containsExactly("skipped");
    assertThat(children(xml, "a/not-tested/HARNESS_ERROR")).containsExactly("error");
  }

  @Test
  void theCountsOfASuiteAreThoseOfItsCases() throws Exception {
    Element suite =
        (Element) written(SampleRun.everyStatus()).getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("name")).isEqualTo("us-core@6.1.0 Patient profile");
    assertThat(suite.getAttribute("tests")).isEqualTo("10");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("errors")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo("5");
    assertThat(suite.getAttribute("time")).isEqualTo("15.0");
    assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-03-01T10:00:00Z");
  }

  @Test
  void aFailureSaysInOneLineWhatIsWrongAndInFullWhere() throws Exception {
    Element failure = element(written(SampleRun.everyStatus()), "a/failed");
    assertThat(failure.getAttribute("message"))
        .isEqualTo(
            "search.missing: Something is as it should be. At Bundle.total: expected three, was"
                + " seven");
    assertThat(failure.getTextContent()).contains("Bundle.total", "three", "seven");
  }

  @Test
  void theWholeIsCountedAsWell() throws Exception {
    Element all = written(SampleRun.everyStatus()).getDocumentElement();
    assertThat(all.getAttribute("tests")).isEqualTo("10");
    assertThat(all.getAttribute("failures")).isEqualTo("1");
    assertThat(all.getAttribute("time")).isEqualTo("15.0");
  }

  @Test
  void aWarningIsToldByItsFirstWord() throws Exception {
    Document xml = written(SampleRun.everyStatus());
    assertThat(element(xml, "a/warned").getTextContent()).startsWith("WARNED");
    assertThat(element(xml, "a/waived").getTextContent()).startsWith("WAIVED");
  }

  @Test
  void timesAreInSeconds() throws Exception {
    Element testCase =
        (Element) written(SampleRun.everyStatus()).getElementsByTagName("testcase").item(0);
    assertThat(testCase.getAttribute("time")).isEqualTo("1.5");
    assertThat(testCase.getAttribute("classname")).isEqualTo("us-core@6.1.0.Patient profile");
  }

  @Test
  void whatAHostileServerSaysStaysText() throws Exception {
    Document xml = written(HostileRun.report());
    assertThat(names(xml.getElementsByTagName("*")))
        .containsOnly("testsuites", "testsuite", "testcase", "failure", "skipped", "system-out");
    assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
        .contains("]]>" + HostileRun.SCRIPT);
  }

  @Test
  void aRunWithoutScenariosIsAnEmptyList() throws Exception {
    RunReport empty = SampleRun.of(List.of(), List.of());
    assertThat(written(empty).getElementsByTagName("testcase").getLength()).isZero();
  }

  @Test
  void writingAgainReplacesTheFile() throws Exception {
    written(SampleRun.everyStatus());
    Document again =
        written(
            SampleRun.of(
                List.of(SampleRun.settled("b", Strength.SHALL, new Outcome.Passed())), List.of()));
    assertThat(again.getElementsByTagName("testcase").getLength()).isEqualTo(1);
  }

  /** Written, and read by a parser that knows no DTDs. */
  private Document written(RunReport run) throws Exception {
    Path file = folder.resolve("junit.xml");
    JUnitXml.write(run, file);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(Files.newInputStream(file));
  }

  private static Element element(Document xml, String requirement) {
    return (Element) testCase(xml, requirement).getFirstChild();
  }

  private static List<String> children(Document xml, String requirement) {
    return names(testCase(xml, requirement).getChildNodes());
  }

  private static Node testCase(Document xml, String requirement) {
    NodeList cases = xml.getElementsByTagName("testcase");
    return IntStream.range(0, cases.getLength())
        .mapToObj(cases::item)
        .filter(node -> ((Element) node).getAttribute("name").equals(requirement))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .map(Node::getNodeName)
        .toList();
  }
}
