package org.trueblue.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.trueblue.fhir.Json;

/**
 * Where FHIR keeps what identifies a person: names, identifiers, addresses, telecom, dates of birth
 * and death, photographs, narratives, notes, numbers of members and authorizations, and the display
 * texts of references. The rules go by the name of the element, whatever the resource, because a
 * server may put a person anywhere.
 */
final class PersonalData {

  private static final ObjectMapper JSON = new ObjectMapper();

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

  /**
   * The JSON text with personal data replaced, the text itself if there is none in it; empty if a
   * strict reader finds no JSON object or array in it.
   */
  Optional<String> removedFrom(String text) {
    try {
      JsonNode root = Json.parse(text.getBytes(StandardCharsets.UTF_8));
      if (!root.isContainerNode()) {
        return Optional.empty();
      }
      boolean changed = replace(root, "", false);
      changed |= repeat(root);
      return Optional.of(changed ? written(root) : text);
    } catch (Json.Malformed notJson) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half a surrogate pair, which JSON can escape and UTF-8 cannot hold, stays an escape. */
  private static String written(JsonNode root) throws JsonProcessingException {
    String text = JSON.writeValueAsString(root);
    return StandardCharsets.UTF_8.newEncoder().canEncode(text)
        ? text
        : JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(root);
  }

  /**
   * Replaces what is personal by its place, and says whether there was any.
   *
   * @param element the name of the element that the node is, or is an item of
   * @param within whether it belongs to a personal element
   */
  private boolean replace(JsonNode node, String element, boolean within) {
    boolean changed = false;
    if (node instanceof ArrayNode array) {
      for (JsonNode item : array) {
        changed |= replace(item, element, within);
      }
    } else if (node instanceof ObjectNode object) {
      Set<String> children = PERSONAL_CHILDREN.getOrDefault(kind(element), Set.of());
      boolean inPerson =
          within
              || !children.isEmpty()
              || (element.startsWith("_") && PERSONAL.contains(element.substring(1)))
              || PERSONAL_EXTENSIONS.contains(object.path("url").asText());
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        String name = member.getKey();
        JsonNode value = member.getValue();
        if (PERSONAL.contains(name)
            || children.contains(name)
            || (inPerson && VALUES.contains(name))
            || isDisplayOfReference(name, object)
            || (name.equals("name") && object.has("sub"))) {
          changed |= set(member, pseudonym(name, value));
        } else if (URLS.contains(name) && value.isTextual()) {
          changed |= set(member, TextNode.valueOf(redactedUrl.apply(value.asText())));
        } else {
          changed |= replace(value, name, inPerson);
        }
      }
    }
    return changed;
  }

  private static boolean set(Map.Entry<String, JsonNode> member, JsonNode kept) {
    return !member.setValue(kept).equals(kept);
  }

  /** Codings have a display too, but also a code or a system. */
  private static boolean isDisplayOfReference(String name, ObjectNode object) {
    return name.equals("display") && !object.has("code") && !object.has("system");
  }

  /** Replaces what repeats a secret or a person, wherever it stands; says whether it did. */
  private boolean repeat(JsonNode node) {
    boolean changed = false;
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode item = array.get(i);
        if (item.isTextual()) {
          JsonNode kept = withoutKnown(item);
          changed |= !array.set(i, kept).equals(kept);
        } else {
          changed |= repeat(item);
        }
      }
    } else if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        JsonNode value = member.getValue();
        changed |= value.isTextual() ? set(member, withoutKnown(value)) : repeat(value);
      }
    }
    return changed;
  }

  private JsonNode withoutKnown(JsonNode text) {
    return TextNode.valueOf(redactedText.apply(text.asText()));
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
