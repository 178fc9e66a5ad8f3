package org.trueblue.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.check.Seen;
import org.trueblue.check.mustsupport.ShowsElement;
import org.trueblue.check.reference.LeadsToResource;
import org.trueblue.fhir.Reference;
import org.trueblue.guide.ElementPath;
import org.trueblue.guide.Guide;
import org.trueblue.guide.MustSupportElement;
import org.trueblue.guide.Routing;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.Following;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.session.Referring;

/** Steps about what the references of resources lead to. */
public final class ReferenceSteps {

  private static final int MOST_FOLLOWED = 20;

  private final Conversation conversation;

  /** Steps of a conversation. */
  public ReferenceSteps(Conversation conversation) {
    this.conversation = conversation;
  }

  @Then(
      "a reference at {string} of the profile {string} leads to a resource of the profile {string}")
  public void leads(String element, String profile, String targets) {
    Guide guide = conversation.session().guide();
    MustSupportElement source = guide.mustSupport(guide.profile(profile), element);
    List<String> wanted = List.of(targets.split(", ", -1));
    Set<String> types =
        wanted.stream().map(target -> guide.profile(target).type()).collect(Collectors.toSet());
    List<LeadsToResource.Named> named =
        conversation.resources().stream()
            .flatMap(
                seen ->
                    ElementPath.follow(seen.resource(), source.steps())
                        .map(item -> item.json().path("reference").asText(""))
                        .map(text -> new LeadsToResource.Named(seen, text)))
            .filter(one -> types.contains(Reference.parse(one.text()).type()))
            .toList();
    Referring referring = new Referring(conversation.client());
    List<Seen> found =
        referring.read(named.stream().map(one -> Reference.parse(one.text())).toList());
    List<Seen> ofProfile =
        found.stream()
            .filter(seen -> wanted.stream().anyMatch(target -> isOf(seen, target, guide)))
            .toList();
    conversation.judge(new Judgement("LeadsTo", ofProfile.size(), List.of()));
    if (ofProfile.isEmpty()) {
      conversation.judge(LeadsToResource.judge(dangling(named, referring)));
      unlessShownOtherwise(guide, profile, element);
    }
    conversation.required(
        ofProfile,
        () ->
            referring.absent(
                "reference.absent",
                "of %d resources, %s leads to a %s in %d references, %d of them can be read, and none is of %s"
                    .formatted(
                        conversation.resources().size(),
                        element,
                        String.join(" or ", types),
                        named.size(),
                        found.size(),
                        String.join(" or ", wanted)),
                "name a patient with --patient of whom one does"));
  }

  /** A reference to a resource of the server itself that is not there. */
  private static List<LeadsToResource.Followed> dangling(
      List<LeadsToResource.Named> named, Referring referring) {
    return named.stream()
        .limit(MOST_FOLLOWED)
        .map(one -> one.answeredBy(referring.answer(Reference.parse(one.text()))))
        .filter(LeadsToResource.Followed::isGone)
        .toList();
  }

  /** Where one of several elements suffices, and another is shown, this one need not be. */
  private void unlessShownOtherwise(Guide guide, String profile, String element) {
    guide.insteadOf(guide.profile(profile), element).stream()
        .filter(other -> ShowsElement.shows(conversation.resources(), other))
        .findFirst()
        .ifPresent(
            other -> {
              throw new NotApplicable(
                  "the guide asks for %s or %s, and the resources show the latter"
                      .formatted(element, other.id()));
            });
  }

  @Then("each literal reference in them leads to a resource")
  public void eachLeads() {
    List<LeadsToResource.Followed> followed =
        new Following(conversation.client()).references(conversation.resources());
    present(followed, "a literal reference to something of the target");
    conversation.judge(LeadsToResource.judge(followed));
  }

  @Then("each reference in them that names a version leads to that version")
  public void eachLeadsToVersion() {
    List<LeadsToResource.Followed> followed =
        new Following(conversation.client()).versions(conversation.resources());
    present(followed, "a reference that names a version");
    conversation.judge(LeadsToResource.judgeVersions(followed));
  }

  private void present(List<LeadsToResource.Followed> followed, String what) {
    conversation.required(
        followed,
        () ->
            NotTested.dataAbsent(
                "reference.absent",
                "none of %d resources has %s".formatted(conversation.resources().size(), what),
                "name a patient with --patient of whom one has"));
  }

  /** What the guide does not hold against profiles of its own is of whatever profile is asked. */
  private static boolean isOf(Seen seen, String target, Guide guide) {
    String type = seen.resource().type();
    if (!guide.profile(target).type().equals(type)) {
      return false;
    }
    List<Routing.Route> routes = guide.routing().of(seen.resource());
    boolean routed = guide.profiles(type).stream().anyMatch(p -> p.url().equals(target));
    return !routed
        || guide.routing().passedOver(seen.resource()).isPresent()
        || routes.stream().anyMatch(route -> route.profile().equals(target));
  }
}
