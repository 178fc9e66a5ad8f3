package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.trueblue.evidence.Digests;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * What a version of a guide changes in another, in {@code differences.yaml}: for a version whose
 * package is not at hand. It names the version that it builds on, and edits; an edit names the
 * resources by their types and ids, and in a profile the element. It may copy a resource under an
 * ending of its id, and change the copy.
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
    List<Resource> changed = new ArrayList<>();
    base.all().forEach(resource -> changed.add(new Resource(resource.json().deepCopy())));
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
      concerned.forEach(resource -> apply(edit, target(edit, resource, resources).json()));
    }
  }

  /** What an edit changes: a resource, or a new copy of it. */
  private static Resource target(JsonNode edit, Resource resource, Collection<Resource> all) {
    String ending = edit.path("copy-with").asText();
    if (ending.isEmpty()) {
      return resource;
    }
    ObjectNode copy = resource.json().deepCopy();
    List.of("id", "url", "title")
        .forEach(member -> copy.put(member, copy.path(member).asText() + ending));
    copy.put("name", copy.path("name").asText() + ending.replaceAll("[^A-Za-z0-9]", ""));
    Resource added = new Resource(copy);
    all.add(added);
    return added;
  }

  private static void apply(JsonNode edit, ObjectNode resource) {
    ObjectNode changed =
        edit.has("element") ? element(resource, edit.path("element").asText()) : resource;
    edit.path("set").properties().forEach(m -> changed.set(m.getKey(), m.getValue().deepCopy()));
    Json.strings(edit.path("without")).forEach(id -> without(resource, id));
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

  /** Leaves an element out, with all that is within it or is a slice of it. */
  private static void without(ObjectNode resource, String id) {
    ArrayNode elements = resource.withArray("/differential/element");
    for (int i = elements.size() - 1; i >= 0; i--) {
      String other = elements.path(i).path("id").asText();
      if (other.equals(id) || other.startsWith(id + ".") || other.startsWith(id + ":")) {
        elements.remove(i);
      }
    }
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
