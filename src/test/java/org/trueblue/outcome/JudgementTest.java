package org.trueblue.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.outcome.Samples.BROKEN_SHALL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementTest {

  @Test
  void itHasNoNotesUnlessTheyAreGiven() {
    assertThat(new Judgement("check", 2, List.of(BROKEN_SHALL)).notes()).isEmpty();
  }

  @Test
  void whatCouldNotBeCheckedLeavesTheRestAsItWas() {
    Judgement judgement = new Judgement("check", 2, List.of(BROKEN_SHALL));

    assertThat(judgement.without(Map.of("SNOMED CT", 2)))
        .isEqualTo(
            new Judgement("check", 2, List.of(BROKEN_SHALL), List.of(), Map.of("SNOMED CT", 2)));
  }

  @Test
  void aNoteJudgesNothing() {
    assertThat(Judgement.note("Record", List.of("seven resources")))
        .isEqualTo(new Judgement("Record", 0, List.of(), List.of("seven resources"), Map.of()));
  }

  @Test
  void itDoesNotChangeWithWhatItWasMadeFrom() {
    List<Finding> findings = new ArrayList<>(List.of(BROKEN_SHALL));
    List<String> notes = new ArrayList<>(List.of("a note"));
    Map<String, Integer> unchecked = new HashMap<>(Map.of("SNOMED CT", 2));
    Judgement judgement = new Judgement("check", 1, findings, notes, unchecked);

    findings.clear();
    notes.clear();
    unchecked.clear();

    assertThat(judgement.findings()).containsExactly(BROKEN_SHALL);
    assertThat(judgement.notes()).containsExactly("a note");
    assertThat(judgement.unchecked()).containsExactly(Map.entry("SNOMED CT", 2));
  }
}
