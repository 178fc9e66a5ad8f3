package org.trueblue.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.stream.Collectors;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Strength;

/** Begins and ends each scenario. */
public final class Hooks {

  private final Conversation conversation;
  private final Conversations conversations;

  /** Hooks around a conversation, which all who watch the run may see. */
  public Hooks(Conversation conversation, Conversations conversations) {
    this.conversation = conversation;
    this.conversations = conversations;
  }

  @Before
  public void begin(Scenario scenario) {
    conversations.begin(scenario.getId(), conversation);
    for (Strength strength : Strength.values()) {
      if (scenario.getSourceTagNames().contains("@" + strength)) {
        conversation.begin(strength);
      }
    }
  }

  /** Tells the runner what was found; the ledger has settled it by its own rules. */
  @After
  public void end() {
    if (conversation.isBroken() && conversation.strength() == Strength.SHALL) {
      throw new AssertionError(
          conversation.findings().stream()
              .map(Hooks::text)
              .collect(Collectors.joining(System.lineSeparator())));
    }
  }

  private static String text(Finding finding) {
    return "%s: %s (%s) expected %s, was %s"
        .formatted(
            finding.code(),
            finding.summary(),
            finding.where(),
            finding.expected(),
            finding.actual());
  }
}
