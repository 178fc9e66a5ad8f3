package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trueblue.check.bluebutton.DeclaredEndpoints;
import org.trueblue.check.bluebutton.DeclaredService;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.Visit;
import org.trueblue.steps.Conversation;
import org.trueblue.suite.Observed;

/** Steps about what the server says in its CapabilityStatement. */
public final class ServiceSteps {

  private final Conversation conversation;
  private final Documents documents;
  private final Visit visit;
  private final Observed observed;

  /** Steps of a conversation. */
  public ServiceSteps(Conversation conversation, Documents documents) {
    this.conversation = conversation;
    this.documents = documents;
    this.visit = conversation.session().visit();
    this.observed = visit.suite().observed();
  }

  @Then("they are a CapabilityStatement")
  public void isStatement() {
    conversation.judge(DeclaredService.given(conversation.answers().get(0)));
  }

  @Then("they speak of no other types than those that a token opens")
  public void types() {
    conversation.judge(declared().types(observed.list("types"), observed.list("types-besides")));
  }

  @Then("they declare no other interactions than {string} and {string}")
  public void interactions(String one, String other) {
    conversation.judge(declared().interactions(List.of(one, other)));
  }

  @Then("they name the version of FHIR of this base")
  public void fhirVersion() {
    conversation.judge(declared().fhirVersion(visit.suite().fhirVersion()));
  }

  @Then("they list the formats {string} and {string}")
  public void formats(String one, String other) {
    conversation.judge(declared().formats(one, other));
  }

  @Then("their security names the services OAuth and SMART-on-FHIR")
  public void securityServices() {
    conversation.judge(endpoints().securityServices());
  }

  @Then("they name the same endpoints as the SMART configuration")
  public void sameEndpoints() {
    ServerMetadata metadata = new ServerMetadata(configuration());
    Map<String, String> configured = new TreeMap<>();
    configured.put("authorize", metadata.text("authorization_endpoint"));
    configured.put("token", metadata.text("token_endpoint"));
    configured.put("revoke", metadata.text("revocation_endpoint"));
    conversation.judge(endpoints().endpoints(configured));
    conversation.judge(endpoints().cors());
  }

  @Then("they say that they instantiate those of CARIN Blue Button")
  public void instantiates() {
    conversation.judge(declared().instantiatesC4bb());
  }

  @Then("no type lists a search parameter twice")
  public void uniqueParameters() {
    conversation.judge(declared().uniqueParameters());
  }

  @Then("they name no other host")
  public void ownHost() {
    conversation.judge(endpoints().ownHost(visit.root()));
  }

  @Then("each type names a profile of CARIN Blue Button")
  public void profiles() {
    conversation.judge(declared().c4bbProfiles(observed.list("types")));
  }

  private Exchange configuration() {
    return conversation
        .client()
        .exchange(
            Request.get(visit.address("smart-configuration"))
                .anonymous()
                .with("Accept", "application/json"));
  }

  private DeclaredService declared() {
    return documents.service();
  }

  private DeclaredEndpoints endpoints() {
    return documents.endpoints();
  }
}
