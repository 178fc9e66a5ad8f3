package org.trueblue.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.Matching;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchSyntax;
import org.trueblue.guide.Guide;

/** Finds resources by the search parameters of a guide and of FHIR itself. */
final class SearchEngine {

  /** Parameters that do not filter (R4, section 3.1.1.5). */
  private static final Set<String> CONTROL =
      Set.of(
          "_count",
          "_include",
          "_include:iterate",
          "_revinclude",
          "_format",
          "_pretty",
          "_getpages",
          "_getpagesoffset",
          "_bundletype");

  private final Store store;
  private final Guide guide;
  private final FhirPath fhirPath;
  private final Matching matching;

  SearchEngine(Store store, Guide guide, FhirPath fhirPath) {
    this.store = store;
    this.guide = guide;
    this.fhirPath = fhirPath;
    this.matching = new Matching(fhirPath);
  }

  /** That a search cannot be made as asked; the message tells the client why. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * The matches of a search.
   *
   * @param strict whether an unknown parameter is an error rather than ignored
   */
  List<Resource> matches(String type, Map<String, String[]> parameters, boolean strict)
      throws Refused {
    List<Resource> matches = new ArrayList<>(store.all(type));
    for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
      String name = parameter.getKey();
      Optional<SearchDefinition> definition = guide.search(type, name);
      if (definition.isPresent()) {
        for (String value : parameter.getValue()) {
          Optional<String> problem = SearchSyntax.problem(definition.get(), value);
          if (problem.isPresent()) {
            throw new Refused(problem.get());
          }
          matches.removeIf(r -> matching.matches(r, definition.get(), value) == Match.NONE);
        }
      } else if (hasModifier(type, name)) {
        throw new Refused("unsupported modifier of the search parameter " + name);
      } else if (strict && !CONTROL.contains(name)) {
        throw new Refused("unknown search parameter " + name);
      }
    }
    return matches;
  }

  /** This server supports no modifier of any parameter (R4, section 3.1.1.4.4). */
  private boolean hasModifier(String type, String name) {
    int colon = name.indexOf(':');
    return colon > 0 && guide.search(type, name.substring(0, colon)).isPresent();
  }

  /** The resources that come along with some matches. */
  List<Resource> included(List<Resource> matches, Map<String, String[]> parameters) {
    Set<Resource> included = new LinkedHashSet<>();
    for (String include : values(parameters, "_include")) {
      matches.forEach(match -> included.addAll(targets(match, include)));
    }
    for (String include : values(parameters, "_revinclude")) {
      included.addAll(referrers(matches, include));
    }
    for (String iterated : values(parameters, "_include:iterate")) {
      List.copyOf(included).forEach(found -> included.addAll(targets(found, iterated)));
    }
    matches.forEach(included::remove);
    return List.copyOf(included);
  }

  private static List<String> values(Map<String, String[]> parameters, String name) {
    return Arrays.asList(parameters.getOrDefault(name, new String[0]));
  }

  private List<Resource> targets(Resource resource, String include) {
    return references(resource, include).stream()
        .flatMap(target -> store.find(target.type(), target.id()).stream())
        .toList();
  }

  private List<Resource> referrers(List<Resource> matches, String include) {
    String type = include.replaceFirst(":.*", "");
    return store.all(type).stream()
        .filter(
            referrer ->
                references(referrer, include).stream()
                    .anyMatch(t -> matches.stream().anyMatch(m -> t.names(m.type(), m.id()))))
        .toList();
  }

  /** What a resource refers to by the parameter of {@code Type:parameter}. */
  private List<Reference> references(Resource resource, String include) {
    String[] parts = include.split(":", 3);
    if (parts.length < 2 || !parts[0].equals(resource.type())) {
      return List.of();
    }
    return expressions(parts[0], parts[1]).stream()
        .flatMap(expression -> fhirPath.evaluate(resource, expression).stream())
        .map(Element::json)
        .map(reference -> Reference.parse(reference.path("reference").asText()))
        .filter(target -> parts.length < 3 || target.type().equals(parts[2]))
        .toList();
  }

  private Optional<String> expressions(String type, String parameter) {
    return parameter.equals("*")
        ? Optional.of(type + ".descendants().where($this is Reference)")
        : guide.search(type, parameter).map(SearchDefinition::expression);
  }
}
