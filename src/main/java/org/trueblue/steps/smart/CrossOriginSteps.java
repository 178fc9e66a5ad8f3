package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.List;
import org.trueblue.auth.TokenAsk;
import org.trueblue.check.smart.CrossOrigin;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Request;
import org.trueblue.session.ClientKind;
import org.trueblue.steps.Conversation;

/** Steps in which the client is a page in a browser (the Fetch standard, section 3.2). */
public final class CrossOriginSteps {

  private static final String STRANGER = "https://page.example.org";

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public CrossOriginSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @Given("the server has public clients")
  public void hasPublicClients() {
    admission.has(ClientKind.PUBLIC);
  }

  @When("a page of any origin reads the SMART configuration and the capabilities")
  public void readsDiscovery() {
    URI configuration = admission.server().configuration().request().url();
    URI metadata = URI.create(conversation.session().target().base() + "/metadata");
    ask(Request.get(configuration).anonymous().with("Accept", "application/json"), STRANGER);
    ask(Request.get(metadata).anonymous(), STRANGER);
  }

  @When("a page of the client exchanges a code")
  public void exchangesCode() {
    TokenAsk exchange = admission.exchange();
    conversation.add(
        conversation.client().again(exchange.request().with("Origin", clientOrigin())));
  }

  @Then("a page of the client may post to the token endpoint")
  public void mayPost() {
    conversation.judge(
        CrossOrigin.preflight(
            preflight(admission.server().token(), "POST", "content-type"),
            "POST",
            List.of("content-type")));
  }

  @When("a page of the client reads the patient")
  public void readsPatient() {
    conversation.add(
        conversation
            .client()
            .exchange(
                Request.get(patient())
                    .bearing(admission.launch().tokens().access())
                    .with("Origin", clientOrigin())));
  }

  @Then("a page of the client may read resources with a token")
  public void mayRead() {
    conversation.judge(
        CrossOrigin.preflight(
            preflight(patient(), "GET", "authorization"), "GET", List.of("authorization")));
  }

  private URI patient() {
    return conversation.session().target().url("Patient/" + Context.patient(admission.launch()));
  }

  private Exchange preflight(URI url, String method, String headers) {
    return conversation
        .client()
        .exchange(
            new Request(
                "OPTIONS",
                url,
                Headers.none()
                    .with("Origin", clientOrigin())
                    .with("Access-Control-Request-Method", method)
                    .with("Access-Control-Request-Headers", headers),
                "",
                Request.Credentials.NONE));
  }

  /** The origin of the client is that of its redirect URI. */
  private String clientOrigin() {
    URI uri = admission.visit().registration(ClientKind.PUBLIC).redirectUri();
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  private void ask(Request request, String origin) {
    conversation.add(conversation.client().exchange(request.with("Origin", origin)));
  }
}
