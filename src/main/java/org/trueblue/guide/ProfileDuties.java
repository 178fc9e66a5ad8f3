package org.trueblue.guide;

import java.util.Map;
import org.trueblue.outcome.Strength;

/** The content of resources: conformance to a profile, must support, missing data. */
final class ProfileDuties {

  private final DutyList list;

  ProfileDuties(DutyList list) {
    this.list = list;
  }

  void add(Profile profile, Topic topic) {
    String type = profile.type();
    Map<String, String> cells = Map.of("type", type, "profile", profile.url());
    list.add(
        topic,
        Interaction.PROFILE,
        Strength.SHALL,
        profile.name() + "/profile",
        "Each %s conforms to %s.".formatted(type, profile.title()),
        cells);
    for (MustSupportElement element : list.guide().mustSupport(profile)) {
      list.add(
          topic,
          Interaction.MUST_SUPPORT,
          Strength.SHALL,
          profile.name() + "/must-support/" + element.id(),
          element.uscdi()
              ? "The server can populate %s, which USCDI requires.".formatted(element.id())
              : "The server can populate %s.".formatted(element.id()),
          Map.of("type", type, "profile", profile.url(), "element", element.id()));
    }
    list.add(
        topic.at(list.page("general-requirements.html#missing-data", profile.url())),
        Interaction.MISSING_DATA,
        Strength.SHALL,
        profile.name() + "/missing-data",
        "What is missing in a %s is marked by a data-absent-reason, where it must be there."
            .formatted(type),
        cells);
  }
}
