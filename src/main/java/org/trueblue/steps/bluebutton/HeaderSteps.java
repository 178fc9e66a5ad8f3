package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Set;
import org.trueblue.check.error.Refuses;
import org.trueblue.check.oauth.TokenState;
import org.trueblue.check.response.HeaderField;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.check.response.MediaType;
import org.trueblue.check.response.Status;
import org.trueblue.check.response.TextAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.steps.Conversation;

/** Steps about errors and headers. */
public final class HeaderSteps {

  private static final List<String> LIMITS =
      List.of("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset");

  private final Conversation conversation;
  private final Stay stay;

  /** Steps of a conversation. */
  public HeaderSteps(Conversation conversation, Stay stay) {
    this.conversation = conversation;
    this.stay = stay;
  }

  @Then("each is told in JSON that a token is needed")
  public void tokenNeeded() {
    conversation.judge(
        Status.judge(
            conversation.answers(),
            "token.not-needed",
            "Nothing is opened without a token that is good.",
            Set.of(401)));
    conversation
        .answers()
        .forEach(answer -> conversation.judge(JsonAnswer.judgeErrorObject(answer)));
  }

  @Then("each is told to bring a bearer token")
  public void challenges() {
    conversation.answers().forEach(answer -> conversation.judge(TokenState.challenges(answer)));
  }

  @Then("the answer is an OperationOutcome")
  public void isOutcome() {
    conversation.judge(
        Status.judge(
            conversation.answers(),
            "response.status",
            "What cannot be done is answered with 400.",
            Set.of(400)));
    conversation.judge(Refuses.explained(answer()));
  }

  @Then("the answer says how much may still be asked")
  public void limits() {
    conversation.judge(HeaderField.numbers(answer(), LIMITS, true));
  }

  @Then("no limit is told that is no number")
  public void noFalseLimit() {
    conversation.judge(HeaderField.numbers(answer(), LIMITS, false));
  }

  @Then("the answer has the header {string} with {string}")
  public void hasHeader(String name, String value) {
    conversation.judge(HeaderField.says(answer(), name, value, "header.value"));
  }

  @Then("the page may read the answer")
  public void mayRead() {
    String origin = answer().request().headers().first("Origin").orElse("*");
    conversation.judge(
        HeaderField.isOneOf(answer(), "Access-Control-Allow-Origin", List.of("*", origin)));
  }

  @Then("each comes as it was asked for")
  public void comesAsAsked() {
    for (Exchange answer : conversation.answers()) {
      String asked = answer.request().headers().first("Accept").orElse("");
      conversation.judge(MediaType.judge(List.of(answer), asked));
    }
  }

  @Then("the answer was packed")
  public void packed() {
    conversation.judge(HeaderField.says(answer(), "Content-Encoding", "gzip", "header.value"));
  }

  @Then("robots are told to stay out of {string}")
  public void robots(String path) {
    conversation.judge(
        TextAnswer.judge(
            answer(), "Disallow: " + path.replace("{v}", stay.visit().suite().version())));
  }

  private Exchange answer() {
    return conversation.answers().get(0);
  }
}
