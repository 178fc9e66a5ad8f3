package org.trueblue.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A FHIR resource in JSON. Treat as immutable.
 *
 * @param json an object with a {@code resourceType}
 */
public record Resource(ObjectNode json) {

  /**
   * Reads a resource.
   *
   * @throws Json.Malformed if it is not JSON, or not a resource
   */
  public static Resource parse(byte[] utf8) throws Json.Malformed {
    return of(Json.parse(utf8));
  }

  /**
   * A JSON value as a resource.
   *
   * @throws Json.Malformed if it has no {@code resourceType}
   */
  public static Resource of(JsonNode node) throws Json.Malformed {
    if (!(node instanceof ObjectNode object)) {
      throw new Json.Malformed("JSON that is no object, so no resource");
    }
    JsonNode type = object.path("resourceType");
    if (!type.isTextual() || type.asText().isBlank()) {
      throw new Json.Malformed("a JSON object without a resourceType");
    }
    return new Resource(object);
  }

  /** Its type, such as {@code Patient}. */
  public String type() {
    return json.path("resourceType").asText();
  }

  /** Its logical id, empty if it has none. */
  public String id() {
    return json.path("id").asText("");
  }

  /** {@code meta.versionId}, empty if it has none. */
  public String versionId() {
    return json.path("meta").path("versionId").asText("");
  }

  /** The profiles it claims, {@code meta.profile}. */
  public List<String> profiles() {
    return Json.strings(json.path("meta").path("profile"));
  }

  /** {@code Type/id}, which tells it from all other resources of a server. */
  public String reference() {
    return type() + "/" + id();
  }

  @Override
  public String toString() {
    return reference();
  }
}
