package org.trueblue.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trueblue.fhir.Canonical;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Coverage;

/** What a server does for a guide, it declares in its CapabilityStatement. */
final class DeclarationDuties {

  private static final Set<String> WRITES = Set.of("create", "update", "patch", "delete");

  private static final Coverage NOT_OF_READERS =
      new Coverage.Excluded("it is of no use to clients that read, which is what is tested");

  private final DutyList list;

  DeclarationDuties(DutyList list) {
    this.list = list;
  }

  void add(ResourceCapability resource, Topic topic) {
    String type = resource.type();
    for (Expected<String> profile : resource.profiles()) {
      String url = Canonical.parse(profile.value()).url();
      String name = url.substring(url.lastIndexOf('/') + 1);
      list.add(
          topic,
          Interaction.DECLARED_PROFILE,
          // Of the types that are left to the server it supports some; which, is its choice.
          list.guide().leavesToServer(type)
              ? profile.strength().weaker(Strength.SHOULD)
              : profile.strength(),
          "declares/profile/" + name,
          "The CapabilityStatement declares the profile %s for %s.".formatted(url, type),
          Map.of("type", type, "profile", url));
    }
    for (Expected<String> interaction : Expected.asked(resource.interactions())) {
      list.add(
          topic,
          Interaction.DECLARED_INTERACTION,
          interaction.strength(),
          "declares/interaction/" + interaction.value(),
          "The CapabilityStatement declares %s for %s.".formatted(interaction.value(), type),
          Map.of("type", type, "interaction", interaction.value()),
          WRITES.contains(interaction.value()) ? NOT_OF_READERS : new Coverage.Tested());
    }
    parameters(resource)
        .forEach(
            (name, strength) ->
                list.add(
                    topic,
                    Interaction.DECLARED_SEARCH,
                    strength,
                    "declares/search/" + name,
                    "The CapabilityStatement declares the search parameter %s for %s."
                        .formatted(name, type),
                    Map.of("type", type, "parameter", name)));
    for (Expected<String> include : Expected.asked(resource.includes())) {
      list.add(
          topic,
          Interaction.DECLARED_INCLUDE,
          include.strength(),
          "declares/include/" + include.value(),
          "The CapabilityStatement declares _include of %s for %s."
              .formatted(include.value(), type),
          Map.of("type", type, "include", include.value()));
    }
    for (Expected<String> include : Expected.asked(resource.revIncludes())) {
      list.add(
          topic,
          Interaction.DECLARED_REVINCLUDE,
          include.strength(),
          "declares/revinclude/" + include.value(),
          "The CapabilityStatement declares _revinclude of %s for %s."
              .formatted(include.value(), type),
          Map.of("type", type, "include", include.value()));
    }
  }

  /** A parameter is asked for as strongly as the strongest search that needs it. */
  private static Map<String, Strength> parameters(ResourceCapability resource) {
    Map<String, Strength> strengths = new TreeMap<>();
    for (Expected<List<String>> search : SearchDuties.searches(resource).toList()) {
      for (String name : search.value()) {
        strengths.merge(name, search.strength(), Strength::stronger);
      }
    }
    return strengths;
  }
}
