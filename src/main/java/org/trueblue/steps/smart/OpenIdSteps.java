package org.trueblue.steps.smart;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.trueblue.auth.IdToken;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.check.smart.IdentityClaims;
import org.trueblue.check.smart.IssuerKeys;
import org.trueblue.check.smart.LaunchContext;
import org.trueblue.evidence.Address;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;
import org.trueblue.outcome.Strength;
import org.trueblue.session.Launch;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps about who the user is (SMART App Launch, Scopes for requesting identity data). */
public final class OpenIdSteps {

  private static final String URL = "https?://[^\\s<>\"{}|^`\\\\]+";

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public OpenIdSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @Given("the client was let in and may know who the user is")
  public void mayKnow() {
    if (!admission.server().declares("sso-openid-connect")
        && !admission.server().capabilities().isEmpty()) {
      throw new NotApplicable("the server does not declare OpenID Connect");
    }
    Launch launch = admission.of(admission.standalone("standalone"));
    if (!launch.tokens().scopes().containsAll(List.of("openid", "fhirUser"))) {
      throw NotTested.prerequisite(
          "openid.not-granted",
          "openid and fhirUser were not granted",
          "let the client be registered for them, and ask for them: see 'scopes' of the target's"
              + " file");
    }
  }

  @Then("it is told who the user is by a signed token")
  public void isTold() {
    conversation.judge(IdentityClaims.present(parsed().isPresent(), answer()));
  }

  @When("the client reads the OpenID configuration of the issuer")
  public void readsConfiguration() {
    conversation.add(configuration());
  }

  @Then("it has what OpenID Connect requires, and names the issuer as the token does")
  public void openIdConfiguration() {
    ServerMetadata metadata = new ServerMetadata(configuration());
    conversation.judge(
        metadata.members(
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
    conversation.judge(
        metadata.has(
            "id_token_signing_alg_values_supported",
            List.of("RS256"),
            "discovery.openid-incomplete",
            Strength.SHALL,
            "The OpenID configuration lists RS256."));
    conversation.judge(
        metadata.is(
            "issuer",
            issuer(),
            "openid.issuer",
            "The OpenID configuration is that of the issuer of the token."));
  }

  @Then("its keys are bare, and one is of RSA")
  public void keys() {
    conversation.judge(IssuerKeys.judge(keySet()));
  }

  @Then("the token is signed by one of the keys with RS256")
  public void signature() {
    IdToken token = token();
    IdToken.Signature signature =
        token.signature(keySet().response().map(Response::text).orElse(""));
    conversation.judge(
        claims()
            .signature(
                token.algorithm(),
                signature != IdToken.Signature.NO_KEY,
                signature == IdToken.Signature.GOOD));
  }

  @Then("the token has the claims of every such token")
  public void required() {
    conversation.judge(
        claims()
            .required(
                new ServerMetadata(configuration()).text("issuer"),
                admission.launch().client().clientId(),
                answer().started()));
  }

  @Then("the token repeats the nonce of the request")
  public void nonce() {
    conversation.judge(claims().nonce(admission.launch().ask().parameter("nonce")));
  }

  @Then("the token names a resource about the user, which can be read")
  public void fhirUser() {
    IdentityClaims claims = claims();
    conversation.judge(claims.fhirUser());
    String url = claims.userUrl(conversation.session().target().base().toString());
    if (!claims.userType().isEmpty() && url.matches(URL)) {
      Exchange read = conversation.client().exchange(aboutUser(Address.of(url)));
      conversation.judge(LaunchContext.readable(read, claims.userType(), claims.userId()));
    }
  }

  /** The token is for its own server alone. */
  private Request aboutUser(URI url) {
    Request request = Request.get(url);
    return url.toString().startsWith(conversation.session().target().base() + "/")
        ? request.bearing(admission.launch().tokens().access())
        : request.anonymous();
  }

  /** What the token claims. */
  JsonNode tokenClaims() {
    return token().claims();
  }

  private IdentityClaims claims() {
    return new IdentityClaims(token().claims(), answer());
  }

  private Exchange configuration() {
    String issuer = issuer().replaceFirst("/+$", "");
    if (!issuer.matches(URL)) {
      throw NotTested.prerequisite(
          "openid.no-issuer",
          "the token names no issuer that can be asked",
          "see the scenario of SMART-OIDC-01");
    }
    return read(Address.of(issuer + "/.well-known/openid-configuration"));
  }

  private Exchange keySet() {
    String address = new ServerMetadata(configuration()).text("jwks_uri");
    if (!address.matches(URL)) {
      throw NotTested.prerequisite(
          "openid.no-keys",
          "the OpenID configuration names no keys",
          "see the scenario of SMART-OIDC-01/discovery");
    }
    return read(Address.of(address));
  }

  private Exchange read(URI url) {
    return conversation
        .client()
        .exchange(Request.get(url).anonymous().with("Accept", "application/json"));
  }

  private String issuer() {
    return token().claims().path("iss").asText();
  }

  private IdToken token() {
    return parsed()
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "openid.no-token",
                    "the client was not told who the user is",
                    "see the scenario of SMART-OIDC-01"));
  }

  private Optional<IdToken> parsed() {
    return IdToken.parse(JsonAnswer.of(answer()).path("id_token").asText());
  }

  private Exchange answer() {
    return admission.launch().exchange();
  }
}
