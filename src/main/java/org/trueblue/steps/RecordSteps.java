package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.trueblue.check.Seen;
import org.trueblue.check.missingdata.AbsentCodes;
import org.trueblue.check.missingdata.AbsentReasons;
import org.trueblue.check.record.NeighboursNameEachOther;
import org.trueblue.check.record.ShownByEach;
import org.trueblue.check.record.ValuesAreAmong;
import org.trueblue.check.record.ValuesAreAmong.Address;
import org.trueblue.fhir.FhirPath;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.session.Referrers;

/** Steps about the record of the patients as a whole. */
public final class RecordSteps {

  private final Conversation conversation;

  /** Steps of a conversation. */
  public RecordSteps(Conversation conversation) {
    this.conversation = conversation;
  }

  @When("the client has the {string} resources of the record")
  public void hasAny(String types) {
    has(List.of(types.split(", ", -1)));
  }

  @When("the client has all resources of the record")
  public void hasAll() {
    has(
        conversation.session().guide().capability().resources().stream()
            .map(ResourceCapability::type)
            .toList());
  }

  /** One type may show what others do not; where none is there, the gravest reason counts. */
  private void has(List<String> types) {
    List<NotTested> gaps = new ArrayList<>();
    List<NotApplicable> left = new ArrayList<>();
    for (String type : types) {
      try {
        conversation.addAll(conversation.client().record(type));
      } catch (NotTested none) {
        boolean grave = none.gap().cause() != Cause.DATA_ABSENT;
        gaps.add(grave ? 0 : gaps.size(), none);
      } catch (NotApplicable none) {
        left.add(none);
      }
    }
    if (resources().isEmpty()) {
      throw gaps.isEmpty() ? left.get(0) : gaps.get(0);
    }
  }

  @Then("at least one of them shows {string}")
  public void showsExpression(String expression) {
    if (resources().stream().noneMatch(seen -> ShownByEach.says(seen, expression, fhirPath()))) {
      throw NotTested.dataAbsent(
          "record.not-shown",
          "none of %d resources has %s".formatted(resources().size(), expression),
          "name a patient with --patient whose data show it");
    }
    conversation.judge(new Judgement("ShowsExpression", resources().size(), List.of()));
  }

  @Then("each of them shows {string}, or one that refers to it by {string} shows {string}")
  public void eachShows(String expression, String include, String instead) {
    Referrers referrers = new Referrers(conversation.client(), include);
    List<ShownByEach.Subject> subjects =
        resources().stream()
            .map(
                seen ->
                    ShownByEach.says(seen, expression, fhirPath())
                        ? new ShownByEach.Subject(seen, List.of())
                        : new ShownByEach.Subject(seen, referrers.of(seen)))
            .toList();
    conversation.judge(ShownByEach.judge(subjects, expression, instead, fhirPath()));
  }

  @Then("each address at {string} is also at {string} of a {word}")
  public void sameAddress(String expression, String instead, String other) {
    URI base = conversation.session().target().base();
    List<Address> here = ValuesAreAmong.addresses(resources(), expression, base, fhirPath());
    List<Address> there =
        ValuesAreAmong.addresses(conversation.client().record(other), instead, base, fhirPath());
    absentUnless(!here.isEmpty(), expression);
    absentUnless(!there.isEmpty(), instead);
    conversation.judge(ValuesAreAmong.judge(here, there, other + ": " + instead));
  }

  @Then("those that name each other at {string} do it as {string} and as {string}")
  public void neighbours(String at, String before, String after) {
    Judgement judgement = NeighboursNameEachOther.judge(resources(), at, before, after);
    conversation.judge(judgement);
    absentUnless(
        judgement.subjects() > 0, "%s to another of them as %s or %s".formatted(at, before, after));
  }

  @Then("each data-absent-reason in them stands in place of a value")
  public void absentReasons() {
    Judgement judgement = AbsentReasons.judge(resources());
    conversation.judge(judgement);
    missingUnless(judgement.subjects() > 0, "data-absent-reason");
  }

  @Then("at least one code in them says that it is unknown")
  public void absentCodes() {
    Judgement judgement = AbsentCodes.judge(resources());
    conversation.judge(judgement);
    missingUnless(judgement.subjects() > 0, "code of the system data-absent-reason");
  }

  private void absentUnless(boolean present, String what) {
    if (!present) {
      throw NotTested.dataAbsent(
          "record.absent",
          "none of %d resources has a %s".formatted(resources().size(), what),
          "name a patient with --patient whose data show it");
    }
  }

  private void missingUnless(boolean present, String what) {
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

  private FhirPath fhirPath() {
    return conversation.session().fhirPath();
  }
}
