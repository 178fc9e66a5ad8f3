package org.trueblue.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.trueblue.guide.Duty;

/**
 * A deliberate non-conformance.
 *
 * @param name stable identity
 * @param what it does, in one sentence
 * @param feature whose scenarios are to see it
 * @param disturbance does it
 * @param traits of the server behind it that do it
 * @param kills by requirement, the finding codes of which one must be found; one that ends in a dot
 *     stands for all of its topic
 * @param mayAlso other requirements that it breaks too
 */
record Fault(
    String name,
    String what,
    String feature,
    Disturbance disturbance,
    Set<Enum<?>> traits,
    Map<String, Set<String>> kills,
    Predicate<String> mayAlso) {

  Fault {
    traits = Set.copyOf(traits);
    kills = Map.copyOf(kills);
  }

  static Fault of(String name, String what, Disturbance disturbance) {
    return new Fault(name, what, "", disturbance, Set.of(), Map.of(), requirement -> false);
  }

  /** A fault of the server itself, which no disturbance could make. */
  static Fault of(String name, String what, Enum<?>... traits) {
    return new Fault(
        name,
        what,
        "",
        (ask, server) -> server.answer(ask),
        Set.of(traits),
        Map.of(),
        requirement -> false);
  }

  /** The same fault, which breaks a requirement with a finding of one of these codes. */
  Fault kills(String requirement, String... codes) {
    Map<String, Set<String>> more = new TreeMap<>(kills);
    more.put(requirement, Set.of(codes));
    return new Fault(name, what, feature, disturbance, traits, more, mayAlso);
  }

  /** The same fault, which may break others in whose id this text stands. */
  Fault mayAlsoBreak(String... parts) {
    return new Fault(
        name,
        what,
        feature,
        disturbance,
        traits,
        kills,
        mayAlso.or(id -> List.of(parts).stream().anyMatch(id::contains)));
  }

  /** The same fault, to be seen by the scenarios of a feature. */
  Fault in(String otherFeature) {
    return new Fault(name, what, otherFeature, disturbance, traits, kills, mayAlso);
  }

  /** The same fault under the name of what the duty is about: a type, a profile, the server. */
  Fault of(Duty duty) {
    String profile = duty.cell("profile");
    boolean ofContent =
        duty.cells().containsKey("element") || duty.requirement().id().endsWith("/profile");
    String place =
        ofContent && !profile.isEmpty()
            ? profile.substring(profile.lastIndexOf('/') + 1)
            : duty.requirement().id().split("/", -1)[1];
    return new Fault(
        place + "/" + name,
        place + ": " + what,
        duty.feature(),
        disturbance,
        traits,
        kills,
        mayAlso);
  }

  /** The same fault, of which only what breaks some requirements is looked for. */
  Fault among(Set<String> requirements) {
    Map<String, Set<String>> fewer = new TreeMap<>(kills);
    fewer.keySet().retainAll(requirements);
    return new Fault(name, what, feature, disturbance, traits, fewer, mayAlso);
  }

  /** Whether what was found is what was to be found by a requirement. */
  boolean isKill(String requirement, Set<String> found) {
    return kills.getOrDefault(requirement, Set.of()).stream()
        .anyMatch(
            code ->
                code.endsWith(".")
                    ? found.stream().anyMatch(f -> f.startsWith(code))
                    : found.contains(code));
  }
}
