package org.trueblue.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.outcome.Samples.BROKEN_SHALL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {

  @Test
  void itHasNoNotesUnlessTheyAreGiven() {
    assertThat(new Judgement("check", 2, List.of(BROKEN_SHALL)).notes()).isEmpty();
  }

  @Test
  void notesLeaveTheRestAsItWas() {
    Judgement judgement = new Judgement("check", 2, List.of(BROKEN_SHALL));

    assertThat(judgement.withNotes(List.of("a code was not checked")))
        .isEqualTo(
            new Judgement("check", 2, List.of(BROKEN_SHALL), List.of("a code was not checked")));
  }

  @Test
  void itDoesNotChangeWithTheListsItWasMadeFrom() {
    List<Finding> findings = new ArrayList<>(List.of(BROKEN_SHALL));
    List<String> notes = new ArrayList<>(List.of("a note"));
    Judgement judgement = new Judgement("check", 1, findings, notes);

    findings.clear();
    notes.clear();

    assertThat(judgement.findings()).containsExactly(BROKEN_SHALL);
    assertThat(judgement.notes()).containsExactly("a note");
  }
}
