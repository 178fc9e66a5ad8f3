package org.trueblue.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trueblue.Engines;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.hapi.Engine;

/** The guides that the project carries, each read once for all tests. Immutable, so shared. */
public final class CarriedGuides {

  /** The home of the project. */
  public static final Path HOME =
      Path.of(System.getProperty("trueblue.home", "")).toAbsolutePath().normalize();

  private static final Path PROFILES = HOME.resolve("profiles");
  private static final Map<PackageId, Carried> READ = new ConcurrentHashMap<>();

  private CarriedGuides() {}

  /**
   * A carried guide.
   *
   * @param guide the guide
   * @param engine over its definitions
   * @param duties what it asks of servers
   */
  public record Carried(Guide guide, Engine engine, List<Duty> duties) {
    public Carried {
      duties = List.copyOf(duties);
    }
  }

  /** US Core 6.1.0. */
  public static Carried usCore() {
    return of(PackageId.parse("hl7.fhir.us.core#6.1.0"));
  }

  /** All that are carried. */
  public static List<PackageId> ids() {
    try {
      return packages().carried();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of them that are not just differences over another version. */
  public static List<PackageId> whole() {
    return ids().stream().filter(id -> !Differences.are(folder(id))).toList();
  }

  /** One of those that are carried. */
  public static Carried of(PackageId id) {
    return READ.computeIfAbsent(id, CarriedGuides::read);
  }

  /** Its package. */
  public static FhirPackage pack(PackageId id) {
    return of(id).guide().pack();
  }

  /** What people add to it. */
  public static Supplement supplement(PackageId id) {
    try {
      return Supplement.read(PROFILES, id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its files. */
  public static Path folder(PackageId id) {
    return packages().carriedFolder(id);
  }

  private static Packages packages() {
    return new Packages(PROFILES, List.of(), PROFILES.resolve("no-cache"));
  }

  private static Carried read(PackageId id) {
    try {
      return over(packages().find(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A guide as a package has it, over what is carried of those that it builds on. */
  static Carried over(FhirPackage pack) throws IOException {
    List<Definitions> all = new ArrayList<>(List.of(pack));
    all.addAll(packages().dependencies(pack));
    all.add(supplement(pack.id()).valueSets());
    Engine engine = Engines.over(all.toArray(Definitions[]::new));
    List<Definitions> below = new ArrayList<>(all.subList(1, all.size()));
    below.add(engine.base());
    Guide guide = new Guide(pack, new Layered(below), supplement(pack.id()));
    return new Carried(guide, engine, Duties.of(guide));
  }
}
