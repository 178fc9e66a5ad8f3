package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What people add to a guide, in {@code guide.yaml} beside its versions: where each version is
 * published.
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
}
