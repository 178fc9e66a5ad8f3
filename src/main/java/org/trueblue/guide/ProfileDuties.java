package org.trueblue.guide;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trueblue.fhir.Canonical;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Coverage;

/** The content of resources: conformance to a profile, and the elements that it must support. */
final class ProfileDuties {

  private final DutyList list;

  ProfileDuties(DutyList list) {
    this.list = list;
  }

  void add(Profile profile, Strength strength, Topic topic) {
    list.add(
        topic,
        Interaction.PROFILE,
        strength,
        profile.name() + "/profile",
        "Each %s conforms to %s.".formatted(profile.type(), profile.title()),
        Map.of("type", profile.type(), "profile", profile.url()));
    List<MustSupportChange> changes = list.guide().supplement().mustSupport(profile.name());
    Map<String, MustSupportElement> elements = new LinkedHashMap<>();
    list.guide().mustSupport(profile).forEach(element -> elements.put(element.id(), element));
    Set<String> inChoices = new HashSet<>();
    for (MustSupportChange change : changes) {
      if (!change.either().isEmpty()) {
        inChoices.addAll(change.either());
        mustSupport(profile, strength, topic, change.either(), false);
      }
    }
    for (MustSupportElement element : elements.values()) {
      if (!inChoices.contains(element.id())) {
        changes.stream()
            .filter(change -> change.leaves(element.id()))
            .findFirst()
            .ifPresentOrElse(
                change -> leave(profile, strength, topic, element, change),
                () -> {
                  mustSupport(profile, strength, topic, List.of(element.id()), element.uscdi());
                  references(profile, strength, topic, element);
                });
      }
    }
  }

  /** To which resources a reference must be able to lead, of those that the guide profiles. */
  private void references(
      Profile profile, Strength strength, Topic topic, MustSupportElement element) {
    for (String target : element.targets()) {
      String name = target.substring(target.lastIndexOf('/') + 1);
      list.add(
          topic,
          Interaction.REFERENCE,
          strength,
          "%s/references/%s/%s".formatted(profile.name(), element.id(), name),
          "The server can populate %s with a reference to a %s.".formatted(element.id(), name),
          Map.of(
              "type",
              profile.type(),
              "profile",
              profile.url(),
              "element",
              element.id(),
              "target",
              Canonical.parse(target).url()));
    }
  }

  private void mustSupport(
      Profile profile, Strength strength, Topic topic, List<String> elements, boolean uscdi) {
    String either = String.join(" or ", elements);
    list.add(
        topic,
        Interaction.MUST_SUPPORT,
        strength,
        profile.name() + "/must-support/" + String.join(",", elements),
        uscdi
            ? "The server can populate %s, which USCDI requires.".formatted(either)
            : "The server can populate %s.".formatted(either),
        Map.of(
            "type",
            profile.type(),
            "profile",
            profile.url(),
            "element",
            String.join(", ", elements)));
  }

  private void leave(
      Profile profile,
      Strength strength,
      Topic topic,
      MustSupportElement element,
      MustSupportChange change) {
    list.add(
        topic,
        Interaction.MUST_SUPPORT,
        strength,
        profile.name() + "/must-support/" + element.id(),
        "The server can populate %s.".formatted(element.id()),
        Map.of(),
        new Coverage.Excluded(change.reason()));
  }
}
