package org.trueblue.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.FhirPackage;
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
 */
record OpenGuide(Engine engine, Guide guide) {

  /**
   * Reads a guide.
   *
   * @throws UserError if it is nowhere, cannot be read, or asks nothing of servers
   */
  static OpenGuide of(Home home, Packages packages, PackageId id) {
    try {
      FhirPackage pack = packages.find(id);
      List<Definitions> all = new ArrayList<>(List.of(pack));
      all.addAll(packages.dependencies(pack));
      Engine engine = new Engine(new Layered(all));
      List<Definitions> below = new ArrayList<>(all.subList(1, all.size()));
      below.add(engine.base());
      return new OpenGuide(
          engine, new Guide(pack, new Layered(below), Supplement.read(home.profiles(), id)));
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError(e);
    }
  }
}
