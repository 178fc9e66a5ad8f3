package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.hapi.DocumentEngine;
import org.trueblue.fhir.hapi.PackFolder;
import org.trueblue.guide.FhirPackage;
import org.trueblue.guide.FurtherValueSets;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Layered;
import org.trueblue.guide.PackageFile;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;
import org.trueblue.guide.Supplement;
import org.trueblue.validate.GuideRules;
import org.trueblue.validate.ProfileChoice;
import org.trueblue.validate.Profiles;
import org.trueblue.validate.Rules;

/**
 * The profiles that resources can be judged by: those of FHIR, and those of a guide with the
 * packages that it builds on. Unlike a run, this takes a guide that asks nothing of servers. The
 * packages themselves are read only if a resource has to be routed.
 */
final class ProfilesAtHand implements Profiles {

  private final DocumentEngine engine;
  private final Later<Optional<Guide>> guide;
  private final boolean withRules;

  private ProfilesAtHand(DocumentEngine engine, Later<Optional<Guide>> guide, boolean withRules) {
    this.engine = engine;
    this.guide = guide;
    this.withRules = withRules;
  }

  /**
   * Finds them.
   *
   * @param name of the guide, null for FHIR alone
   * @param terminology says who knows other codes, given the definitions of the guide
   * @throws UserError if the guide is nowhere, or cannot be read
   */
  static ProfilesAtHand open(
      Home home,
      List<Path> folders,
      @Nullable String name,
      Function<Definitions, CodeService> terminology) {
    try {
      Packages packages = home.packages(folders);
      Optional<PackageId> id =
          name == null ? Optional.empty() : Optional.of(Guides.named(name, packages));
      List<PackageFile> files = id.isPresent() ? packages.locate(id.get()) : List.of();
      List<Later<FhirPackage>> read =
          files.stream().map(file -> new Later<>(() -> read(file))).toList();
      List<PackFolder.Source> sources = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        sources.add(new PackFolder.Source(files.get(i).fingerprint(), read.get(i)::get));
      }
      Supplement supplement =
          id.isPresent() ? Supplement.read(home.profiles(), id.get()) : Supplement.NONE;
      if (id.isPresent()) {
        FurtherValueSets further = supplement.valueSets();
        sources.add(new PackFolder.Source(further.digest(), () -> further));
      }
      DocumentEngine engine =
          new DocumentEngine(
              PackFolder.of(System.getenv()), sources, terminology.apply(whenAsked(read)));
      return new ProfilesAtHand(
          engine,
          new Later<>(() -> id.flatMap(one -> guide(home, packages, one, engine.base()))),
          supplement.hasRules());
    } catch (IOException e) {
      throw new UserError(e);
    }
  }

  private static FhirPackage read(PackageFile file) {
    try {
      return file.read();
    } catch (IOException e) {
      throw new UserError(e);
    }
  }

  /**
   * The guide as it is carried, which says as well as the published one what a profile is about and
   * is read in no time. A guide that asks nothing of servers tells of no resource which profile is
   * about it.
   */
  private static Optional<Guide> guide(
      Home home, Packages packages, PackageId id, Definitions base) {
    try {
      FhirPackage pack = packages.find(id);
      List<Definitions> all = new ArrayList<>(List.of(pack));
      all.addAll(packages.dependencies(pack));
      all.add(base);
      return Optional.of(new Guide(pack, new Layered(all), Supplement.read(home.profiles(), id)));
    } catch (IllegalArgumentException noServer) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UserError(e);
    }
  }

  private static Definitions whenAsked(List<Later<FhirPackage>> packages) {
    Supplier<Definitions> all =
        () -> new Layered(packages.stream().<Definitions>map(Later::get).toList());
    return new Definitions() {
      @Override
      public Optional<Resource> find(String type, Canonical canonical) {
        return all.get().find(type, canonical);
      }

      @Override
      public Collection<Resource> all(String type) {
        return all.get().all(type);
      }
    };
  }

  /** Validates by them. */
  DocumentValidator validator() {
    return engine.validator();
  }

  /** What is asked beyond them. */
  Rules rules() {
    return withRules
        ? new GuideRules(() -> guide.get().orElseThrow(), engine.fhirPath(), engine::resource)
        : Rules.NONE;
  }

  @Override
  public boolean isKnown(String canonical) {
    return engine.knows(canonical);
  }

  @Override
  public boolean isOfGuide(String canonical) {
    return engine.isOfFirst(canonical);
  }

  @Override
  public List<String> routesOf(Resource resource) {
    return guide.get().map(one -> Profiles.routes(one, resource)).orElse(List.of());
  }

  @Override
  public Optional<String> passedOver(Resource resource) {
    return guide.get().flatMap(one -> one.routing().passedOver(resource));
  }

  /**
   * The choice among them.
   *
   * @param named profiles that the user named
   * @throws UserError if one of these is not at hand
   */
  ProfileChoice choice(List<String> named) {
    for (String profile : named) {
      if (!isKnown(profile)) {
        throw new UserError(
            "profile '%s' is not at hand; name its guide with --guide, and where its package is"
                    .formatted(profile)
                + " with --packages");
      }
    }
    return new ProfileChoice(named, this);
  }
}
