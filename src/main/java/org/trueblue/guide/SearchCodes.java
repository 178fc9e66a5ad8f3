package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;

/** The codes that a profile names for an element, to search by. */
final class SearchCodes {

  /** A search for each code of a longer list would be a burden on the server. */
  private static final int MOST_CODES = 40;

  private final Profile profile;
  private final Definitions definitions;

  SearchCodes(Profile profile, Definitions definitions) {
    this.profile = profile;
    this.definitions = definitions;
  }

  /** Codes of which every resource of the profile has one. */
  Set<String> demanded(String element) {
    Set<String> codes = new LinkedHashSet<>();
    for (List<MustSupportElement.Step> path :
        new Discriminators(profile, definitions).mandatory()) {
      if (element.equals(profile.type() + "." + path.get(0).name())) {
        path.get(path.size() - 1).slice().forEach(rule -> codes.addAll(codes(rule)));
      }
    }
    return codes;
  }

  /**
   * Codes that resources of the profile may have: of its slices, or else of the bound value set.
   */
  Set<String> listed(String element) {
    Set<String> codes = new LinkedHashSet<>(demanded(element));
    for (List<MustSupportElement.Step> path : new Discriminators(profile, definitions).typical()) {
      if (element.equals(profile.type() + "." + path.get(0).name())) {
        path.get(path.size() - 1).slice().forEach(rule -> codes.addAll(codes(rule)));
      }
    }
    if (codes.isEmpty()) {
      codes.addAll(bound(element));
    }
    return codes;
  }

  /** All codes of the value set that the element is bound to. */
  Set<String> bound(String element) {
    Set<String> codes = new LinkedHashSet<>();
    for (String system : new ValueSetCodes(definitions).of(Canonical.parse(valueSet(element)))) {
      codes.add(bare(system));
    }
    return codes.size() > MOST_CODES ? Set.of() : codes;
  }

  private String valueSet(String element) {
    JsonNode own = profile.element(element).orElse(MissingNode.getInstance());
    String named = own.at("/binding/valueSet").asText("");
    return named.isEmpty() ? baseElement(element).at("/binding/valueSet").asText("") : named;
  }

  private JsonNode baseElement(String element) {
    return definitions
        .find(
            "StructureDefinition",
            new Canonical("http://hl7.org/fhir/StructureDefinition/" + profile.type(), ""))
        .stream()
        .flatMap(structure -> Json.items(structure.json().at("/snapshot/element")).stream())
        .filter(e -> e.path("id").asText().equals(element))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static List<String> codes(SliceRule rule) {
    if (rule instanceof SliceRule.InCodes in) {
      return in.codes().stream().map(SearchCodes::bare).sorted().toList();
    }
    return rule instanceof SliceRule.Matches matches ? codes(matches) : List.of();
  }

  private static List<String> codes(SliceRule.Matches matches) {
    boolean bare = matches.pattern().isTextual();
    boolean ofCode =
        matches.path().isEmpty() || matches.path().get(matches.path().size() - 1).equals("code");
    if (bare) {
      return ofCode ? List.of(matches.pattern().asText()) : List.of();
    }
    return codesIn(matches.pattern());
  }

  private static List<String> codesIn(JsonNode pattern) {
    List<String> codes = new ArrayList<>();
    Stream<JsonNode> codings =
        pattern.has("coding") ? Json.items(pattern.path("coding")).stream() : Stream.of(pattern);
    codings
        .map(coding -> coding.path("code"))
        .filter(JsonNode::isTextual)
        .forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private static String bare(String systemAndCode) {
    return systemAndCode.substring(systemAndCode.indexOf('|') + 1);
  }
}
