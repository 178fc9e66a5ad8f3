package org.trueblue.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.check.Seen;
import org.trueblue.check.reference.LeadsToResource;
import org.trueblue.fhir.Reference;
import org.trueblue.guide.ElementPath;
import org.trueblue.guide.Guide;
import org.trueblue.guide.MustSupportElement;
import org.trueblue.guide.Routing;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.Following;
import org.trueblue.session.NotTested;
import org.trueblue.session.Referring;

/** Steps about what the references of resources lead to. */
public final class ReferenceSteps {

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
    List<Reference> references =
        conversation.resources().stream()
            .flatMap(seen -> ElementPath.follow(seen.resource(), source.steps()))
            .map(item -> Reference.parse(item.json().path("reference").asText("")))
            .filter(reference -> types.contains(reference.type()))
            .toList();
    List<Seen> found = new Referring(conversation.client()).read(references);
    List<Seen> ofProfile =
        found.stream()
            .filter(seen -> wanted.stream().anyMatch(target -> isOf(seen, target, guide)))
            .toList();
    if (ofProfile.isEmpty()) {
      throw NotTested.dataAbsent(
          "reference.absent",
          "of %d resources, %s leads to a %s in %d references, %d of them can be read, and none is of %s"
              .formatted(
                  conversation.resources().size(),
                  element,
                  String.join(" or ", types),
                  references.size(),
                  found.size(),
                  String.join(" or ", wanted)),
          "name a patient with --patient of whom one does");
    }
    conversation.judge(new Judgement("LeadsTo", ofProfile.size(), List.of()));
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
    return !routed || routes.stream().anyMatch(route -> route.profile().equals(target));
  }
}
