package org.trueblue.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import org.trueblue.outcome.Judgement;
import org.trueblue.steps.Conversation;

/** Cucumber calls a scenario passed that looked at nothing; here it fails. */
public final class JudgedSomething {

  private final Conversation conversation;

  /** Watches a conversation. */
  public JudgedSomething(Conversation conversation) {
    this.conversation = conversation;
  }

  @After
  public void judgedSomething(Scenario scenario) {
    if (scenario.getStatus() == Status.PASSED) {
      assertThat(conversation.judgements())
          .as("what '%s' judged", scenario.getName())
          .extracting(Judgement::subjects)
          .anyMatch(subjects -> subjects > 0);
    }
  }
}
