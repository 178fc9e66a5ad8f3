package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.check.oauth.KeySet;
import org.trueblue.check.oauth.Moved;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.evidence.Address;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.outcome.Strength;
import org.trueblue.session.NotTested;
import org.trueblue.session.Visit;
import org.trueblue.steps.Conversation;
import org.trueblue.suite.Observed;

/** Steps about what the server says of itself before anybody has logged in. */
public final class DiscoverySteps {

  private static final String OBSERVED = "What clients rely on is listed.";

  private final Conversation conversation;
  private final Documents documents;
  private final Visit visit;
  private final Observed observed;

  /** Steps of a conversation. */
  public DiscoverySteps(Conversation conversation, Documents documents) {
    this.conversation = conversation;
    this.documents = documents;
    this.visit = conversation.session().visit();
    this.observed = visit.suite().observed();
  }

  @When("anybody asks for the capabilities")
  public void asksForCapabilities() {
    ask(URI.create(conversation.session().target().base() + "/metadata"), "application/json");
  }

  @When("anybody asks for the SMART configuration")
  public void asksForSmartConfiguration() {
    ask(visit.address("smart-configuration"), "application/json");
  }

  @When("a browser asks for the SMART configuration")
  public void browserAsksForSmartConfiguration() {
    ask(visit.address("smart-configuration"), "text/html");
  }

  @When("anybody asks for the OpenID configuration")
  public void asksForOpenIdConfiguration() {
    ask(visit.address("openid-configuration"), "application/json");
  }

  @When("anybody asks for each address of the OpenID configuration")
  public void asksForEachOpenIdConfiguration() {
    asksForOpenIdConfiguration();
    observed.list("openid-documents").forEach(this::asksFor);
  }

  @When("anybody asks for the keys")
  public void asksForKeys() {
    asksFor("/.well-known/jwks.json");
  }

  @When("anybody asks for {string}")
  public void asksFor(String path) {
    ask(visit.at(path), "application/json");
  }

  @When("the client posts to the endpoints that the SMART configuration names")
  public void postsToNamedEndpoints() {
    ServerMetadata metadata =
        new ServerMetadata(exchange(visit.address("smart-configuration"), "application/json"));
    Registration client = visit.registration();
    URI authorize = named(metadata, "authorization_endpoint");
    URI revoke = named(metadata, "revocation_endpoint");
    conversation.add(
        conversation.client().again(AuthorizationAsk.of(authorize, client, List.of()).post()));
    conversation.add(
        conversation
            .client()
            .again(TokenAsk.about(revoke, client, "no-such-token-of-anybody").request()));
  }

  @Then("none answers with a redirect to itself")
  public void noneIsMoved() {
    conversation.judge(Moved.judge(conversation.answers()));
  }

  @Then("it says {string} as {string}")
  public void says(String text, String member) {
    conversation.judge(
        documents
            .metadata()
            .is(member, text, "discovery.text", "The document says what clients look for."));
  }

  @Then("they are a set of keys, or there are none")
  public void areKeys() {
    conversation.judge(KeySet.judge(answer()));
  }

  @Then("it has the members that clients of the server read")
  public void openIdMembers() {
    conversation.judge(
        metadata()
            .members(
                observed.list("openid-members"), "discovery.member", Strength.SHOULD, OBSERVED));
  }

  @Then("it has the members that OpenID Connect requires")
  public void openIdRequiredMembers() {
    conversation.judge(
        metadata()
            .members(
                List.of(
                    "issuer",
                    "authorization_endpoint",
                    "token_endpoint",
                    "jwks_uri",
                    "response_types_supported",
                    "subject_types_supported",
                    "id_token_signing_alg_values_supported"),
                "discovery.openid-incomplete",
                Strength.SHALL,
                "The OpenID configuration has what OpenID Connect requires."));
  }

  @Then("its endpoints are those of the version that the server is known to name")
  public void endpointsOfVersion() {
    String version = observed.text("endpoints-of");
    for (String name : List.of("authorization_endpoint", "token_endpoint")) {
      String path =
          observed.text(name.replaceFirst("_.*", "").replace("authorization", "authorize"));
      conversation.judge(
          metadata()
              .is(
                  name,
                  visit.root() + path.replace("{v}", version),
                  "discovery.endpoint-version",
                  "The endpoints are those of the version that clients rely on."));
    }
  }

  @Then("it lists no response type but {string}")
  public void responseTypes(String type) {
    ServerMetadata metadata = documents.listing("response_types_supported");
    conversation.judge(
        metadata.has(
            "response_types_supported",
            List.of(type),
            "discovery.response-type",
            Strength.SHALL,
            "The response type that is offered is listed."));
    conversation.judge(
        metadata.hasOnly(
            "response_types_supported",
            List.of(type),
            "discovery.response-type",
            "No response type is listed that is not offered."));
  }

  private static URI named(ServerMetadata metadata, String member) {
    return Stream.of(metadata.text(member))
        .filter(url -> url.matches("https?://[^\\s<>\"{}|^`]+"))
        .map(Address::of)
        .findFirst()
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "discovery.no-endpoint",
                    "the SMART configuration names no " + member,
                    "see the scenarios of discovery"));
  }

  private void ask(URI address, String accept) {
    conversation.add(exchange(address, accept));
  }

  private Exchange exchange(URI address, String accept) {
    return conversation.client().exchange(Request.get(address).anonymous().with("Accept", accept));
  }

  private Exchange answer() {
    return conversation.answers().get(0);
  }

  private ServerMetadata metadata() {
    return documents.metadata();
  }
}
