package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.trueblue.check.Seen;
import org.trueblue.check.missingdata.AbsentReasons;
import org.trueblue.check.mustsupport.ShowsElement;
import org.trueblue.check.validation.ConformsToProfile;
import org.trueblue.guide.Guide;
import org.trueblue.guide.MustSupportElement;
import org.trueblue.guide.Profile;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.NotTested;

/** Steps about the content of the resources that the server gives. */
public final class ProfileSteps {

  private final Conversation conversation;

  /** Steps of a conversation. */
  public ProfileSteps(Conversation conversation) {
    this.conversation = conversation;
  }

  @When("the client has the {word} resources of the record")
  public void has(String type) {
    conversation.addAll(conversation.client().record(type));
  }

  @Then("each conforms to the profile {string}")
  public void conforms(String profile) {
    String versioned = profile + "|" + guide().profile(profile).version();
    conversation.judge(
        ConformsToProfile.judge(resources(), versioned, conversation.session().validator()));
  }

  @Then("at least one shows {string} of the profile {string}")
  public void shows(String element, String profile) {
    MustSupportElement asked = mustSupport(guide().profile(profile), element);
    if (!ShowsElement.shows(resources(), asked)) {
      throw NotTested.dataAbsent(
          "must-support.absent",
          "none of %d resources has %s".formatted(resources().size(), element),
          "name a patient with --patient whose data show %s".formatted(element));
    }
    conversation.judge(new Judgement("ShowsElement", resources().size(), List.of()));
  }

  @Then("each data-absent-reason in them stands in place of a value")
  public void absentReasons() {
    Judgement judgement = AbsentReasons.judge(resources());
    conversation.judge(judgement);
    if (judgement.subjects() == 0) {
      throw NotTested.dataAbsent(
          "missing-data.absent",
          "none of %d resources has a data-absent-reason".formatted(resources().size()),
          "name a patient with --patient of whom something that must be there is not known");
    }
  }

  private List<Seen> resources() {
    return conversation.resources();
  }

  private Guide guide() {
    return conversation.session().guide();
  }

  private MustSupportElement mustSupport(Profile profile, String id) {
    return guide().mustSupport(profile).stream()
        .filter(element -> element.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(profile.name() + " asks for no " + id));
  }
}
