package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.FhirPackage;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Layered;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;
import org.trueblue.guide.Supplement;
import org.trueblue.validate.ProfileChoice;

/**
 * The profiles that resources can be judged by: those of FHIR, and those of a guide with the
 * packages that it builds on. Unlike a run, this takes a guide that asks nothing of servers.
 *
 * @param engine validates by them
 * @param guide to whose profiles resources are routed
 * @param known all definitions
 */
record ProfilesAtHand(Engine engine, Optional<Guide> guide, Definitions known) {

  /**
   * Reads them.
   *
   * @param name of the guide, null for FHIR alone
   * @param terminology says who knows other codes, given the definitions of the guide
   * @throws UserError if the guide is nowhere, or cannot be read
   */
  static ProfilesAtHand open(
      Home home,
      List<Path> folders,
      @Nullable String name,
      Function<Definitions, CodeService> terminology)
      throws IOException {
    if (name == null) {
      Engine engine = new Engine(Definitions.NONE, terminology.apply(Definitions.NONE));
      return new ProfilesAtHand(engine, Optional.empty(), engine.base());
    }
    Packages packages = home.packages(folders);
    PackageId id = Guides.named(name, packages);
    try {
      return of(home, packages, packages.find(id), terminology);
    } catch (IOException e) {
      throw new UserError(e);
    }
  }

  private static ProfilesAtHand of(
      Home home,
      Packages packages,
      FhirPackage pack,
      Function<Definitions, CodeService> terminology)
      throws IOException {
    List<Definitions> all = new ArrayList<>(List.of(pack));
    all.addAll(packages.dependencies(pack));
    Definitions ofPackages = new Layered(all);
    Engine engine = new Engine(ofPackages, terminology.apply(ofPackages));
    all.add(engine.base());
    return new ProfilesAtHand(
        engine,
        guide(pack, new Layered(all), Supplement.read(home.profiles(), pack.id())),
        new Layered(all));
  }

  /** A guide that asks nothing of servers tells of no resource which profile is about it. */
  private static Optional<Guide> guide(FhirPackage pack, Definitions below, Supplement supplement) {
    try {
      return Optional.of(new Guide(pack, below, supplement));
    } catch (IllegalArgumentException noServer) {
      return Optional.empty();
    }
  }

  /**
   * The choice among them.
   *
   * @param named profiles that the user named
   * @throws UserError if one of these is not at hand
   */
  ProfileChoice choice(List<String> named) {
    for (String profile : named) {
      if (known.find("StructureDefinition", Canonical.parse(profile)).isEmpty()) {
        throw new UserError(
            "profile '%s' is not at hand; name its guide with --guide, and where its package is"
                    .formatted(profile)
                + " with --packages");
      }
    }
    return new ProfileChoice(named, guide, known);
  }
}
