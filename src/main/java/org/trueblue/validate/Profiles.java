package org.trueblue.validate;

import java.util.List;
import java.util.Optional;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Guide;

/** The profiles at hand. Thread safe. */
public interface Profiles {

  /** Whether a profile is at hand. */
  boolean isKnown(String canonical);

  /** Whether a profile is one of the guide. */
  boolean isOfGuide(String canonical);

  /** The profiles of the guide to which it routes a resource. */
  List<String> routesOf(Resource resource);

  /** What a resource is that the guide passes over, for it belongs to another. */
  Optional<String> passedOver(Resource resource);

  /** Those of a guide, if there is one, among all definitions at hand. */
  static Profiles of(Optional<Guide> guide, Definitions known) {
    return new Profiles() {
      @Override
      public boolean isKnown(String canonical) {
        return known.find("StructureDefinition", Canonical.parse(canonical)).isPresent();
      }

      @Override
      public boolean isOfGuide(String canonical) {
        return guide
            .flatMap(one -> one.pack().find("StructureDefinition", Canonical.parse(canonical)))
            .isPresent();
      }

      @Override
      public List<String> routesOf(Resource resource) {
        return guide.map(one -> Profiles.routes(one, resource)).orElse(List.of());
      }

      @Override
      public Optional<String> passedOver(Resource resource) {
        return guide.flatMap(one -> one.routing().passedOver(resource));
      }
    };
  }

  /** To which a guide routes a resource. */
  static List<String> routes(Guide guide, Resource resource) {
    return guide.routing().of(resource).stream().map(route -> route.profile()).toList();
  }
}
