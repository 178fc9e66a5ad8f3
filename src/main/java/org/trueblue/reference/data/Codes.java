package org.trueblue.reference.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Guide;
import org.trueblue.guide.ValueSetCodes;

/** Codes of value sets: those that people chose, or else the first that the value set lists. */
final class Codes {

  /** More would not tell more. */
  private static final int ENOUGH = 4;

  /** Codes that say nothing, or that the rest of a resource is not to be believed. */
  private static final Set<String> POOR =
      Set.of("unknown", "UNK", "entered-in-error", "nullified", "null", "other");

  private final Map<String, List<Coded>> known = new HashMap<>();
  private final Guide guide;
  private final Curated curated;

  Codes(Guide guide, Curated curated) {
    this.guide = guide;
    this.curated = curated;
  }

  /** Some codes of a value set; none if nobody knows one. */
  List<Coded> some(String valueSet) {
    return known.computeIfAbsent(Canonical.parse(valueSet).url(), this::find);
  }

  private List<Coded> find(String valueSet) {
    Set<String> systems = systems(valueSet);
    List<Coded> chosen =
        curated.codes(valueSet).stream()
            .filter(code -> systems.isEmpty() || systems.contains(code.system()))
            .toList();
    return chosen.isEmpty()
        ? all(valueSet).stream().filter(c -> !POOR.contains(c.code())).limit(ENOUGH).toList()
        : chosen;
  }

  /** The systems of a value set of the guide: versions may know a system by another name. */
  private Set<String> systems(String valueSet) {
    return guide.pack().find("ValueSet", Canonical.parse(valueSet)).stream()
        .flatMap(found -> Json.items(found.json().at("/compose/include")).stream())
        .map(include -> include.path("system").asText(""))
        .collect(Collectors.toSet());
  }

  /** The codes that an element shows all of; none for most elements. */
  List<Coded> shown(String path) {
    Map<String, Coded> shown = new LinkedHashMap<>();
    for (String entry : curated.shown(path)) {
      boolean valueSet = entry.startsWith("http");
      for (Coded code : valueSet ? all(entry) : List.of(curated.coded(entry))) {
        shown.putIfAbsent(code.system() + "|" + code.code(), code);
      }
    }
    return List.copyOf(shown.values());
  }

  /** All codes that a value set lists. */
  List<Coded> all(String valueSet) {
    return new ValueSetCodes(guide.definitions())
        .of(Canonical.parse(valueSet)).stream().map(Codes::listed).toList();
  }

  private static Coded listed(String systemAndCode) {
    int bar = systemAndCode.indexOf('|');
    return new Coded(systemAndCode.substring(0, bar), systemAndCode.substring(bar + 1), "");
  }
}
