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
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps about errors and headers. */
public final class HeaderSteps {

  private static final List<String> LIMITS =
      List.of("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset");

  private static final int YEAR = 31_536_000;

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
    // By which words and in which form is not said by RFC 6750.
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
    if (answer().status() < 400) {
      throw NotTested.prerequisite(
          "error.none", "%s is no error".formatted(answer().title()), "see BB-SRCH-01");
    }
    conversation.judge(Refuses.explained(answer()));
  }

  @Then("the answers say how much may still be asked")
  public void limits() {
    conversation.judge(HeaderField.numbers(answer(), LIMITS, true));
    conversation.judge(
        HeaderField.changes(answer(), conversation.answers().get(1), "X-RateLimit-Remaining"));
  }

  @Then("browsers are told to come by TLS alone, for a year at least")
  public void tlsAlone() {
    conversation.judge(HeaderField.lasts(answer(), "Strict-Transport-Security", YEAR));
  }

  @Then("the last comes as JSON")
  public void lastIsJson() {
    List<Exchange> answers = conversation.answers();
    conversation.judge(JsonAnswer.judgeObject(answers.get(answers.size() - 1)));
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
        TextAnswer.staysOut(answer(), path.replace("{v}", stay.visit().suite().version())));
  }

  private Exchange answer() {
    return conversation.answers().get(0);
  }
}
