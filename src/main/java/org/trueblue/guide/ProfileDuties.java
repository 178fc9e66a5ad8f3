package org.trueblue.guide;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    Changes changes = new Changes(list.guide().supplement().mustSupport(profile.name()));
    List<MustSupportElement> elements = list.guide().mustSupport(profile);
    Map<String, MustSupportElement> references = new LinkedHashMap<>();
    for (MustSupportElement element : elements) {
      element
          .targets()
          .forEach(target -> references.put(reference(element, name(target)), element));
    }
    OfProfile of = new OfProfile(profile, strength, topic);
    changes
        .groups(elements.stream().map(MustSupportElement::id).toList())
        .forEach(ids -> of.mustSupport(ids, changes.left(ids), elements));
    changes
        .groups(List.copyOf(references.keySet()))
        .forEach(names -> of.references(names, changes.left(names), references));
  }

  private static String reference(MustSupportElement element, String target) {
    return "%s(%s)".formatted(element.id(), target);
  }

  private static String name(String canonical) {
    String url = Canonical.parse(canonical).url();
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /** What people changed in the flags of a profile. */
  private record Changes(List<MustSupportChange> all) {

    /** What is asked for, alternatives together, in the order of the profile. */
    List<List<String>> groups(List<String> ids) {
      Set<List<String>> groups = new LinkedHashSet<>();
      for (String id : ids) {
        groups.add(
            all.stream()
                .filter(change -> change.either().contains(id))
                .map(change -> change.either().stream().filter(ids::contains).toList())
                .findFirst()
                .orElse(List.of(id)));
      }
      return List.copyOf(groups);
    }

    /** Why something is not asked for, if it is not. */
    Optional<Coverage> left(List<String> alternatives) {
      List<String> open =
          alternatives.stream()
              .filter(id -> all.stream().noneMatch(change -> change.keep().contains(id)))
              .toList();
      return all.stream()
          .filter(change -> open.stream().anyMatch(change::leaves))
          .map(change -> (Coverage) new Coverage.Excluded(change.reason()))
          .findFirst();
    }
  }

  /** Duties of one profile. */
  private final class OfProfile {

    private final Profile profile;
    private final Strength strength;
    private final Topic topic;

    OfProfile(Profile profile, Strength strength, Topic topic) {
      this.profile = profile;
      this.strength = strength;
      this.topic = topic;
    }

    void mustSupport(List<String> ids, Optional<Coverage> left, List<MustSupportElement> elements) {
      Optional<Coverage> untold =
          elements.stream()
              .filter(element -> ids.contains(element.id()))
              .flatMap(element -> element.obstacle().stream())
              .map(obstacle -> (Coverage) new Coverage.Pending(obstacle))
              .findFirst();
      boolean uscdi = elements.stream().anyMatch(e -> e.id().equals(ids.get(0)) && e.uscdi());
      add(
          Interaction.MUST_SUPPORT,
          "must-support/" + String.join(",", ids),
          "The server can populate %s%s."
              .formatted(String.join(" or ", ids), uscdi ? ", which USCDI requires" : ""),
          Map.of(
              "type", profile.type(), "profile", profile.url(), "element", String.join(", ", ids)),
          left.or(() -> untold));
    }

    /** All alternatives are references from one element. */
    void references(
        List<String> names, Optional<Coverage> left, Map<String, MustSupportElement> references) {
      MustSupportElement element = references.get(names.get(0));
      if (element == null) {
        throw new IllegalArgumentException("no reference " + names);
      }
      List<String> targets =
          element.targets().stream()
              .filter(target -> names.contains(reference(element, name(target))))
              .toList();
      List<String> aims = targets.stream().map(ProfileDuties::name).toList();
      add(
          Interaction.REFERENCE,
          "references/%s/%s".formatted(element.id(), String.join(",", aims)),
          "The server can populate %s with a reference to a %s."
              .formatted(element.id(), String.join(" or ", aims)),
          Map.of(
              "type",
              profile.type(),
              "profile",
              profile.url(),
              "element",
              element.id(),
              "target",
              targets.stream()
                  .map(target -> Canonical.parse(target).url())
                  .collect(Collectors.joining(", "))),
          left.or(() -> element.obstacle().map(Coverage.Pending::new)));
    }

    private void add(
        Interaction interaction,
        String path,
        String text,
        Map<String, String> cells,
        Optional<Coverage> left) {
      String full = profile.name() + "/" + path;
      left.ifPresentOrElse(
          coverage -> list.add(topic, interaction, strength, full, text, Map.of(), coverage),
          () -> list.add(topic, interaction, strength, full, text, cells));
    }
  }
}
