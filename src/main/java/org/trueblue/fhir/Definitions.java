package org.trueblue.fhir;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where definitions come from: StructureDefinitions, ValueSets, CodeSystems, SearchParameters. What
 * is returned need not have a snapshot.
 */
public interface Definitions {

  /** No definitions but those of FHIR itself. */
  Definitions NONE =
      new Definitions() {
        @Override
        public Optional<Resource> find(String type, Canonical canonical) {
          return Optional.empty();
        }

        @Override
        public Collection<Resource> all(String type) {
          return List.of();
        }
      };

  /** The definition with this canonical URL; without a version, any version will do. */
  Optional<Resource> find(String type, Canonical canonical);

  /** All definitions of a type. */
  Collection<Resource> all(String type);
}
