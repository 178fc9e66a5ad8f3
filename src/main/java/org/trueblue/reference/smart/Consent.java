package org.trueblue.reference.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.reference.smart.AuthorizeEndpoint.Asked;
import org.trueblue.reference.web.Call;

/**
 * What a user may grant of what an app asks for: all of it, some of it, or, where it asks for all
 * resources of a type, some of these by their category.
 */
final class Consent {

  private static final String FIELD = "grant:";
  private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/";
  private static final String US_CORE = "http://hl7.org/fhir/us/core/CodeSystem/";

  private static final Map<String, List<String>> CATEGORIES =
      Map.of(
          "Condition",
          List.of(
              CATEGORY + "condition-category|encounter-diagnosis",
              CATEGORY + "condition-category|problem-list-item",
              US_CORE + "condition-category|health-concern"),
          "Observation",
          List.of(
              CATEGORY + "observation-category|laboratory",
              CATEGORY + "observation-category|social-history",
              CATEGORY + "observation-category|vital-signs",
              CATEGORY + "observation-category|survey",
              US_CORE + "us-core-category|sdoh"));

  private final Set<Lapse> lapses;
  private final Set<Habit> habits;

  Consent(Set<Lapse> lapses, Set<Habit> habits) {
    this.lapses = Set.copyOf(lapses);
    this.habits = Set.copyOf(habits);
  }

  /** Whether a user can be asked for a scope. */
  static boolean isOffered(String scope) {
    return Scopes.isKnown(scope) && !scope.startsWith("system/");
  }

  /** All that a category can be granted of. */
  static Stream<String> narrower(String level) {
    return Stream.of("Condition", "Observation")
        .flatMap(
            type ->
                CATEGORIES.getOrDefault(type, List.of()).stream()
                    .map(category -> level + "/" + type + ".rs?category=" + category));
  }

  /** The page on which the user decides. */
  String page(String visit, Asked asked) {
    Scopes offered = offered(asked);
    return Html.consent(Addresses.CONSENT, visit, asked.app(), offered.texts(), parts(offered));
  }

  private static Scopes offered(Asked asked) {
    return asked.scopes().only(Consent::isOffered);
  }

  private static List<String> parts(Scopes offered) {
    return Stream.of("patient", "user")
        .flatMap(Consent::narrower)
        .filter(part -> !offered.has(part) && offered.cover(Scopes.of(part)))
        .toList();
  }

  /** All that is asked for, as it is granted where the user is not asked. */
  Scopes all(Asked asked) {
    return new Scopes(offered(asked).texts().stream().flatMap(this::written).distinct().toList());
  }

  /** What the user grants. */
  Scopes granted(Asked asked, Call call) {
    Scopes offered = offered(asked);
    if (lapses.contains(Lapse.GRANTS_ALL_THAT_IS_ASKED)) {
      return offered;
    }
    List<String> granted = new ArrayList<>();
    Stream.concat(offered.texts().stream(), parts(offered).stream())
        .filter(scope -> call.parameter(FIELD + scope).isPresent())
        .forEach(granted::add);
    return new Scopes(granted.stream().flatMap(this::written).distinct().toList());
  }

  /** A scope as the server likes to write it. */
  private Stream<String> written(String text) {
    Optional<Scope> scope = Scope.of(text);
    if (scope.isEmpty()) {
      return Stream.of(text);
    }
    String rights = scope.get().rights();
    if (habits.contains(Habit.GRANTS_RIGHTS_APART) && rights.equals("rs")) {
      return Stream.of("r", "s").map(right -> scope.get().with(right).text());
    }
    return Stream.of(
        habits.contains(Habit.GRANTS_IN_SECOND_SYNTAX) ? scope.get().with(rights).text() : text);
  }
}
