package org.trueblue.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
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
 * and death, photographs, narratives, notes, numbers of members and authorizations, and the display
 * texts of references. The rules go by the name of the element, whatever the resource, because a
 * server may put a person anywhere.
 */
final class PersonalData {

  /** Keeps numbers as they are written, since precision counts. */
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

  /** Elements whose own text is personal. */
  private static final Set<String> PERSONAL =
      Set.of(
          "birthDate",
          "bornDate",
          "deceasedDate",
          "deceasedDateTime",
          "subscriberId",
          "dependent",
          "preAuthRef",
          "data",
          "photo",
          "div",
          // what OpenID Connect tells of a user (Core, section 5.1)
          "given_name",
          "family_name",
          "middle_name",
          "nickname",
          "preferred_username",
          "email",
          "phone_number",
          "birthdate");

  /** Complex elements of which these children are personal. */
  private static final Map<String, Set<String>> PERSONAL_CHILDREN =
      Map.of(
          "name", Set.of("family", "given", "text"),
          "identifier", Set.of("value"),
          "telecom", Set.of("value"),
          "address", Set.of("line", "city", "district", "postalCode", "text"),
          "note", Set.of("text", "authorString"),
          // numbers of medical records and accounts, and where somebody was taken to
          "supportinginfo", Set.of("valueString"));

  /** What an extension of a personal element may hold that is not merely a code. */
  private static final Set<String> VALUES =
      Set.of("valueString", "valueDate", "valueDateTime", "valueDecimal", "valueMarkdown");

  /** Extensions that tell a person wherever they stand. */
  private static final Set<String> PERSONAL_EXTENSIONS =
      Set.of(
          "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName",
          "http://hl7.org/fhir/StructureDefinition/patient-birthTime");

  private static final Set<String> URLS = Set.of("url", "fullUrl", "reference", "location");

  private final Pseudonyms pseudonyms;
  private final UnaryOperator<String> redactedUrl;
  private final UnaryOperator<String> redactedText;

  /**
   * @param redactedUrl how to clean a URL, since links repeat what was searched for
   * @param redactedText how to clean any other text, since servers repeat what they know
   */
  PersonalData(
      Pseudonyms pseudonyms,
      UnaryOperator<String> redactedUrl,
      UnaryOperator<String> redactedText) {
    this.pseudonyms = pseudonyms;
    this.redactedUrl = redactedUrl;
    this.redactedText = redactedText;
  }

  /** The JSON text with personal data replaced; empty if the text is not a JSON document. */
  Optional<String> removedFrom(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      if (!root.isContainerNode()) {
        return Optional.empty();
      }
      replace(root, "", false);
      repeat(root);
      return Optional.of(JSON.writeValueAsString(root));
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  /**
   * Replaces what is personal by its place.
   *
   * @param element the name of the element that the node is, or is an item of
   * @param within whether it belongs to a personal element
   */
  private void replace(JsonNode node, String element, boolean within) {
    if (node instanceof ArrayNode array) {
      array.forEach(item -> replace(item, element, within));
    } else if (node instanceof ObjectNode object) {
      Set<String> children = PERSONAL_CHILDREN.getOrDefault(kind(element), Set.of());
      boolean inPerson =
          within
              || !children.isEmpty()
              || (element.startsWith("_") && PERSONAL.contains(element.substring(1)))
              || PERSONAL_EXTENSIONS.contains(object.path("url").asText());
      object
          .properties()
          .forEach(
              member -> {
                String name = member.getKey();
                JsonNode value = member.getValue();
                if (PERSONAL.contains(name)
                    || children.contains(name)
                    || (inPerson && VALUES.contains(name))
                    || isDisplayOfReference(name, object)
                    || (name.equals("name") && object.has("sub"))) {
                  object.set(name, pseudonym(name, value));
                } else if (URLS.contains(name) && value.isTextual()) {
                  object.put(name, redactedUrl.apply(value.asText()));
                } else {
                  replace(value, name, inPerson);
                }
              });
    }
  }

  /** Codings have a display too, but also a code or a system. */
  private static boolean isDisplayOfReference(String name, ObjectNode object) {
    return name.equals("display") && !object.has("code") && !object.has("system");
  }

  /** Replaces what repeats a secret or a person, wherever it stands. */
  private void repeat(JsonNode node) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).isTextual()) {
          array.set(i, TextNode.valueOf(redactedText.apply(array.get(i).asText())));
        } else {
          repeat(array.get(i));
        }
      }
    } else if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> {
                if (member.getValue().isTextual()) {
                  object.put(member.getKey(), redactedText.apply(member.getValue().asText()));
                } else {
                  repeat(member.getValue());
                }
              });
    }
  }

  /** {@code valueAddress} and {@code valueHumanName} are what they say. */
  private static String kind(String element) {
    String kind = element.startsWith("value") ? element.substring("value".length()) : element;
    String lower = kind.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "humanname" -> "name";
      case "contactpoint" -> "telecom";
      case "annotation", "processnote" -> "note";
      // a claim names the one before it by an identifier under this name
      case "reference" -> "identifier";
      default -> lower.endsWith("identifier") ? "identifier" : ofAddress(lower);
    };
  }

  /** The place of an accident, or of a service. */
  private static String ofAddress(String lower) {
    return lower.endsWith("address") ? "address" : lower;
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
