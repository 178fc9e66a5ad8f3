package org.trueblue.steps.oauth;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Set;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.check.oauth.TokenAnswer;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.check.response.MediaType;
import org.trueblue.check.response.Status;
import org.trueblue.check.smart.CrossOrigin;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps about the form of what was answered, and about refusals (RFC 6749, section 5.2). */
public final class AnswerSteps {

  private final Conversation conversation;

  /** Steps of a conversation. */
  public AnswerSteps(Conversation conversation) {
    this.conversation = conversation;
  }

  @Then("the answer has status {int}")
  public void hasStatus(int status) {
    conversation.judge(
        Status.judge(
            conversation.answers(),
            "response.status",
            "The request is answered with %d.".formatted(status),
            Set.of(status)));
  }

  @Then("each answer is a JSON object")
  public void eachIsJsonObject() {
    conversation.answers().forEach(answer -> conversation.judge(JsonAnswer.judgeObject(answer)));
  }

  @Then("each answer is JSON")
  public void eachIsJson() {
    conversation.answers().forEach(answer -> conversation.judge(JsonAnswer.judge(answer)));
  }

  @Then("it comes as {string}")
  public void comesAs(String mediaType) {
    conversation.judge(MediaType.judge(conversation.answers(), mediaType));
  }

  @Then("the page may read each answer")
  public void mayReadEach() {
    conversation.answers().forEach(answer -> conversation.judge(CrossOrigin.readable(answer)));
  }

  @Then("it has an issuer and keys if it declares OpenID Connect")
  public void openIdIsWhole() {
    Exchange answer = conversation.answers().get(0);
    ServerMetadata metadata = new ServerMetadata(answer);
    conversation.required(
        metadata.list("capabilities"),
        () ->
            NotTested.prerequisite(
                "discovery.unreadable",
                "%s gave a document without capabilities".formatted(answer.title()),
                "see the scenarios of discovery that ask for the document itself"));
    conversation.judge(metadata.openIdIsWhole());
  }

  @Then("it is refused as {string} with status {int}")
  public void refused(String error, int status) {
    conversation.judge(last().refused(error, status));
  }

  @Then("no token is given")
  public void noToken() {
    conversation.judge(last().refused());
  }

  @Then("the status is {int} if the error is {string}")
  public void statusOf(int status, String error) {
    conversation.judge(last().statusOf(error, status));
  }

  private TokenAnswer last() {
    List<Exchange> answers = conversation.answers();
    return new TokenAnswer(answers.get(answers.size() - 1));
  }
}
