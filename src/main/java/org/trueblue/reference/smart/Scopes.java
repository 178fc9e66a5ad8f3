package org.trueblue.reference.smart;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a client asks for, or was granted.
 *
 * @param texts the scopes, each once
 */
record Scopes(List<String> texts) {

  static final Set<String> OF_LAUNCH = Set.of("launch", "launch/patient", "launch/encounter");

  private static final Set<String> OTHERS =
      Set.of("openid", "fhirUser", "profile", "offline_access", "online_access");

  Scopes {
    texts = List.copyOf(texts);
  }

  static Scopes of(String text) {
    return new Scopes(
        Stream.of(text.split(" ", -1)).filter(scope -> !scope.isEmpty()).distinct().toList());
  }

  /** Whether a text is a scope that the server knows. */
  static boolean isKnown(String text) {
    return OTHERS.contains(text) || OF_LAUNCH.contains(text) || Scope.of(text).isPresent();
  }

  boolean has(String text) {
    return texts.contains(text);
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Those for resources. */
  List<Scope> resources() {
    return texts.stream().flatMap(text -> Scope.of(text).stream()).toList();
  }

  /** Whether some are for the resources of one patient. */
  boolean needPatient() {
    return has("launch/patient") || resources().stream().anyMatch(scope -> scope.isOf("patient"));
  }

  Scopes only(Predicate<String> which) {
    return new Scopes(texts.stream().filter(which).toList());
  }

  /** Whether all others are granted by these, as they are or as part of one. */
  boolean cover(Scopes others) {
    return others.texts().stream().allMatch(this::covers);
  }

  private boolean covers(String text) {
    return has(text)
        || Scope.of(text).stream()
            .anyMatch(wanted -> resources().stream().anyMatch(scope -> scope.covers(wanted)));
  }

  @Override
  public String toString() {
    return String.join(" ", texts);
  }
}
