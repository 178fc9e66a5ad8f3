package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;

/** Which search parameters the server heeds, and what they mean. */
final class SearchRules {

  static final int MOST = 50;

  private static final String EOB_TYPE =
      "https://bluebutton.cms.gov/resources/codesystem/eob-type|";

  /** That a search cannot be made as asked. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    Refused(int status, String message) {
      super(message);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  private final int version;
  private final Set<Manner> manners;

  SearchRules(int version, Set<Manner> manners) {
    this.version = version;
    this.manners = Set.copyOf(manners);
  }

  /** The parameters that are heeded, of those that were sent. */
  Map<String, List<String>> heeded(String type, Map<String, List<String>> sent) {
    Map<String, List<String>> heeded = new LinkedHashMap<>();
    sent.forEach(
        (name, values) -> {
          if (heeded(type).contains(name)) {
            heeded.put(name, values);
          }
        });
    return heeded;
  }

  private Set<String> heeded(String type) {
    List<String> names =
        new ArrayList<>(List.of("_lastUpdated", "_count", "count", "startIndex", "_format"));
    switch (type) {
      case "Patient" -> names.addAll(List.of("_id", "identifier"));
      case "Coverage" -> names.add("beneficiary");
      default -> names.addAll(List.of("patient", "type", "service-date"));
    }
    if (type.equals("ExplanationOfBenefit")) {
      if (version > 1 && !manners.contains(Manner.DROPS_C4BB_PARAMETERS)) {
        names.addAll(List.of("_id", "identifier"));
      }
      if (version == 3) {
        names.addAll(List.of("_tag", "_source", "_security:not", "_offset"));
      }
    }
    return Set.copyOf(names);
  }

  /** The matches of a search by parameters that are heeded. */
  List<ObjectNode> matches(List<ObjectNode> all, Map<String, List<String>> heeded) throws Refused {
    List<ObjectNode> matches = new ArrayList<>(all);
    for (Map.Entry<String, List<String>> parameter : heeded.entrySet()) {
      for (String value : parameter.getValue()) {
        check(parameter.getKey(), value);
        matches.removeIf(resource -> !matches(resource, parameter.getKey(), value));
      }
    }
    if (version == 3 && !heeded.containsKey("_tag") && !heeded.containsKey("_source")) {
      matches.removeIf(
          resource -> resource.path("meta").path("tag").toString().contains("\"SharedSystem\""));
    }
    return matches;
  }

  /** How many entries a page has. */
  int count(Map<String, List<String>> heeded) throws Refused {
    int count = number(heeded, heeded.containsKey("_count") ? "_count" : "count", 10);
    if (count < 0 || count > MOST) {
      throw new Refused(400, "expected at most %d for _count".formatted(MOST));
    }
    return count;
  }

  /** Where a page begins. */
  int start(Map<String, List<String>> heeded) throws Refused {
    return Math.max(0, number(heeded, version == 3 ? "_offset" : "startIndex", 0));
  }

  private static int number(Map<String, List<String>> heeded, String name, int otherwise)
      throws Refused {
    String text = heeded.getOrDefault(name, List.of("" + otherwise)).get(0);
    if (!text.matches("-?\\d{1,6}")) {
      throw new Refused(400, "expected int for parameter " + name);
    }
    return Integer.parseInt(text);
  }

  private void check(String name, String value) throws Refused {
    boolean update = manners.contains(Manner.WANTS_COMPARATOR_OF_UPDATE);
    boolean service = manners.contains(Manner.WANTS_COMPARATOR_OF_SERVICE);
    boolean picky =
        (name.equals("_lastUpdated") && update) || (name.equals("service-date") && service);
    String form = picky ? "(lt|le|gt|ge)\\d{4}.*" : "(eq|ne|lt|le|gt|ge|sa|eb|ap)?\\d{4}.*";
    if (Set.of("_lastUpdated", "service-date").contains(name) && !value.matches(form)) {
      throw new Refused(400, "the %s operator is not valid".formatted(name));
    }
    if (name.equals("type") && !types(value).allMatch(SearchRules::isType)) {
      throw new Refused(400, "the type parameter value is not valid");
    }
    if (name.equals("_tag") && !value.contains("|")) {
      throw new Refused(400, "_tag is written system|code");
    }
    if (Set.of("startIndex", "_offset").contains(name)) {
      number(Map.of(name, List.of(value)), name, 0);
    }
  }

  private static Stream<String> types(String value) {
    return Stream.of(value.split(",", -1))
        .map(type -> type.startsWith(EOB_TYPE) ? type.substring(EOB_TYPE.length()) : type);
  }

  private static boolean isType(String type) {
    return Stream.of(ClaimType.values()).anyMatch(known -> known.prefix().equalsIgnoreCase(type));
  }

  private static boolean matches(ObjectNode resource, String name, String value) {
    return switch (name) {
      case "_id" -> List.of(value.split(",", -1)).contains(resource.path("id").asText());
      case "identifier" ->
          Json.items(resource.path("identifier")).stream()
              .anyMatch(
                  i ->
                      value.equals(i.path("value").asText())
                          || value.equals(
                              i.path("system").asText() + "|" + i.path("value").asText()));
      case "_lastUpdated" -> isInTime(resource.path("meta").path("lastUpdated"), value);
      case "service-date" -> isInTime(resource.path("billablePeriod").path("start"), value);
      case "type" ->
          types(value)
              .map(type -> type.toUpperCase(Locale.ROOT))
              .anyMatch(
                  type ->
                      resource
                          .path("type")
                          .path("coding")
                          .path(0)
                          .path("code")
                          .asText()
                          .equals(type));
      case "_source" ->
          List.of(value.split(",", -1)).contains(resource.path("meta").path("source").asText());
      case "_tag" ->
          value.endsWith("|" + resource.path("meta").path("tag").path(0).path("code").asText());
      default -> true;
    };
  }

  /** All times here are of whole days. */
  private static boolean isInTime(JsonNode element, String value) {
    String comparator = value.matches("[a-z]{2}.*") ? value.substring(0, 2) : "eq";
    String wanted = value.matches("[a-z]{2}.*") ? value.substring(2) : value;
    String actual = element.asText();
    String day = actual.substring(0, Math.min(actual.length(), wanted.length()));
    int order = day.compareTo(wanted.substring(0, Math.min(wanted.length(), day.length())));
    return switch (comparator) {
      case "lt", "eb" -> order < 0;
      case "le" -> order <= 0;
      case "gt", "sa" -> order > 0;
      case "ge" -> order >= 0;
      case "ne" -> order != 0;
      default -> order == 0;
    };
  }
}
