package org.trueblue.fhir.search;

import java.util.List;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Resource;

/** Decides whether a resource satisfies a search parameter. Thread safe. */
public final class Matching {

  private final FhirPath fhirPath;

  public Matching(FhirPath fhirPath) {
    this.fhirPath = fhirPath;
  }

  /**
   * Whether the resource satisfies one parameter of a search. An empty value is ignored (R4,
   * section 3.1.1.3), so that every resource satisfies it.
   *
   * @param value as in the URL, decoded but still escaped; unescaped commas separate alternatives
   */
  public Match matches(Resource resource, SearchDefinition definition, String value) {
    if (value.isEmpty()) {
      return Match.CERTAIN;
    }
    List<Element> elements = elements(resource, definition);
    return SearchValue.alternatives(value).stream()
        .filter(alternative -> !alternative.isEmpty())
        .map(alternative -> anyElement(definition, alternative, elements))
        .reduce(Match.NONE, Match::or);
  }

  /** The elements of a resource that a parameter looks at. */
  public List<Element> elements(Resource resource, SearchDefinition definition) {
    if (definition.name().equals("_id")) {
      return List.of(new Element("id", resource.json().path("id")));
    }
    return fhirPath.evaluate(resource, definition.expression());
  }

  private static Match anyElement(
      SearchDefinition definition, String value, List<Element> elements) {
    return elements.stream()
        .map(element -> matches(definition, value, element))
        .reduce(Match.NONE, Match::or);
  }

  private static Match matches(SearchDefinition definition, String value, Element element) {
    return switch (definition.type()) {
      case TOKEN -> TokenMatching.matches(definition, value, element);
      case STRING -> StringMatching.matches(value, element);
      case DATE -> DateMatching.matches(value, element);
      case REFERENCE -> ReferenceMatching.matches(value, element);
      case URI -> SearchValue.unescape(value).equals(element.text()) ? Match.CERTAIN : Match.NONE;
      // No guide that is carried asks for these; until one does, they decide nothing.
      case NUMBER, QUANTITY, COMPOSITE, SPECIAL -> Match.POSSIBLE;
    };
  }
}
