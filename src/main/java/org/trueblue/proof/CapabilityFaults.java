package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Duty;

/** Faults of the CapabilityStatement. */
final class CapabilityFaults {

  private CapabilityFaults() {}

  /** The faults that a duty to declare something is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    String id = duty.requirement().id();
    String type = duty.cell("type");
    return switch (duty.interaction()) {
      case METADATA ->
          Stream.of(
              fault(
                      "capability-unavailable",
                      "metadata is answered with 500",
                      Disturbance.answering(Ask::isMetadata, answer -> Answer.refusal(500)))
                  .kills(id, "response.status"),
              fault(
                      "capability-html",
                      "metadata is an HTML page",
                      Disturbance.answering(
                          Ask::isMetadata, answer -> Answer.of(200, "text/html", "<html></html>")))
                  .kills(id, "response.malformed")
                  .mayAlsoBreak("server/format"),
              fault(
                      "capability-patient",
                      "metadata is some other resource",
                      editing(json -> json.put("resourceType", "Basic")))
                  .kills(id, "response.type"),
              fault(
                      "capability-invalid",
                      "the CapabilityStatement has no status",
                      editing(json -> json.remove("status")))
                  .kills(id, "profile.Validation_VAL_Profile_Minimum"),
              fault(
                      "capability-version",
                      "the CapabilityStatement is of FHIR R5",
                      editing(json -> json.put("fhirVersion", "5.0.0")))
                  .kills(id, "capability.fhir-version"));
      case DECLARED_INSTANTIATES ->
          Stream.of(
              fault(
                      "undeclared-instantiates",
                      "the statement does not say what it instantiates",
                      editing(json -> json.remove("instantiates")))
                  .kills(id, "capability.instantiates"));
      case DECLARED_FORMAT -> {
        String format = duty.cell("format");
        yield Stream.of(
            fault(
                    "undeclared-format-" + format,
                    "the format %s is not declared".formatted(format),
                    editing(json -> removeText(json.withArray("format"), format)))
                .kills(id, "capability.format"),
            fault(
                    "media-type-" + format,
                    "%s is sent with a media type of its own".formatted(format),
                    Disturbance.answering(
                        ask -> true,
                        a ->
                            a.withHeader(
                                "Content-Type", "application/" + format + ";charset=utf-8")))
                .kills(id, "response.media-type")
                .mayAlsoBreak("server/format"));
      }
      case DECLARED_PROFILE ->
          Stream.of(
              fault(
                      "undeclared-profile-" + name(duty.cell("profile")),
                      "the profile %s is not declared".formatted(name(duty.cell("profile"))),
                      ofType(
                          type,
                          resource ->
                              removeIf(
                                  resource.withArray("supportedProfile"),
                                  url -> name(url.asText()).equals(name(duty.cell("profile"))))))
                  .kills(id, "capability.profile"));
      case DECLARED_ANOTHER_PROFILE ->
          Stream.of(
              fault(
                      "undeclared-other-profiles",
                      "only the profile of Patient is declared",
                      editing(
                          json ->
                              resources(json)
                                  .filter(r -> !r.path("type").asText().equals("Patient"))
                                  .forEach(r -> r.remove("supportedProfile"))))
                  .kills(id, "capability.another-profile"));
      case DECLARED_INTERACTION -> undeclared(duty, "interaction", "code", "interaction");
      case DECLARED_SEARCH ->
          Stream.concat(
              undeclared(duty, "searchParam", "name", "parameter"), Stream.of(mistyped(duty)));
      case DECLARED_INCLUDE -> undeclaredInclude(duty, "include", "searchInclude");
      case DECLARED_REVINCLUDE -> undeclaredInclude(duty, "revinclude", "searchRevInclude");
      default -> Stream.empty();
    };
  }

  private static Stream<Fault> undeclared(Duty duty, String list, String member, String cell) {
    String type = duty.cell("type");
    String value = duty.cell(cell);
    String code = "capability." + (cell.equals("parameter") ? "search" : cell);
    return Stream.of(
        fault(
                "undeclared-%s-%s".formatted(cell, value),
                "the %s %s is not declared".formatted(cell, value),
                ofType(
                    type,
                    resource ->
                        removeIf(
                            resource.withArray(list),
                            item -> item.path(member).asText().equals(value))))
            .kills(duty.requirement().id(), code));
  }

  private static Fault mistyped(Duty duty) {
    String parameter = duty.cell("parameter");
    return fault(
            "mistyped-parameter-" + parameter,
            "the parameter %s is declared with the type composite".formatted(parameter),
            ofType(
                duty.cell("type"),
                resource ->
                    resource
                        .withArray("searchParam")
                        .forEach(
                            item -> {
                              if (item.path("name").asText().equals(parameter)) {
                                ((ObjectNode) item).put("type", "composite");
                              }
                            })))
        .kills(duty.requirement().id(), "capability.search-type");
  }

  private static Stream<Fault> undeclaredInclude(Duty duty, String what, String list) {
    String include = duty.cell("include");
    return Stream.of(
        fault(
                "undeclared-%s-%s".formatted(what, include),
                "the %s of %s is not declared".formatted(what, include),
                ofType(
                    duty.cell("type"),
                    resource ->
                        removeIf(
                            resource.withArray(list), item -> declares(item.asText(), include))))
            .kills(duty.requirement().id(), "capability." + what)
            .mayAlsoBreak("declares/%s/%s".formatted(what, allOf(include))));
  }

  /** By its name, by that of all of its type, or as one of all. */
  private static boolean declares(String item, String include) {
    return item.equals(include)
        || include.startsWith(item + ":")
        || item.equals(allOf(include))
        || item.equals("*");
  }

  private static String allOf(String include) {
    return include.replaceFirst(":.*", ":*");
  }

  private static String name(String canonical) {
    return canonical.substring(canonical.lastIndexOf('/') + 1).replaceFirst("[|].*", "");
  }

  private static Fault fault(String name, String what, Disturbance disturbance) {
    return Fault.of(name, what, disturbance);
  }

  private static Disturbance editing(Consumer<ObjectNode> edit) {
    return Disturbance.editing(Ask::isMetadata, edit);
  }

  private static Disturbance ofType(String type, Consumer<ObjectNode> edit) {
    return editing(
        json -> resources(json).filter(r -> r.path("type").asText().equals(type)).forEach(edit));
  }

  private static Stream<ObjectNode> resources(ObjectNode statement) {
    return Json.items(statement.at("/rest/0/resource")).stream().map(ObjectNode.class::cast);
  }

  private static void removeText(ArrayNode array, String text) {
    removeIf(array, item -> item.asText().contains(text));
  }

  private static void removeIf(ArrayNode array, Predicate<JsonNode> which) {
    for (int i = array.size() - 1; i >= 0; i--) {
      if (which.test(array.get(i))) {
        array.remove(i);
      }
    }
  }
}
