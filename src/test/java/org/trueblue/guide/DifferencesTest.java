package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

class DifferencesTest {

  private static final PackageId NEW = PackageId.parse("test.guide#2.0.0");

  @TempDir private Path profiles = Path.of("");

  @BeforeEach
  void carryTheFirstVersion() throws IOException {
    write("1.0.0/package.json", "{'name':'test.guide','version':'1.0.0'}");
    write(
        "1.0.0/StructureDefinition-p.json",
        "{'resourceType':'StructureDefinition','id':'p','url':'urn:p','version':'1.0.0',"
            + "'differential':{'element':[{'id':'Basic','constraint':[{'key':'a'},{'key':'b'}]},"
            + "{'id':'Basic.code','min':1}]}}");
    write(
        "1.0.0/ValueSet-v.json",
        "{'resourceType':'ValueSet','id':'v','url':'urn:v','version':'0.1',"
            + "'compose':{'include':[{'system':'urn:one'}]}}");
    write("2.0.0/package.json", "{'name':'test.guide','version':'2.0.0'}");
  }

  @Test
  void editsChangeWhatTheyNameAndNothingElse() throws IOException {
    differences(
        """
        over: 1.0.0
        edits:
          - {of: [StructureDefinition/p], element: Basic.code, set: {min: 0}}
          - {of: [StructureDefinition/p], element: Basic.subject, set: {max: "0"}}
          - of: [StructureDefinition/p]
            element: Basic
            without-constraints: [a]
            constraints: [{key: b, severity: warning}, {key: c}]
          - {of: [ValueSet/v], include: [{system: "urn:two"}]}
        """);

    FhirPackage changed = packages(List.of()).find(NEW);

    assertThat(changed.id()).isEqualTo(NEW);
    JsonNode profile = find(changed, "StructureDefinition", "urn:p");
    assertThat(profile.path("version").asText()).isEqualTo("2.0.0");
    assertThat(profile.at("/differential/element"))
        .extracting(element -> element.path("id").asText())
        .containsExactly("Basic", "Basic.code", "Basic.subject");
    assertThat(profile.at("/differential/element/1/min").asInt()).isZero();
    assertThat(profile.at("/differential/element/2/path").asText()).isEqualTo("Basic.subject");
    assertThat(profile.at("/differential/element/0/constraint").toString())
        .isEqualTo("[{\"key\":\"b\",\"severity\":\"warning\"},{\"key\":\"c\"}]");
    JsonNode valueSet = find(changed, "ValueSet", "urn:v");
    assertThat(valueSet.path("version").asText()).isEqualTo("0.1");
    assertThat(Json.items(valueSet.at("/compose/include"))).hasSize(2);
    assertThat(
            find(packages(List.of()).find(PackageId.parse("test.guide#1.0.0")), "ValueSet", "urn:v")
                .at("/compose/include"))
        .hasSize(1);
  }

  @Test
  void aCopyHasALifeOfItsOwn() throws IOException {
    differences(
        """
        over: 1.0.0
        edits:
          - {of: [StructureDefinition/p], copy-with: -Basis, without: [Basic.code]}
          - {of: [StructureDefinition/p-Basis], element: Basic, without-constraints: [a]}
        """);

    FhirPackage changed = packages(List.of()).find(NEW);

    JsonNode copy = find(changed, "StructureDefinition", "urn:p-Basis");
    assertThat(copy.path("id").asText()).isEqualTo("p-Basis");
    assertThat(copy.path("version").asText()).isEqualTo("2.0.0");
    assertThat(copy.at("/differential/element").toString())
        .isEqualTo("[{\"id\":\"Basic\",\"constraint\":[{\"key\":\"b\"}]}]");
    assertThat(find(changed, "StructureDefinition", "urn:p").at("/differential/element/1/min"))
        .hasToString("1");
  }

  @Test
  void whatAnEditNamesMustBeThere() throws IOException {
    differences("{over: 1.0.0, edits: [{of: [ValueSet/nobody], set: {status: draft}}]}");
    assertThatThrownBy(() -> packages(List.of()).find(NEW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ValueSet/nobody");
  }

  @Test
  void theOfficialPackageTakesTheirPlace() throws IOException {
    differences("{over: 1.0.0, edits: []}");
    Path cache = profiles.resolve("cache");
    Path official = cache.resolve("test.guide#2.0.0/package");
    Files.createDirectories(official);
    Files.writeString(
        official.resolve("package.json"), "{\"name\":\"test.guide\",\"version\":\"2.0.0\"}");

    assertThat(new Packages(profiles, List.of(), cache).find(NEW).all()).isEmpty();
    assertThat(packages(List.of()).find(NEW).all()).hasSize(2);
  }

  private static JsonNode find(FhirPackage pack, String type, String url) {
    return pack.find(type, Canonical.parse(url)).map(Resource::json).orElseThrow();
  }

  private Packages packages(List<Path> folders) {
    return new Packages(profiles, folders, profiles.resolve("no-cache"));
  }

  private void differences(String yaml) throws IOException {
    write("2.0.0/differences.yaml", yaml);
  }

  private void write(String file, String content) throws IOException {
    Path path = profiles.resolve("test.guide").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, file.endsWith(".json") ? content.replace('\'', '"') : content);
  }
}
