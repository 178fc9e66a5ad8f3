package org.trueblue.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trueblue.evidence.Exchange;

/** Where the values stand that pseudonyms were put for: a resource, and a FHIRPath in it. */
final class PseudonymPlaces {

  private static final Pattern PSEUDONYM = Pattern.compile("\\[[\\w.-]+-[0-9a-f]{6}]");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> places = new HashMap<>();

  private PseudonymPlaces() {}

  /** The first place of each pseudonym in the exchanges of a run. */
  static PseudonymPlaces in(Collection<Exchange> exchanges) {
    PseudonymPlaces found = new PseudonymPlaces();
    exchanges.forEach(
        exchange -> exchange.response().ifPresent(response -> found.read(response.text())));
    return found;
  }

  /** Where the value of a pseudonym stands, if a resource of the run shows it. */
  Optional<String> of(String pseudonym) {
    return Optional.ofNullable(places.get(pseudonym));
  }

  private void read(String body) {
    if (PSEUDONYM.matcher(body).find()) {
      try {
        walk(JSON.readTree(body), "the response", "");
      } catch (JsonProcessingException notJson) {
        // what is no JSON shows no element
      }
    }
  }

  private void walk(JsonNode node, String resource, String path) {
    if (node.isTextual() && PSEUDONYM.matcher(node.asText()).matches()) {
      places.putIfAbsent(node.asText(), Printable.line("%s of %s".formatted(path, resource)));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), resource, "%s[%d]".formatted(path, i));
      }
    } else if (node.isObject()) {
      String type = node.path("resourceType").asText();
      String within = type.isEmpty() ? resource : type + "/" + node.path("id").asText();
      String parent = type.isEmpty() ? path : type;
      node.properties()
          .forEach(
              member ->
                  walk(
                      member.getValue(),
                      within,
                      parent.isEmpty() ? member.getKey() : parent + "." + member.getKey()));
    }
  }
}
