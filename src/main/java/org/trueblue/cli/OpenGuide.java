package org.trueblue.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.fhir.hapi.PackFolder;
import org.trueblue.guide.FhirPackage;
import org.trueblue.guide.FurtherValueSets;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Layered;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;
import org.trueblue.guide.Supplement;

/**
 * A guide that was read, with the packages that it builds on as far as they are at hand.
 *
 * @param engine validates and evaluates over their definitions
 * @param guide the guide
 * @param packages those that were read, with their digests
 */
record OpenGuide(Engine engine, Guide guide, Map<String, String> packages) {

  /** An engine over FHIR R4 alone, for what belongs to no guide. */
  static Engine fhirAlone() {
    return new Engine(PackFolder.of(System.getenv()), List.of(), CodeService.NONE);
  }

  /**
   * Reads a guide.
   *
   * @throws UserError if it is nowhere, cannot be read, or asks nothing of servers
   */
  static OpenGuide of(Home home, Packages packages, PackageId id) {
    try {
      FhirPackage pack = packages.find(id);
      List<FhirPackage> read = new ArrayList<>(List.of(pack));
      read.addAll(packages.dependencies(pack));
      Supplement supplement = Supplement.read(home.profiles(), id);
      FurtherValueSets further = supplement.valueSets();
      List<PackFolder.Source> sources = new ArrayList<>();
      read.forEach(one -> sources.add(new PackFolder.Source(one.digest(), () -> one)));
      sources.add(new PackFolder.Source(further.digest(), () -> further));
      Engine engine = new Engine(PackFolder.of(System.getenv()), sources, CodeService.NONE);
      List<Definitions> below = new ArrayList<>(read.subList(1, read.size()));
      below.addAll(List.of(further, engine.base()));
      return new OpenGuide(
          engine, new Guide(pack, new Layered(below), supplement), digests(read, further.digest()));
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError(e);
    }
  }

  private static Map<String, String> digests(List<FhirPackage> packages, String further) {
    Map<String, String> digests = new TreeMap<>();
    digests.put("further value sets", further);
    packages.forEach(pack -> digests.put(pack.id().toString(), pack.digest()));
    return digests;
  }
}
