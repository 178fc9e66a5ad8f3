package org.trueblue.fhir.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;

/**
 * Values to search with, taken from a resource that was seen. Placeholders, which stand for "not
 * known", are left out: a server need not find them.
 */
public final class Values {

  private static final Set<String> PLACEHOLDERS =
      Set.of("unk", "unknown", "asked-unknown", "temp-unknown", "not-applicable", "n/a", "none");
  private static final Set<String> PLACEHOLDER_SYSTEMS =
      Set.of(
          "http://terminology.hl7.org/CodeSystem/data-absent-reason",
          "http://terminology.hl7.org/CodeSystem/v3-NullFlavor");

  private final Matching matching;

  public Values(Matching matching) {
    this.matching = matching;
  }

  /** Escaped values that the resource certainly satisfies, the most telling first. */
  public List<String> of(Resource resource, SearchDefinition definition) {
    return values(resource, definition, false);
  }

  /** The same with the system of each code or identifier, where it has one. */
  public List<String> withSystem(Resource resource, SearchDefinition definition) {
    return values(resource, definition, true);
  }

  private List<String> values(Resource resource, SearchDefinition definition, boolean system) {
    return matching.elements(resource, definition).stream()
        .sorted(Comparator.comparing(Values::isOutdated))
        .flatMap(element -> values(definition, element, system))
        .distinct()
        .filter(value -> matching.matches(resource, definition, value) == Match.CERTAIN)
        .toList();
  }

  private static boolean isOutdated(Element element) {
    return element.json().path("use").asText().equals("old")
        || element.json().path("period").has("end");
  }

  private static Stream<String> values(
      SearchDefinition definition, Element element, boolean system) {
    JsonNode json = element.json();
    return switch (element.type()) {
      case "CodeableConcept" ->
          Json.items(json.path("coding")).stream().flatMap(c -> coded(c, "code", system));
      case "Coding" -> coded(json, "code", system);
      case "Identifier" -> coded(json, "value", system);
      case "ContactPoint" -> text(json.path("value"));
      case "HumanName" -> parts(json, "family", "given", "text");
      case "Address" -> parts(json, "city", "postalCode", "line", "state", "text", "country");
      case "Reference" -> reference(json.path("reference").asText(""));
      case "canonical" -> canonical(element.text());
      case "Period" -> period(json);
      default -> bare(definition, element, system);
    };
  }

  private static Stream<String> bare(SearchDefinition definition, Element element, boolean system) {
    if (!system) {
      return text(element.json());
    }
    return definition.impliedSystem().isEmpty()
        ? Stream.empty()
        : text(element.json())
            .map(code -> SearchValue.escape(definition.impliedSystem()) + "|" + code);
  }

  private static Stream<String> coded(JsonNode coded, String member, boolean system) {
    String ofSystem = coded.path("system").asText("");
    if (PLACEHOLDER_SYSTEMS.contains(ofSystem) || (system && ofSystem.isEmpty())) {
      return Stream.empty();
    }
    return text(coded.path(member))
        .map(code -> system ? SearchValue.escape(ofSystem) + "|" + code : code);
  }

  private static Stream<String> parts(JsonNode element, String... names) {
    return Stream.of(names)
        .flatMap(name -> Json.items(element.path(name)).stream())
        .flatMap(Values::text);
  }

  /**
   * A reference in a form that can be searched for: without a version, and not one that leads to a
   * contained resource or to a name without a place.
   */
  private static Stream<String> reference(String text) {
    Reference reference = Reference.parse(text);
    String local = reference.type() + "/" + reference.id();
    return reference.id().isEmpty()
        ? Stream.empty()
        : Stream.of(reference.base().isEmpty() ? local : reference.base() + "/" + local)
            .map(SearchValue::escape);
  }

  private static Stream<String> canonical(String text) {
    Canonical canonical = Canonical.parse(text);
    String url = SearchValue.escape(canonical.url());
    return canonical.url().isEmpty()
        ? Stream.empty()
        : Stream.of(
            canonical.version().isEmpty()
                ? url
                : url + "|" + SearchValue.escape(canonical.version()));
  }

  private static Stream<String> period(JsonNode period) {
    return period.has("start")
        ? Stream.of("ge" + period.path("start").asText())
        : Stream.of("le" + period.path("end").asText());
  }

  private static Stream<String> text(JsonNode value) {
    String text = value.asText("").strip();
    boolean placeholder = text.isEmpty() || PLACEHOLDERS.contains(text.toLowerCase(Locale.ROOT));
    return placeholder ? Stream.empty() : Stream.of(SearchValue.escape(text));
  }
}
