package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.List;
import org.trueblue.check.smart.Configuration;
import org.trueblue.check.smart.IssuerKeys;
import org.trueblue.check.smart.OauthUris;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.SmartEndpoints;
import org.trueblue.steps.Conversation;

/** Steps about what the server says of itself. */
public final class ConfigurationSteps {

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public ConfigurationSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @Given("the server declares {string}")
  public void declares(String capability) {
    if (!admission.server().declares(capability)) {
      throw new NotApplicable("the server does not declare %s".formatted(capability));
    }
  }

  @When("the client reads the SMART configuration")
  public void reads() {
    conversation.add(admission.server().configuration());
  }

  @When("the client reads the SMART configuration as {string}")
  public void readsAs(String mediaType) {
    URI address = admission.server().configuration().request().url();
    conversation.add(
        conversation.client().exchange(Request.get(address).anonymous().with("Accept", mediaType)));
  }

  @When("the client reads the capabilities of the FHIR server")
  public void readsCapabilities() {
    conversation.add(metadata());
  }

  @Then("the addresses of its endpoints are absolute")
  public void absolute() {
    conversation.judge(configuration().absolute());
  }

  @Then("it names {string}")
  public void names(String members) {
    conversation.judge(configuration().members(List.of(members.split(", ", -1))));
  }

  @Then("{string} has all of {string}")
  public void hasAllOf(String member, String values) {
    conversation.judge(configuration().has(member, List.of(values.split(", ", -1))));
  }

  @Then("it should name {string}")
  public void shouldName(String members) {
    conversation.judge(configuration().recommended(List.of(members.split(", ", -1))));
  }

  @Then("it names the authorization endpoint if it declares launches")
  public void launchEndpoint() {
    conversation.judge(configuration().launchEndpoint());
  }

  @Then("S256 is its method of PKCE, and plain is not")
  public void pkce() {
    conversation.judge(configuration().pkce());
  }

  @Then("the keys that it names can be read")
  public void keysCanBeRead() {
    SmartEndpoints server = admission.server();
    if (server.declares("sso-openid-connect")) {
      server
          .optional("jwks_uri")
          .ifPresent(
              url ->
                  conversation.judge(
                      IssuerKeys.judge(
                          conversation
                              .client()
                              .exchange(
                                  Request.get(url)
                                      .anonymous()
                                      .with("Accept", "application/json")))));
    }
  }

  @Then("it says how clients prove themselves with keys")
  public void asymmetric() {
    conversation.judge(configuration().asymmetric());
  }

  @Then("one set of capabilities is whole")
  public void capabilitySet() {
    conversation.judge(configuration().capabilitySet());
  }

  @Then("both name the same endpoints")
  public void sameEndpoints() {
    conversation.judge(
        OauthUris.judge(conversation.answers().get(0), admission.server().configuration()));
  }

  Exchange metadata() {
    return conversation
        .client()
        .exchange(
            Request.get(URI.create(conversation.session().target().base() + "/metadata"))
                .anonymous());
  }

  private Configuration configuration() {
    return new Configuration(admission.server().configuration());
  }
}
