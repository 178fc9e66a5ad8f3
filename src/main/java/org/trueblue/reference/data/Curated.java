package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.reference.data.Part.Story;

/**
 * What people say of the data, where facts do not tell: who there is, which codes belong where,
 * what goes together. The files say how they are written.
 */
final class Curated {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final JsonNode rules = yaml("rules.yaml");
  private final JsonNode codes = yaml("codes.yaml");
  private final JsonNode values = yaml("values.yaml");
  private final JsonNode stories = yaml("stories.yaml");
  private final JsonNode people = Json.trusted(bytes("/org/trueblue/reference/data.json"));

  /** The ids of the patients that have a record. */
  List<String> patients() {
    return Json.strings(rules.path("record"));
  }

  /** How much the instance with this id shows, of those that people wrote in full. */
  Detail detail(String id) {
    return Json.strings(rules.path("complete")).contains(id) ? Detail.COMPLETE : Detail.GIVEN;
  }

  /** Whether a resource that people wrote in full has no place in a version of a guide. */
  boolean isLeftOut(String id, String version) {
    return Json.strings(rules.path("leaveOut").path(id)).contains(version);
  }

  /** Whether resources of a guide claim its profiles with their version. */
  boolean isClaimedWithVersion(String alias) {
    return Json.strings(rules.path("claimedWithVersion")).contains(alias);
  }

  /** The elements by which a resource belongs to a patient. */
  List<String> patientElements() {
    return Json.strings(rules.path("patient"));
  }

  /** Groups of elements of which an instance has one. */
  List<List<String>> oneOf() {
    return groups("oneOf");
  }

  /** Groups of elements of which an instance has at least one, the preferred one first. */
  List<List<String>> anyOf() {
    return groups("anyOf");
  }

  private List<List<String>> groups(String name) {
    return Json.items(rules.path(name)).stream().map(Json::strings).toList();
  }

  /** The value sets, by their URLs, and the codes of which an element shows each. */
  List<String> shown(String path) {
    return Json.strings(rules.path("show").path(path));
  }

  /** The resources of a type that people wrote in full. */
  List<Story> people(String type) {
    return Json.items(people.path("entry")).stream()
        .map(entry -> entry.path("resource"))
        .filter(resource -> resource.path("resourceType").asText().equals(type))
        .filter(resource -> Json.strings(rules.path("people")).contains(type))
        .map(resource -> new Story(Optional.of(resource.path("id").asText()), castAnew(resource)))
        .toList();
  }

  /** Whom they refer to depends on the guide. */
  private static JsonNode castAnew(JsonNode resource) {
    JsonNode copy = resource.deepCopy();
    for (JsonNode reference : copy.findParents("reference")) {
      String type = reference.path("reference").asText().replaceFirst("/.*", "");
      ((ObjectNode) reference).put("reference", "@" + type);
    }
    return copy;
  }

  /** The stories of a profile in a version of a guide, or else of its type. */
  List<Story> stories(String profile, String version, String type) {
    JsonNode own =
        Stream.of(profile + "@" + version, profile)
            .filter(stories::has)
            .findFirst()
            .map(stories::path)
            .orElse(stories.path(type));
    JsonNode found = own.isTextual() ? stories.path(own.asText()) : own;
    return Json.items(found).stream().map(given -> new Story(Optional.empty(), given)).toList();
  }

  /** The values for the first of these keys that has some. */
  List<JsonNode> values(List<String> keys) {
    return keys.stream()
        .map(key -> Json.items(values.path(key)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Codes of a value set. */
  List<Coded> codes(String valueSet) {
    return Json.strings(codes.path("valueSets").path(valueSet)).stream().map(this::coded).toList();
  }

  /** Reads {@code system|code|text}, the system by its short name. */
  Coded coded(String text) {
    String[] parts = text.split("\\|", 3);
    String system = parts.length < 2 ? "" : codes.path("systems").path(parts[0]).asText("");
    if (parts.length > 1 && system.isEmpty()) {
      throw new IllegalArgumentException(text + " is of an unknown system");
    }
    return parts.length == 1
        ? new Coded("", text, "")
        : new Coded(system, parts[1], parts.length > 2 ? parts[2] : "");
  }

  private static JsonNode yaml(String name) {
    try {
      JsonNode root = YAML.readTree(bytes(name));
      return root == null ? MissingNode.getInstance() : root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Curated.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
