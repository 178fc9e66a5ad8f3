package org.trueblue.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A deliberate non-conformance.
 *
 * @param name stable identity
 * @param what it does, in one sentence
 * @param disturbance does it
 * @param kills finding codes that must be found, by requirement
 * @param mayAlso other requirements that it breaks too
 */
record Fault(
    String name,
    String what,
    Disturbance disturbance,
    Map<String, String> kills,
    Predicate<String> mayAlso) {

  Fault {
    kills = Map.copyOf(new TreeMap<>(kills));
  }

  static Fault of(String name, String what, Disturbance disturbance) {
    return new Fault(name, what, disturbance, Map.of(), requirement -> false);
  }

  /** The same fault, which breaks a requirement with a finding of this code. */
  Fault kills(String requirement, String code) {
    Map<String, String> more = new TreeMap<>(kills);
    more.put(requirement, code);
    return new Fault(name, what, disturbance, more, mayAlso);
  }

  /** The same fault, which breaks several requirements with findings of this code. */
  Fault kills(List<String> requirements, String code) {
    Fault fault = this;
    for (String requirement : requirements) {
      fault = fault.kills(requirement, code);
    }
    return fault;
  }

  /** The same fault, which may break others in whose id this text stands. */
  Fault mayAlsoBreak(String... parts) {
    return new Fault(
        name,
        what,
        disturbance,
        kills,
        mayAlso.or(id -> List.of(parts).stream().anyMatch(id::contains)));
  }
}
