package org.trueblue.reference.smart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.Matching;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.guide.Guide;
import org.trueblue.reference.Access;
import org.trueblue.reference.smart.GrantBook.Issued;

/** What a token opens. */
final class ScopedAccess implements Access {

  /**
   * What it takes to tell.
   *
   * @param guide knows the search parameters that scopes use
   * @param matching tells whether resources satisfy them
   * @param compartment tells whom resources are about
   * @param lapses what is forgotten
   */
  record Rules(Guide guide, Matching matching, Compartment compartment, Set<Lapse> lapses) {
    boolean forget(Lapse lapse) {
      return lapses.contains(lapse);
    }
  }

  private final Rules rules;
  private final Issued issued;

  ScopedAccess(Rules rules, Issued issued) {
    this.rules = rules;
    this.issued = issued;
  }

  @Override
  public boolean reads(Resource resource) {
    String rights = rules.forget(Lapse.READS_BY_RIGHT_TO_SEARCH) ? "rs" : "r";
    return isUser(resource)
        || (rules.forget(Lapse.IGNORES_SCOPE_ON_READ)
            ? isInReach(resource, rules.forget(Lapse.READS_OTHER_PATIENTS))
            : isGranted(
                resource,
                rights,
                rules.forget(Lapse.IGNORES_QUERY_ON_READ),
                rules.forget(Lapse.READS_OTHER_PATIENTS)));
  }

  @Override
  public boolean searches(String type) {
    return rules.forget(Lapse.IGNORES_SCOPE_ON_SEARCH)
        || scopes().stream().anyMatch(scope -> gives(scope, rightsToSearch(), type));
  }

  @Override
  public boolean finds(Resource resource) {
    return rules.forget(Lapse.IGNORES_SCOPE_ON_SEARCH)
        ? isInReach(resource, rules.forget(Lapse.FINDS_OTHER_PATIENTS))
        : isGranted(
            resource,
            rightsToSearch(),
            rules.forget(Lapse.IGNORES_QUERY_ON_SEARCH),
            rules.forget(Lapse.FINDS_OTHER_PATIENTS));
  }

  @Override
  public boolean comesAlong(Resource resource) {
    return rules.forget(Lapse.INCLUDES_WHAT_IS_NOT_GRANTED)
        || isUser(resource)
        || isGranted(resource, "rs", false, false);
  }

  @Override
  public boolean creates(String type) {
    return writes('c', type);
  }

  /** Whether it opens a way to write: {@code c}, {@code u} or {@code d}. */
  boolean writes(char right, String type) {
    return scopes().stream().anyMatch(scope -> scope.gives(right, type));
  }

  private String rightsToSearch() {
    return rules.forget(Lapse.SEARCHES_BY_RIGHT_TO_READ) ? "rs" : "s";
  }

  private List<Scope> scopes() {
    return issued.scopes().resources();
  }

  private static boolean gives(Scope scope, String rights, String type) {
    return rights.chars().anyMatch(right -> scope.gives((char) right, type));
  }

  /** Whoever is told who the user is may see who that is. */
  private boolean isUser(Resource resource) {
    return issued.scopes().has("fhirUser")
        && person().filter(p -> p.resource().equals(resource.reference())).isPresent();
  }

  private Optional<Person> person() {
    return issued.granted().person();
  }

  private boolean isGranted(
      Resource resource, String rights, boolean anyQuery, boolean anyPatient) {
    return scopes().stream()
        .filter(scope -> gives(scope, rights, resource.type()))
        .filter(scope -> anyQuery || isIn(scope.query(), resource))
        .anyMatch(scope -> anyPatient || isInReach(resource, scope.level()));
  }

  private boolean isIn(Map<String, List<String>> query, Resource resource) {
    return query.entrySet().stream()
        .allMatch(p -> p.getValue().stream().allMatch(v -> matches(resource, p.getKey(), v)));
  }

  private boolean matches(Resource resource, String parameter, String value) {
    Optional<SearchDefinition> definition = rules.guide().search(resource.type(), parameter);
    return definition.isPresent()
        && rules.matching().matches(resource, definition.get(), value) != Match.NONE;
  }

  private boolean isInReach(Resource resource, boolean anyPatient) {
    return anyPatient || scopes().stream().anyMatch(s -> isInReach(resource, s.level()));
  }

  private boolean isInReach(Resource resource, String level) {
    return switch (level) {
      case "patient" -> isAbout(resource, issued.granted().context().patient().stream().toList());
      case "user" ->
          person().filter(Person::isPractitioner).isPresent()
              || isAbout(resource, person().map(Person::patients).orElse(List.of()));
      default -> person().isEmpty();
    };
  }

  private boolean isAbout(Resource resource, List<String> patients) {
    return patients.stream().anyMatch(patient -> rules.compartment().has(resource, patient));
  }
}
