package org.trueblue.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where FHIR keeps what identifies a person: names, identifiers, addresses, telecom, dates of birth
 * and death, photographs, narratives, and the display texts of references. The rules go by the name
 * of the element, whatever the resource, because a server may put a person anywhere.
 */
final class PersonalData {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Elements whose own text is personal. */
  private static final Set<String> PERSONAL =
      Set.of("birthDate", "deceasedDateTime", "subscriberId", "data", "photo", "div");

  /** Complex elements of which these children are personal. */
  private static final Map<String, Set<String>> PERSONAL_CHILDREN =
      Map.of(
          "name", Set.of("family", "given", "text"),
          "identifier", Set.of("value"),
          "telecom", Set.of("value"),
          "address", Set.of("line", "city", "district", "postalCode", "text"));

  /** Search parameters whose values are personal. */
  private static final Set<String> PERSONAL_PARAMETERS =
      Set.of(
          "name",
          "family",
          "given",
          "phonetic",
          "birthdate",
          "death-date",
          "identifier",
          "phone",
          "email",
          "telecom",
          "address",
          "address-city",
          "address-postalcode",
          "_content",
          "_text");

  private final Pseudonyms pseudonyms;
  private final UnaryOperator<String> redactedUrl;

  /**
   * @param redactedUrl how to clean a URL, since links repeat what was searched for
   */
  PersonalData(Pseudonyms pseudonyms, UnaryOperator<String> redactedUrl) {
    this.pseudonyms = pseudonyms;
    this.redactedUrl = redactedUrl;
  }

  static boolean isPersonalParameter(String nameWithModifier) {
    String name = nameWithModifier.replaceFirst(":.*", "");
    return PERSONAL_PARAMETERS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** The JSON text with personal data replaced; empty if the text is not a JSON document. */
  Optional<String> removedFrom(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      if (!root.isContainerNode()) {
        return Optional.empty();
      }
      replace(root, "");
      return Optional.of(JSON.writeValueAsString(root));
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  /**
   * @param element the name of the element that the node is, or is an item of
   */
  private void replace(JsonNode node, String element) {
    if (node instanceof ArrayNode array) {
      array.forEach(item -> replace(item, element));
    } else if (node instanceof ObjectNode object) {
      Set<String> personal = PERSONAL_CHILDREN.getOrDefault(kind(element), Set.of());
      object
          .properties()
          .forEach(
              member -> {
                String name = member.getKey();
                boolean display = name.equals("display") && object.has("reference");
                boolean link = name.equals("url") && element.equals("link");
                if (PERSONAL.contains(name) || personal.contains(name) || display) {
                  object.set(name, pseudonym(name, member.getValue()));
                } else if (link || name.equals("fullUrl")) {
                  object.put(name, redactedUrl.apply(member.getValue().asText()));
                } else {
                  replace(member.getValue(), name);
                }
              });
    }
  }

  /** {@code valueAddress} and {@code valueHumanName} are what they say. */
  private static String kind(String element) {
    String kind = element.startsWith("value") ? element.substring("value".length()) : element;
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "humanname" -> "name";
      case "contactpoint" -> "telecom";
      default -> kind.toLowerCase(Locale.ROOT);
    };
  }

  private JsonNode pseudonym(String name, JsonNode value) {
    if (value instanceof ArrayNode array) {
      ArrayNode replaced = JSON.createArrayNode();
      array.forEach(item -> replaced.add(pseudonym(name, item)));
      return replaced;
    }
    String text = value.isValueNode() ? value.asText() : value.toString();
    return TextNode.valueOf(pseudonyms.of(name, text));
  }
}
