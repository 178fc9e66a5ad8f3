package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.fhir.Json;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.PackageId;
import org.trueblue.reference.data.GuideData;

/**
 * Claims as the guide wants them, and the same with one thing wrong: {@code validate} names what is
 * wrong, and nothing else. {@code claims.yaml} has the table.
 */
class KnownBadClaimsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> BAD = Set.of("fatal", "error", "warning");

  @TempDir private static Path folder;

  /** A claim as it should be, and with a defect. */
  private record Case(String name, JsonNode good, JsonNode bad, Set<String> finds) {}

  @TestFactory
  Stream<DynamicTest> eachDefectIsNamedAndNothingElse() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, JsonNode> version : table().properties()) {
      List<Case> cases = cases(version.getKey(), version.getValue());
      List<Set<String>> found = found(version.getKey(), cases);
      for (int i = 0; i < cases.size(); i++) {
        Case one = cases.get(i);
        Set<String> ofGood = found.get(2 * i);
        Set<String> ofBad = new TreeSet<>(found.get(2 * i + 1));
        ofBad.removeAll(ofGood);
        tests.add(
            DynamicTest.dynamicTest(
                version.getKey() + " " + one.name(),
                () -> {
                  assertThat(ofGood).noneMatch(issue -> issue.startsWith("error"));
                  assertThat(ofBad).isEqualTo(one.finds());
                }));
      }
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests.stream();
  }

  private static JsonNode table() throws IOException {
    try (InputStream in = KnownBadClaimsTest.class.getResourceAsStream("claims.yaml")) {
      return new YAMLMapper().readTree(in);
    }
  }

  private static List<Case> cases(String version, JsonNode rows) {
    Map<String, JsonNode> data =
        GuideData.of(CarriedGuides.of(PackageId.parse("hl7.fhir.us.carin-bb#" + version)).guide())
            .resources()
            .stream()
            .collect(Collectors.toMap(resource -> resource.id(), resource -> resource.json()));
    return Json.items(rows).stream().map(row -> read(row, data)).toList();
  }

  private static Case read(JsonNode row, Map<String, JsonNode> data) {
    JsonNode good = claim(row, data).deepCopy();
    row.path("good").properties().forEach(edit -> edit(good, edit.getKey(), edit.getValue()));
    JsonNode bad = good.deepCopy();
    row.path("bad").properties().forEach(edit -> edit(bad, edit.getKey(), edit.getValue()));
    return new Case(
        row.path("row").asText() + " " + row.path("bad"),
        good,
        bad,
        new TreeSet<>(Json.strings(row.path("finds"))));
  }

  /** Alone, or in a Bundle with what it refers to. */
  private static JsonNode claim(JsonNode row, Map<String, JsonNode> data) {
    JsonNode claim =
        known("imani-c4bb-explanationofbenefit-" + row.path("of").asText("pharmacy-1"), data);
    if (!row.has("with")) {
      return claim;
    }
    ObjectNode bundle = JSON.createObjectNode();
    bundle.put("resourceType", "Bundle").put("type", "collection");
    Stream.concat(
            Stream.of(claim), Json.strings(row.path("with")).stream().map(id -> known(id, data)))
        .forEach(
            resource ->
                bundle
                    .withArray("entry")
                    .addObject()
                    .put("fullUrl", url(resource))
                    .set("resource", resource.deepCopy()));
    return bundle;
  }

  private static JsonNode known(String id, Map<String, JsonNode> data) {
    return Objects.requireNonNull(data.get(id), id);
  }

  private static String url(JsonNode resource) {
    return "https://fhir.example.org/%s/%s"
        .formatted(resource.path("resourceType").asText(), resource.path("id").asText());
  }

  private static void edit(JsonNode root, String pointer, JsonNode value) {
    JsonPointer at = JsonPointer.compile(pointer);
    String name = at.last().getMatchingProperty();
    if (root.at(at.head()) instanceof ArrayNode array) {
      if (name.equals("-")) {
        array.add(value);
      } else if (value.isNull()) {
        array.remove(at.last().getMatchingIndex());
      } else {
        array.set(at.last().getMatchingIndex(), value);
      }
    } else if (value.isNull()) {
      ((ObjectNode) root.at(at.head())).remove(name);
    } else {
      ((ObjectNode) root.at(at.head())).set(name, value);
    }
  }

  /** For each resource, severities with codes. */
  private static List<Set<String>> found(String version, List<Case> cases) throws IOException {
    Path file = folder.resolve(version + ".ndjson");
    Files.write(
        file,
        cases.stream()
            .flatMap(one -> Stream.of(one.good(), one.bad()))
            .map(JsonNode::toString)
            .toList());
    Shell shell =
        Shell.run(
            "validate", file.toString(), "--guide", "carin-bb@" + version, "--format", "ndjson");
    List<Set<String>> found = new ArrayList<>();
    for (String line : shell.out().lines().toList()) {
      JsonNode json = JSON.readTree(line);
      if (json.path("line").asText().equals("resource")) {
        found.add(
            Json.items(json.path("issues")).stream()
                .filter(issue -> BAD.contains(issue.path("severity").asText()))
                .map(KnownBadClaimsTest::named)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    assertThat(found).as(shell.out() + shell.err()).hasSize(2 * cases.size());
    return found;
  }

  /** Of an invariant, its key is enough. */
  private static String named(JsonNode issue) {
    return issue.path("severity").asText()
        + " "
        + issue.path("code").asText().replaceFirst("^http.*#", "#");
  }
}
