package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trueblue.check.Seen;
import org.trueblue.check.mustsupport.ShowsElement;
import org.trueblue.check.validation.ConformsToProfile;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Routing;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.NotTested;

/** Steps about the resources of the record that follow a profile. */
public final class ProfileSteps {

  /** As many resources as a reader looks at. */
  private static final int MOST_NAMED = 10;

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
    conversation.note(routes(type, profile, reasons, record));
    conversation.note(guide().defects(type));
    conversation.required(
        resources(),
        () ->
            NotTested.dataAbsent(
                "record.no-profile",
                "none of the %d %s resources of the record claims %s or has the codes it is about"
                    .formatted(record.size(), type, profile),
                "name a patient with --patient who has one"));
  }

  /** Why these resources are judged by the profile, and which of their type are judged by none. */
  private List<String> routes(
      String type, String profile, Map<String, Long> reasons, List<Seen> record) {
    List<String> routes = new ArrayList<>();
    reasons.forEach(
        (reason, count) ->
            routes.add("%s: %d judged by %s: %s".formatted(type, count, profile, reason)));
    Map<String, List<Resource>> unjudged =
        record.stream()
            .map(Seen::resource)
            .filter(resource -> guide().routing().of(resource).isEmpty())
            .collect(Collectors.groupingBy(this::whyUnjudged, TreeMap::new, Collectors.toList()));
    unjudged.forEach(
        (why, resources) -> {
          List<String> names = resources.stream().map(Resource::reference).distinct().toList();
          routes.add("%s: %d %s: %s".formatted(type, names.size(), why, listed(names)));
        });
    return routes;
  }

  private String whyUnjudged(Resource resource) {
    return guide()
        .routing()
        .passedOver(resource)
        .map(reason -> "passed over: " + reason)
        .orElse("judged by no profile of the guide");
  }

  private static String listed(List<String> names) {
    return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
        + (names.size() > MOST_NAMED ? " …" : "");
  }

  @Then("each conforms to the profile {string}")
  public void conforms(String profile) {
    judge(resources(), profile);
    if (guide().isAbstract(profile)) {
      conformsToWhatElseItClaims();
    }
  }

  /** A profile of the guide that servers need not support has no scenario of its own. */
  private void conformsToWhatElseItClaims() {
    Map<String, List<Seen>> claimed = new TreeMap<>();
    for (Seen seen : resources()) {
      guide().routing().unasked(seen.resource()).stream()
          .map(Routing.Route::profile)
          .forEach(profile -> claimed.computeIfAbsent(profile, p -> new ArrayList<>()).add(seen));
    }
    claimed.forEach((profile, resources) -> judge(resources, profile));
    List<String> unknown =
        resources().stream()
            .flatMap(seen -> guide().routing().unknownClaims(seen.resource()).stream())
            .distinct()
            .toList();
    if (!unknown.isEmpty() && !conversation.isBroken()) {
      throw NotTested.prerequisite(
          "record.unknown-profile",
          "resources claim %s, which is not at hand".formatted(listed(unknown)),
          "give the package of the guide with --packages");
    }
  }

  private void judge(List<Seen> resources, String profile) {
    String versioned = profile + "|" + guide().profile(profile).version();
    conversation.judge(
        ConformsToProfile.judge(
            resources, versioned, conversation.session().validator(), guide()::wronglyFound));
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

  private List<Seen> resources() {
    return conversation.resources();
  }

  private Guide guide() {
    return conversation.session().guide();
  }
}
