package org.trueblue.guide;

import java.util.Map;
import org.trueblue.outcome.Strength;

/** What the references of resources lead to, be they must support or not. */
final class ReferenceDuties {

  private final DutyList list;

  ReferenceDuties(DutyList list) {
    this.list = list;
  }

  void add(String type, Topic topic) {
    list.guide()
        .supplement()
        .inWords()
        .resolvable(type)
        .ifPresent(
            source -> {
              list.add(
                  topic.at(source),
                  Interaction.RESOLVES,
                  Strength.SHALL,
                  "references/resolve",
                  "Each literal reference of a %s to a type that the guide speaks of leads to a resource."
                      .formatted(type),
                  Map.of("type", type));
              list.add(
                  topic.at(source),
                  Interaction.VERSIONED_REFERENCE,
                  Strength.SHALL,
                  "references/version",
                  "A reference of a %s that names a version leads to that version.".formatted(type),
                  Map.of("type", type));
            });
    for (Neighbours neighbours : list.guide().supplement().inWords().neighbours(type)) {
      list.add(
          topic.at(neighbours.source()),
          Interaction.NEIGHBOURS,
          Strength.SHOULD,
          "neighbours/" + neighbours.at(),
          neighbours.text(),
          Map.of(
              "type",
              type,
              "at",
              neighbours.at(),
              "before",
              neighbours.before(),
              "after",
              neighbours.after()));
    }
  }
}
