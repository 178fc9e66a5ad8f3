package org.trueblue.guide;

import java.net.URI;
import java.util.Map;
import org.trueblue.outcome.Strength;

/** What the records of the patients as a whole must show. */
final class RecordDuties {

  private final DutyList list;

  RecordDuties(DutyList list) {
    this.list = list;
  }

  void add() {
    for (Showing showing : list.guide().supplement().shown()) {
      list.add(
          topic(showing.source()),
          Interaction.SHOWN,
          Strength.SHALL,
          showing.id(),
          showing.text(),
          Map.of(
              "what",
              showing.id(),
              "types",
              String.join(", ", showing.types()),
              "expression",
              showing.expression()));
    }
    list.guide().supplement().saidByEach().forEach(r -> related(Interaction.SAID_BY_EACH, r));
    list.guide().supplement().sameAddress().forEach(r -> related(Interaction.SAME_ADDRESS, r));
    list.guide().supplement().missingData().ifPresent(this::missingData);
  }

  private void related(Interaction interaction, Related related) {
    list.add(
        topic(related.source()),
        interaction,
        Strength.SHALL,
        related.id(),
        related.text(),
        Map.of(
            "type",
            related.type(),
            "expression",
            related.expression(),
            "other",
            related.other(),
            "instead",
            related.instead()));
  }

  private void missingData(URI source) {
    list.add(
        topic(source),
        Interaction.ABSENT_REASON,
        Strength.SHALL,
        "missing-data/extension",
        "What must be there and is missing is marked by a data-absent-reason.",
        Map.of());
    list.add(
        topic(source),
        Interaction.ABSENT_CODE,
        Strength.SHALL,
        "missing-data/code",
        "A code that must be there and is missing is given as unknown.",
        Map.of());
  }

  private static Topic topic(URI source) {
    return new Topic("record", "The record as a whole", "record", source);
  }
}
