package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import org.trueblue.check.bluebutton.ClaimContent;
import org.trueblue.check.bluebutton.Collected;
import org.trueblue.check.bluebutton.MemberContent;
import org.trueblue.steps.Conversation;

/** Steps about what the resources of CMS Blue Button 2.0 say. */
public final class ContentSteps {

  private final Conversation conversation;
  private final Stay stay;
  private final Reading reading;

  /** Steps of a conversation. */
  public ContentSteps(Conversation conversation, Stay stay, Reading reading) {
    this.conversation = conversation;
    this.stay = stay;
    this.reading = reading;
  }

  @Then("each Patient has the identifiers of Medicare")
  public void identifiers() {
    conversation.judge(
        members("Patient")
            .identifiers(stay.visit().suite().observed().list("patient-identifiers")));
    conversation.judge(
        members("Patient").profiles(stay.visit().suite().observed().list("patient-profiles")));
  }

  @Then("each Patient tells no more of an address than state and postal code")
  public void shortAddress() {
    conversation.judge(members("Patient").shortAddress());
  }

  @Then("there is a Coverage for each part of Medicare")
  public void parts() {
    conversation.judge(members("Coverage").parts());
  }

  @Then("each Coverage says who is covered by whom")
  public void covers() {
    conversation.judge(members("Coverage").covers());
    conversation.judge(members("Coverage").subscriber(members("Patient").mbis()));
  }

  @Then("each id tells the type of the claim")
  public void idTellsType() {
    conversation.judge(claims().idTellsType());
  }

  @Then("each claim has the profile of its type")
  public void profileOfType() {
    List<String> types = stay.visit().suite().observed().list("claim-types");
    List<String> profiles = stay.visit().suite().observed().list("claim-profiles");
    Map<String, String> byType = new java.util.TreeMap<>();
    for (int i = 0; i < types.size(); i++) {
      byType.put(types.get(i), profiles.get(i));
    }
    conversation.judge(claims().profileOfType(byType));
  }

  @Then("each profile is named with its version, or none is")
  public void profileVersions() {
    String version = stay.visit().suite().observed().text("profile-version");
    conversation.judge(claims().profileVersions(version));
  }

  @Then("each claim has one unique identifier")
  public void oneUniqueIdentifier() {
    conversation.judge(claims().oneUniqueIdentifier());
  }

  @Then("each claim says who insures")
  public void insurer() {
    conversation.judge(claims().insurer());
  }

  @Then("each claim says its type in the codes of Blue Button")
  public void hasType() {
    conversation.judge(claims().hasType(stay.visit().suite().observed().text("claim-type-system")));
  }

  @Then("the codes of each claim's type agree")
  public void typesAgree() {
    conversation.judge(claims().typesAgree());
  }

  @Then("each claim says which system it comes from")
  public void source() {
    conversation.judge(claims().source());
  }

  @Then("it is a collection of Patient, Organization and Coverage")
  public void isCard() {
    conversation.judge(
        Collected.judge(
            conversation.answers().get(0), List.of("Patient", "Organization", "Coverage")));
  }

  private ClaimContent claims() {
    conversation.required(reading.last().resources(), Reading::nothingFound);
    return new ClaimContent(reading.last());
  }

  private MemberContent members(String type) {
    conversation.required(reading.last().resources(), Reading::nothingFound);
    return new MemberContent(reading.together(reading.found().size()), type);
  }
}
