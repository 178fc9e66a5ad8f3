package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Then;
import java.util.List;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.outcome.Strength;
import org.trueblue.steps.Conversation;
import org.trueblue.suite.Observed;

/** Steps about what the SMART configuration lists. */
public final class SmartConfigurationSteps {

  private static final String OBSERVED = "What clients rely on is listed.";

  private final Conversation conversation;
  private final Documents documents;
  private final Observed observed;

  /** Steps of a conversation. */
  public SmartConfigurationSteps(Conversation conversation, Documents documents) {
    this.conversation = conversation;
    this.documents = documents;
    this.observed = conversation.session().visit().suite().observed();
  }

  @Then("it has the members that SMART App Launch requires")
  public void requiredMembers() {
    conversation.judge(
        metadata()
            .members(
                List.of("authorization_endpoint", "token_endpoint", "grant_types_supported"),
                "discovery.smart-incomplete",
                Strength.SHALL,
                "The SMART configuration has what SMART App Launch requires."));
  }

  @Then("its {string} are those that were observed")
  public void observedList(String member) {
    conversation.judge(
        metadata()
            .has(member, observed.list(member), "discovery.observed", Strength.SHOULD, OBSERVED));
  }

  @Then("its {string} have those that CARIN Blue Button requires")
  public void requiredCapabilities(String member) {
    conversation.judge(
        metadata()
            .has(
                member,
                List.of(
                    "launch-standalone",
                    "client-public",
                    "client-confidential-symmetric",
                    "sso-openid-connect",
                    "context-standalone-patient",
                    "permission-offline",
                    "permission-patient",
                    "permission-user"),
                "discovery.required-capability",
                Strength.SHALL,
                "The capabilities that CARIN Blue Button requires are listed."));
  }

  @Then("its {string} have {string} and not {string}")
  public void hasAndHasNot(String member, String value, String other) {
    String summary = "Codes are protected by S256, and not by plain.";
    conversation.judge(
        metadata().has(member, List.of(value), "discovery.pkce", Strength.SHALL, summary));
    conversation.judge(metadata().hasNot(member, other, "discovery.pkce", summary));
  }

  @Then("the ways for clients to say who they are include a secret, as does the default")
  public void takesSecret() {
    conversation.judge(metadata().takesSecret());
  }

  @Then("it lists the grant type and the scope of refreshing if it declares offline access")
  public void offlineIsListed() {
    conversation.judge(documents.listing("capabilities").offlineIsListed());
  }

  private ServerMetadata metadata() {
    return documents.metadata();
  }
}
