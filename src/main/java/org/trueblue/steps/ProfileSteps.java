package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trueblue.check.Seen;
import org.trueblue.check.missingdata.AbsentCodes;
import org.trueblue.check.missingdata.AbsentReasons;
import org.trueblue.check.mustsupport.ShowsElement;
import org.trueblue.check.validation.ConformsToProfile;
import org.trueblue.guide.Guide;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;

/** Steps about the content of the resources that the server gives. */
public final class ProfileSteps {

  private final Conversation conversation;

  /** Steps of a conversation. */
  public ProfileSteps(Conversation conversation) {
    this.conversation = conversation;
  }

  @When("the client has the {word} resources of the record that follow {string}")
  public void has(String type, String profile) {
    List<Seen> record = conversation.client().record(type);
    Map<String, Long> reasons = new TreeMap<>();
    for (Seen seen : record) {
      guide().routing().of(seen.resource()).stream()
          .filter(route -> route.profile().equals(profile))
          .forEach(
              route -> {
                reasons.merge(route.reason(), 1L, Long::sum);
                conversation.addAll(List.of(seen));
              });
    }
    if (resources().isEmpty()) {
      conversation.client().supports(type, profile);
    }
    conversation.required(
        resources(),
        () ->
            NotTested.dataAbsent(
                "record.no-profile",
                "none of the %d %s resources of the record claims %s or has the codes it is about"
                    .formatted(record.size(), type, profile),
                "name a patient with --patient who has one"));
    conversation.note(
        reasons.entrySet().stream()
            .map(reason -> "%d resources: %s".formatted(reason.getValue(), reason.getKey()))
            .toList());
  }

  @When("the client has the {string} resources of the record")
  public void hasAny(String types) {
    for (String type : types.split(", ", -1)) {
      hasIfAny(type);
    }
    required();
  }

  @When("the client has all resources of the record")
  public void hasAll() {
    guide().capability().resources().forEach(resource -> hasIfAny(resource.type()));
    required();
  }

  private void hasIfAny(String type) {
    try {
      conversation.addAll(conversation.client().record(type));
    } catch (NotTested | NotApplicable none) {
      // another type may show it
    }
  }

  private void required() {
    conversation.required(
        resources(),
        () ->
            NotTested.prerequisite(
                "record.unavailable",
                "the record of the patients is empty",
                "see the scenarios of the searches"));
  }

  @Then("each conforms to the profile {string}")
  public void conforms(String profile) {
    String versioned = profile + "|" + guide().profile(profile).version();
    conversation.judge(
        ConformsToProfile.judge(resources(), versioned, conversation.session().validator()));
  }

  @Then("at least one shows {string} of the profile {string}")
  public void shows(String elements, String profile) {
    boolean shown =
        Arrays.stream(elements.split(", ", -1))
            .map(element -> guide().mustSupport(guide().profile(profile), element))
            .anyMatch(element -> ShowsElement.shows(resources(), element));
    if (!shown) {
      String either = elements.replace(", ", " or ");
      throw NotTested.dataAbsent(
          "must-support.absent",
          "none of %d resources has %s".formatted(resources().size(), either),
          "name a patient with --patient whose data show %s".formatted(either));
    }
    conversation.judge(new Judgement("ShowsElement", resources().size(), List.of()));
  }

  @Then("at least one of them shows {string}")
  public void showsExpression(String expression) {
    boolean shown =
        resources().stream()
            .anyMatch(
                seen ->
                    !conversation
                        .session()
                        .fhirPath()
                        .evaluate(seen.resource(), expression)
                        .isEmpty());
    if (!shown) {
      throw NotTested.dataAbsent(
          "record.not-shown",
          "none of %d resources has %s".formatted(resources().size(), expression),
          "name a patient with --patient whose data show it");
    }
    conversation.judge(new Judgement("ShowsExpression", resources().size(), List.of()));
  }

  @Then("each data-absent-reason in them stands in place of a value")
  public void absentReasons() {
    Judgement judgement = AbsentReasons.judge(resources());
    conversation.judge(judgement);
    absentUnless(judgement.subjects() > 0, "data-absent-reason");
  }

  @Then("at least one code in them says that it is unknown")
  public void absentCodes() {
    Judgement judgement = AbsentCodes.judge(resources());
    conversation.judge(judgement);
    absentUnless(judgement.subjects() > 0, "code of the system data-absent-reason");
  }

  private void absentUnless(boolean present, String what) {
    if (!present) {
      throw NotTested.dataAbsent(
          "missing-data.absent",
          "none of %d resources has a %s".formatted(resources().size(), what),
          "name a patient with --patient of whom something that must be there is not known");
    }
  }

  private List<Seen> resources() {
    return conversation.resources();
  }

  private Guide guide() {
    return conversation.session().guide();
  }
}
