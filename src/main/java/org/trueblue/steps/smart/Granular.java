package org.trueblue.steps.smart;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trueblue.check.smart.Scope;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.Matching;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.session.NotTested;
import org.trueblue.session.Session;

/**
 * Which resources a scope with a search parameter speaks of (SMART App Launch 2, Finer-grained
 * resource constraints).
 *
 * @param type of resources
 * @param parameter of a search, whose element has the same name
 * @param value that it has
 * @param matching decides
 */
record Granular(String type, String parameter, String value, Matching matching) {

  /** Parameters that are named like the element that they look at. */
  private static final Set<String> PLAIN = Set.of("category", "code", "status");

  /** What scopes say with a search parameter, and nothing else of its type; empty if none does. */
  static Optional<Granular> of(List<String> scopes, Session session) {
    List<Scope> all = scopes.stream().map(Scope::parse).flatMap(Optional::stream).toList();
    return all.stream()
        .filter(scope -> !scope.query().isEmpty())
        .filter(scope -> all.stream().noneMatch(other -> other.type().equals("*")))
        .filter(scope -> isAlone(scope, all))
        .filter(scope -> gives(scope, 'r', all) && gives(scope, 's', all))
        .map(scope -> of(scope, session))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether all scopes of its type have the same query. */
  private static boolean isAlone(Scope scope, List<Scope> all) {
    return all.stream()
        .filter(other -> other.type().equals(scope.type()))
        .allMatch(other -> other.query().equals(scope.query()));
  }

  /** The rights of a scope may be granted apart. */
  private static boolean gives(Scope scope, char right, List<Scope> all) {
    return all.stream()
        .filter(other -> other.type().equals(scope.type()))
        .anyMatch(other -> other.rights().indexOf(right) >= 0);
  }

  private static Optional<Granular> of(Scope scope, Session session) {
    String[] pair = scope.query().split("=", 2);
    return pair.length == 2 && PLAIN.contains(pair[0]) && !pair[1].contains("&")
        ? Optional.of(
            new Granular(
                scope.type(),
                pair[0],
                URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                session.matching()))
        : Optional.empty();
  }

  /**
   * Those resources that the scope speaks of.
   *
   * @throws NotTested if there are none, or no others
   */
  Set<String> among(List<Resource> resources) {
    Set<String> within = matching(resources, Match.CERTAIN);
    if (within.isEmpty() || within.size() == resources.size()) {
      throw nothingToSee();
    }
    return within;
  }

  /**
   * One that the scope does not speak of.
   *
   * @throws NotTested if there is none
   */
  String beyond(List<Resource> resources) {
    return matching(resources, Match.NONE).stream().findFirst().orElseThrow(this::nothingToSee);
  }

  private Set<String> matching(List<Resource> resources, Match wanted) {
    SearchDefinition definition =
        new SearchDefinition(parameter, SearchType.TOKEN, type + "." + parameter, "");
    return new TreeSet<>(
        resources.stream()
            .filter(resource -> matching.matches(resource, definition, value) == wanted)
            .map(Resource::reference)
            .toList());
  }

  private NotTested nothingToSee() {
    return NotTested.dataAbsent(
        "scope.no-contrast",
        "the patient has no %s with %s=%s, or none without".formatted(type, parameter, value),
        "let a user log in whose record has both, or name another scope as 'granular' in 'scopes' of the target's file");
  }
}
