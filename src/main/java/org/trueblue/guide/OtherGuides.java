package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * Tells which resources belong to other guides, though they are of a type that this one is about: a
 * prior authorization is an ExplanationOfBenefit, and no claim. A server that follows both guides
 * serves them side by side.
 *
 * @param signs by which they are known
 */
record OtherGuides(List<Sign> signs) {

  OtherGuides {
    signs = List.copyOf(signs);
  }

  /** Those that people wrote down. */
  static OtherGuides of(Supplement supplement) {
    return new OtherGuides(supplement.entries("of-other-guides").map(Sign::of).toList());
  }

  /**
   * What shows that a resource belongs to another guide.
   *
   * @param types that it may be of
   * @param claims beginnings of the canonical URLs of profiles; empty if none is asked for
   * @param element with a code, empty if none is asked for
   * @param codes of the element
   * @param reason what such a resource is
   */
  record Sign(
      List<String> types, List<String> claims, String element, List<String> codes, String reason) {

    static Sign of(JsonNode entry) {
      return new Sign(
          Json.strings(entry.path("types")),
          Json.strings(entry.path("claims")),
          entry.path("element").asText(),
          Json.strings(entry.path("codes")),
          entry.path("reason").asText());
    }

    private boolean isOn(Resource resource) {
      return types.contains(resource.type())
          && (resource.profiles().stream().anyMatch(c -> claims.stream().anyMatch(c::startsWith))
              || codes.contains(resource.json().path(element).asText()));
    }
  }

  /** What a resource of another guide is; empty for one that belongs to no other. */
  Optional<String> reason(Resource resource) {
    return signs.stream().filter(sign -> sign.isOn(resource)).map(Sign::reason).findFirst();
  }
}
