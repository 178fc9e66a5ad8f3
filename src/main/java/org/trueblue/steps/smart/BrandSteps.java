package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.net.URI;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.check.smart.BrandBundle;
import org.trueblue.check.smart.CrossOrigin;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps about brands (SMART App Launch 2.2, User-access Brands and Endpoints). */
public final class BrandSteps {

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public BrandSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @Given("the server names a bundle of brands")
  public void names() {
    address();
  }

  @Then("each endpoint has a brand")
  public void primary() {
    conversation.judge(new BrandBundle(bundle()).primary());
  }

  @Then("the bundle says when it was changed")
  public void timestamp() {
    conversation.judge(new BrandBundle(read()).timestamp());
  }

  @Then("a page of any origin may read the bundle")
  public void crossOrigin() {
    conversation.judge(
        CrossOrigin.readable(
            conversation.client().exchange(request().with("Origin", "https://page.example.org"))));
  }

  @Then("the bundle has a weak ETag")
  public void weakTag() {
    conversation.judge(new BrandBundle(read()).weakTag());
  }

  @Then("what is absent was asked for in vain or declined")
  public void reasons() {
    conversation.judge(new BrandBundle(read()).reasons());
  }

  @Then("the identifier of the primary brand is of one brand")
  public void identifier() {
    conversation.judge(
        new BrandBundle(read())
            .identifier(
                JsonAnswer.of(admission.server().configuration())
                    .path("user_access_brand_identifier")));
  }

  @Then("each brand has its site on the web among its identifiers")
  public void webIdentifiers() {
    conversation.judge(new BrandBundle(read()).webIdentifiers());
  }

  /**
   * The bundle, which can be read.
   *
   * @throws NotTested if it cannot
   */
  private Exchange read() {
    Exchange bundle = bundle();
    if (!new BrandBundle(bundle).hasBrands()) {
      throw NotTested.prerequisite(
          "brands.unreadable", "the bundle has no brands", "see the scenario of BRAND-01");
    }
    return bundle;
  }

  private Exchange bundle() {
    return conversation.client().exchange(request());
  }

  private Request request() {
    return Request.get(address()).anonymous();
  }

  private URI address() {
    return admission
        .server()
        .optional("user_access_brand_bundle")
        .orElseThrow(() -> new NotApplicable("the server names no bundle of brands"));
  }
}
