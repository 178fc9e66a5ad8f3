package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.trueblue.evidence.Digests;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * What a version of a guide changes in another, in {@code differences.yaml}: for a version whose
 * package is not at hand. It names the version that it builds on, and edits; an edit names the
 * resources by their types and ids, and in a profile the element.
 *
 * @param yaml the file
 */
record Differences(JsonNode yaml) {

  private static final String FILE = "differences.yaml";

  /** Whether a folder holds differences rather than a whole package. */
  static boolean are(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /**
   * The package that comes of them.
   *
   * @param manifest of the version
   * @param folder beside that of the version on which it builds
   */
  static FhirPackage read(PackageId id, JsonNode manifest, Path folder) throws IOException {
    byte[] file = Files.readAllBytes(folder.resolve(FILE));
    Differences differences = new Differences(new YAMLMapper().readTree(file));
    FhirPackage base =
        PackageReader.read(folder.resolveSibling(differences.yaml.path("over").asText()));
    String digest =
        Digests.sha256((base.digest() + Digests.sha256(file)).getBytes(StandardCharsets.UTF_8));
    List<Resource> changed =
        base.all().stream().map(r -> new Resource(r.json().deepCopy())).toList();
    differences.change(changed, base.id().version(), id.version());
    return new FhirPackage(id, manifest, digest, changed);
  }

  private void change(Collection<Resource> resources, String from, String to) {
    for (Resource resource : resources) {
      if (resource.json().path("version").asText().equals(from)) {
        resource.json().put("version", to);
      }
    }
    for (JsonNode edit : Json.items(yaml.path("edits"))) {
      Set<String> named = Set.copyOf(Json.strings(edit.path("of")));
      List<Resource> concerned =
          resources.stream().filter(r -> named.contains(r.reference())).toList();
      if (concerned.size() != named.size()) {
        throw new IllegalArgumentException("not all are there: " + named);
      }
      concerned.forEach(resource -> apply(edit, resource.json()));
    }
  }

  private static void apply(JsonNode edit, ObjectNode resource) {
    ObjectNode changed =
        edit.has("element") ? element(resource, edit.path("element").asText()) : resource;
    edit.path("set").properties().forEach(m -> changed.set(m.getKey(), m.getValue().deepCopy()));
    edit.path("without-constraints").forEach(key -> withoutConstraint(changed, key.asText()));
    for (JsonNode constraint : edit.path("constraints")) {
      withoutConstraint(changed, constraint.path("key").asText());
      changed.withArray("/constraint").add(constraint.deepCopy());
    }
    edit.path("include").forEach(i -> resource.withArray("/compose/include").add(i.deepCopy()));
  }

  /** The element with this id, put behind the last one above or beside it where it is new. */
  private static ObjectNode element(ObjectNode resource, String id) {
    ArrayNode elements = resource.withArray("/differential/element");
    int place = 0;
    String parent = id.substring(0, Math.max(0, id.lastIndexOf('.')));
    for (int i = 0; i < elements.size(); i++) {
      String other = elements.path(i).path("id").asText();
      if (other.equals(id)) {
        return (ObjectNode) elements.path(i);
      }
      if (other.equals(parent) || other.startsWith(parent + ".")) {
        place = i + 1;
      }
    }
    return elements.insertObject(place).put("id", id).put("path", id.replaceAll(":[^.]+", ""));
  }

  private static void withoutConstraint(ObjectNode element, String key) {
    if (element.path("constraint") instanceof ArrayNode constraints) {
      for (int i = constraints.size() - 1; i >= 0; i--) {
        if (constraints.path(i).path("key").asText().equals(key)) {
          constraints.remove(i);
        }
      }
      if (constraints.isEmpty()) {
        element.remove("constraint");
      }
    }
  }
}
