package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Resource;

/** The conformance resources of a FHIR package. Immutable. */
public final class FhirPackage implements Definitions {

  private final Map<String, Resource> byUrl = new LinkedHashMap<>();
  private final PackageId id;
  private final JsonNode manifest;
  private final String digest;

  /**
   * @param id name and version
   * @param manifest its {@code package.json}
   * @param digest SHA-256 of what it was read from
   * @param resources its conformance resources
   */
  public FhirPackage(
      PackageId id, JsonNode manifest, String digest, Collection<Resource> resources) {
    this.id = id;
    this.manifest = manifest;
    this.digest = digest;
    for (Resource resource : resources) {
      byUrl.put(key(resource.type(), resource.json().path("url").asText()), resource);
    }
  }

  /** Name and version. */
  public PackageId id() {
    return id;
  }

  /** Its {@code package.json}. */
  public JsonNode manifest() {
    return manifest;
  }

  /** SHA-256 of what it was read from, in hexadecimal. */
  public String digest() {
    return digest;
  }

  @Override
  public Optional<Resource> find(String type, Canonical canonical) {
    return Optional.ofNullable(byUrl.get(key(type, canonical.url())))
        .filter(resource -> isVersion(resource, canonical.version()));
  }

  @Override
  public Collection<Resource> all(String type) {
    return byUrl.values().stream().filter(resource -> resource.type().equals(type)).toList();
  }

  /** All its resources. */
  public List<Resource> all() {
    return List.copyOf(byUrl.values());
  }

  private static boolean isVersion(Resource resource, String version) {
    return version.isEmpty() || version.equals(resource.json().path("version").asText());
  }

  private static String key(String type, String url) {
    return type + " " + url;
  }
}
