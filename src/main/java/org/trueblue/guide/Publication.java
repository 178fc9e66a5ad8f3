package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trueblue.fhir.Json;

/**
 * What people add to a guide, in {@code guide.yaml} beside its versions: where each version is
 * published, and its invariants in our words.
 *
 * @param yaml the file, a missing node if there is none
 */
public record Publication(JsonNode yaml) {

  /** Reads the file of a guide. */
  public static Publication read(Path carried, PackageId id) throws IOException {
    Path file = carried.resolve(id.name()).resolve("guide.yaml");
    return new Publication(
        Files.exists(file) ? new YAMLMapper().readTree(file.toFile()) : MissingNode.getInstance());
  }

  /** The page of an artifact in the published guide, or its canonical URL where none is known. */
  public URI page(String version, String artifactPage, String canonical) {
    String base = yaml.path("published").path(version).asText("");
    return URI.create(base.isEmpty() ? canonical : base + artifactPage);
  }

  /** Our wording of the invariants of a version; see {@link Facts}. */
  public List<JsonNode> invariants(String version) {
    return Json.items(yaml.path("invariants")).stream()
        .filter(invariant -> concerns(invariant, version))
        .toList();
  }

  /** What names no versions concerns them all. */
  private static boolean concerns(JsonNode entry, String version) {
    List<String> versions = Json.strings(entry.path("versions"));
    return versions.isEmpty() || versions.contains(version);
  }
}
