package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Duty;
import org.trueblue.guide.ElementPath;
import org.trueblue.guide.Guide;
import org.trueblue.guide.MustSupportElement;
import org.trueblue.guide.Profile;

/** Faults of the content of resources, as profiles ask for it. */
final class ProfileFaults {

  /** By these, resources are found and told; without them they are others, not wrong ones. */
  private static final Set<String> TELLING_IT =
      Set.of("patient", "subject", "beneficiary", "category", "code", "target");

  private ProfileFaults() {}

  /** The faults that a duty about content is proved by; none for other duties. */
  static Stream<Fault> of(Guide guide, Duty duty) {
    return switch (duty.interaction()) {
      case PROFILE -> duty.cell("type").equals("Patient") ? Stream.empty() : profile(guide, duty);
      case MUST_SUPPORT -> Stream.of(mustSupport(guide, duty));
      case REFERENCE -> Stream.of(reference(guide, duty));
      default -> Stream.empty();
    };
  }

  private static Stream<Fault> profile(Guide guide, Duty duty) {
    String id = duty.requirement().id();
    Fault unknown =
        Fault.of(
                "unknown-element",
                "resources have an element that FHIR does not know",
                following(guide, duty, resource -> resource.put("eyeColour", "brown")))
            .kills(id, "profile.structure");
    return Stream.concat(
        mandatory(guide, guide.profile(duty.cell("profile"))).stream()
            .map(
                name ->
                    Fault.of(
                            "no-" + name,
                            "resources lack %s, which must be there".formatted(name),
                            following(
                                guide,
                                duty,
                                resource -> resource.remove(List.of(name, "_" + name))))
                        .kills(id, "profile.")
                        // What is searched for and is not there is not found.
                        .mayAlsoBreak("/search", "/error/", "include", "/rule/")),
        Stream.of(unknown));
  }

  /** An element at the top that the profile, or else FHIR, wants in each resource. */
  private static Optional<String> mandatory(Guide guide, Profile profile) {
    Stream<JsonNode> base =
        guide
            .definitions()
            .find(
                "StructureDefinition",
                Canonical.parse("http://hl7.org/fhir/StructureDefinition/" + profile.type()))
            .stream()
            .flatMap(definition -> Json.items(definition.json().at("/snapshot/element")).stream());
    return Stream.concat(profile.elements().values().stream(), base)
        .filter(element -> element.path("min").asInt(0) > 0)
        .map(element -> element.path("id").asText())
        .filter(id -> id.matches("[A-Za-z]+[.][A-Za-z]+"))
        .map(id -> id.substring(id.indexOf('.') + 1))
        .filter(name -> !TELLING_IT.contains(name))
        .findFirst();
  }

  private static Disturbance following(Guide guide, Duty duty, Consumer<ObjectNode> edit) {
    return Disturbance.editingResources(
        duty.cell("type"),
        resource -> {
          if (guide.routing().of(new Resource(resource)).stream()
              .anyMatch(route -> route.profile().equals(duty.cell("profile")))) {
            edit.accept(resource);
          }
        });
  }

  /** The element, in all its alternatives, is never there, in whatever resource of the type. */
  private static Fault mustSupport(Guide guide, Duty duty) {
    List<MustSupportElement> elements =
        Arrays.stream(duty.cell("element").split(", ", -1))
            .map(id -> guide.mustSupport(guide.profile(duty.cell("profile")), id))
            .toList();
    String names = elements.stream().map(MustSupportElement::id).collect(Collectors.joining(","));
    return Fault.of(
            "never-" + names,
            "%s is never populated".formatted(names),
            Disturbance.editingResources(
                duty.cell("type"),
                resource -> elements.forEach(e -> Removal.remove(resource, e.steps()))))
        // Without what a profile is told by there are no resources that follow it.
        .kills(
            duty.requirement().id(),
            "must-support.absent",
            "record.no-profile",
            "record.empty",
            "record.unavailable")
        // What must be there and is not, breaks the profile; what is searched for, the search.
        .mayAlsoBreak("/profile", "/search", "/error/", "include", "/rule/");
  }

  /** No reference of the element leads anywhere. */
  private static Fault reference(Guide guide, Duty duty) {
    MustSupportElement element =
        guide.mustSupport(guide.profile(duty.cell("profile")), duty.cell("element"));
    Set<String> types =
        Arrays.stream(duty.cell("target").split(", ", -1))
            .map(target -> guide.profile(target).type())
            .collect(Collectors.toSet());
    String names =
        Arrays.stream(duty.cell("target").split(", ", -1))
            .map(url -> url.substring(url.lastIndexOf('/') + 1))
            .collect(Collectors.joining(","));
    return Fault.of(
            "dangling-%s(%s)".formatted(element.id(), names),
            "what %s refers to as %s is not there".formatted(element.id(), names),
            types.contains("Patient")
                // A resource that refers to no patient is none of a patient.
                ? Disturbance.answering(
                    ask -> ask.isRead() && types.stream().anyMatch(ask::isOf),
                    answer -> Answer.refusal(404))
                : Disturbance.editingResources(
                    duty.cell("type"), resource -> dangle(resource, element, types)))
        .kills(duty.requirement().id(), "reference.unresolved", "reference.absent")
        // One reference may be asked for as several profiles of the type that it leads to.
        .mayAlsoBreak("/search", "include", "/references/");
  }

  private static void dangle(ObjectNode resource, MustSupportElement element, Set<String> types) {
    ElementPath.follow(new Resource(resource), element.steps())
        .map(ElementPath.Item::json)
        .filter(json -> types.contains(type(json)))
        .toList()
        .forEach(json -> ((ObjectNode) json).put("reference", type(json) + "/not-there"));
  }

  private static String type(JsonNode json) {
    return Reference.parse(json.path("reference").asText("")).type();
  }
}
