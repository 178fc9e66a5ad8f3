package org.trueblue.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Requirement;

class InapplicableTest {

  private static final Outcome OUT = new Outcome.NotApplicable("Goal is not declared");
  private static final Outcome PART = new Outcome.NotApplicable("vread is not declared");

  @Test
  void typesThatFellOutAsAWholeComeFirst() {
    List<Inapplicable> reasons =
        Inapplicable.of(
            List.of(
                settled("Patient", 1, new Outcome.Passed()),
                settled("Patient", 2, PART),
                settled("Patient", 3, PART),
                settled("Device", 4, new Outcome.Passed()),
                settled("Goal", 5, OUT)));
    assertThat(reasons)
        .extracting(Inapplicable::line)
        .containsExactly(
            "1 times (1 SHALL): Goal is not declared; the whole of Goal",
            "2 times (2 SHALL): vread is not declared");
  }

  @Test
  void whereAllAppliesThereIsNothingToSay() {
    assertThat(Inapplicable.of(List.of(settled("Patient", 1, new Outcome.Passed())))).isEmpty();
  }

  private static Settled settled(String topic, int number, Outcome outcome) {
    return SampleRun.settled(
        new Requirement(
            topic + "/" + number,
            Strength.SHALL,
            URI.create("https://guide.example.org/"),
            "The server does it.",
            "us-core@6.1.0",
            topic,
            "search"),
        "scenario",
        outcome);
  }
}
