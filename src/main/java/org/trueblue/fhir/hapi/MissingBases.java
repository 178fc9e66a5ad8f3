package org.trueblue.fhir.hapi;

import java.util.Optional;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Resource;

/** Profiles that build on one that is not at hand. What that one asks for, nobody can check. */
final class MissingBases {

  /** Where the definitions of FHIR itself are. */
  static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

  /** Longer chains of profiles are circles. */
  private static final int LONGEST_CHAIN = 20;

  private final Definitions definitions;

  MissingBases(Definitions definitions) {
    this.definitions = definitions;
  }

  /** Whether the base of a profile is needed and is not at hand. */
  boolean isMissing(Resource profile) {
    String base = base(profile);
    return !base.isEmpty() && !base.startsWith(CORE) && find(base).isEmpty();
  }

  /** The canonical URL that is not at hand, of those that a profile builds on. */
  Optional<String> below(String profile) {
    Optional<Resource> next = find(profile);
    for (int i = 0; i < LONGEST_CHAIN && next.isPresent(); i++) {
      String base = base(next.get());
      if (isMissing(next.get())) {
        return Optional.of(base);
      }
      next = find(base);
    }
    return Optional.empty();
  }

  /** A snapshot holds already what the base says. */
  private static String base(Resource profile) {
    boolean needed = profile.json().path("derivation").asText().equals("constraint");
    return needed && !profile.json().has("snapshot")
        ? profile.json().path("baseDefinition").asText()
        : "";
  }

  private Optional<Resource> find(String canonical) {
    return definitions.find("StructureDefinition", Canonical.parse(canonical));
  }
}
