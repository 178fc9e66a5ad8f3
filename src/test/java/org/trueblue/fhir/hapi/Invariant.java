package org.trueblue.fhir.hapi;

import java.util.List;

/**
 * An invariant with values that satisfy it and values that break it.
 *
 * @param key of the invariant
 * @param element that carries it
 * @param profiles in which it does
 * @param resource a resource with {@code %s} where the values go
 * @param satisfied values, as JSON with single quotes
 * @param broken values, as JSON with single quotes
 */
record Invariant(
    String key,
    String element,
    List<String> profiles,
    String resource,
    List<String> satisfied,
    List<String> broken) {

  /** Begins an invariant. */
  static Invariant of(String key, String element, String... profiles) {
    return new Invariant(key, element, List.of(profiles), "", List.of(), List.of());
  }

  Invariant in(String template) {
    return new Invariant(key, element, profiles, template, satisfied, broken);
  }

  Invariant satisfiedBy(String... values) {
    return new Invariant(key, element, profiles, resource, List.of(values), broken);
  }

  Invariant brokenBy(String... values) {
    return new Invariant(key, element, profiles, resource, satisfied, List.of(values));
  }
}
