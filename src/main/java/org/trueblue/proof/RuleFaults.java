package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Interaction;
import org.trueblue.guide.Rule;

/** Faults of what a guide asks of resources beyond its profiles: each rule says what breaks it. */
final class RuleFaults {

  private RuleFaults() {}

  /** The faults that a duty about a rule is proved by; none for other duties. */
  static Stream<Fault> of(Guide guide, Duty duty) {
    if (duty.interaction() != Interaction.RULE) {
      return Stream.empty();
    }
    Rule rule = guide.rule(duty.cell("type"), duty.cell("rule"));
    return Stream.of(
        Fault.of(
                "breaks-" + rule.id(),
                "not so: " + rule.text(),
                Disturbance.editingResources(
                    rule.type(),
                    resource -> {
                      if (isAsked(rule, resource, guide)) {
                        breach(resource, rule);
                      }
                    }))
            .kills(duty.requirement().id(), "rule." + rule.id())
            // What is changed may be what profiles, searches and other rules ask for too.
            .mayAlsoBreak(
                "/profile",
                "/must-support",
                "/references",
                "/search",
                "/error/",
                "include",
                "/rule/"));
  }

  private static boolean isAsked(Rule rule, ObjectNode resource, Guide guide) {
    return rule.profiles().isEmpty()
        || guide.routing().of(new Resource(resource)).stream()
            .anyMatch(route -> rule.isAskedOf(route.profile()));
  }

  /** Changes a resource that keeps to a rule into one that does not. */
  static void breach(ObjectNode resource, Rule rule) {
    for (JsonNode edit : Json.items(rule.brokenBy())) {
      List<String> path = List.of(edit.path("at").asText().split("\\.", -1));
      edit(resource, path, edit.path("set"));
    }
  }

  /** What is not there comes to be where it is the last of the names, and is wanted. */
  private static void edit(JsonNode parent, List<String> path, JsonNode value) {
    String name = path.get(0);
    if (parent.isArray()) {
      parent.forEach(item -> edit(item, path, value));
    } else if (parent instanceof ObjectNode object && path.size() > 1) {
      edit(object.path(name), path.subList(1, path.size()), value);
    } else if (parent instanceof ObjectNode object && value.isMissingNode()) {
      object.remove(List.of(name, "_" + name));
    } else if (parent instanceof ObjectNode object) {
      object.set(name, value.deepCopy());
    }
  }
}
