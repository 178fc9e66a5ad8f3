package org.trueblue.fhir.hapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the definition that somebody means, as HAPI would. */
interface Lookup {

  /**
   * The definition of a name.
   *
   * @param type of the definition
   * @param name canonical URL with or without version, or a part of it
   */
  Optional<PackEntry> find(String type, String name);

  /** In packages: by URL, URL and version, and the last one or two parts of these. */
  static Lookup inPackages(List<PackEntry> entries) {
    Map<String, PackEntry> byName = new HashMap<>();
    for (PackEntry entry : entries) {
      names(entry).forEach(name -> byName.putIfAbsent(entry.type() + " " + name, entry));
    }
    return (type, name) -> Optional.ofNullable(byName.get(type + " " + name));
  }

  private static Set<String> names(PackEntry entry) {
    Set<String> names = new TreeSet<>(Set.of(entry.url()));
    int bar = entry.url().indexOf('|');
    String bare = bar < 0 ? entry.url() : entry.url().substring(0, bar);
    names.add(bare);
    if (!entry.version().isBlank()) {
      names.add(bare + "|" + entry.version());
    }
    for (String whole : List.copyOf(names)) {
      int last = whole.lastIndexOf('/');
      if (last >= 0) {
        names.add(whole.substring(last + 1));
        int previous = whole.lastIndexOf('/', last - 1);
        if (previous >= 0) {
          names.add(whole.substring(previous + 1));
        }
      }
    }
    return names;
  }

  /**
   * In FHIR itself: structures by URL or short name; the others by URL, where FHIR's own match
   * whatever version is asked for.
   */
  static Lookup inCore(List<PackEntry> entries) {
    Map<String, PackEntry> byUrl = new HashMap<>();
    entries.forEach(entry -> byUrl.put(entry.type() + " " + entry.url(), entry));
    return (type, name) ->
        type.equals("StructureDefinition")
            ? Optional.ofNullable(byUrl.get(type + " " + urlOfStructure(name)))
            : ofVersion(name, bare -> Optional.ofNullable(byUrl.get(type + " " + bare)));
  }

  private static String urlOfStructure(String name) {
    int slash = name.indexOf('/');
    return slash < 0
        ? MissingBases.CORE + name
        : name.indexOf('/', slash + 1) < 0 ? "http://hl7.org/fhir/" + name : name;
  }

  private static Optional<PackEntry> ofVersion(
      String name, java.util.function.Function<String, Optional<PackEntry>> byUrl) {
    int bar = name.indexOf('|');
    if (bar <= 0) {
      return byUrl.apply(name);
    }
    String url = name.substring(0, bar);
    String version = name.substring(bar + 1);
    boolean anyVersion =
        version.isBlank()
            || url.startsWith("http://hl7.org")
            || url.startsWith("http://terminology.hl7.org");
    return byUrl.apply(url).filter(found -> anyVersion || found.version().equals(version));
  }
}
