package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Duty;

/** Faults of what searches bring along beside their matches. */
final class IncludeFaults {

  private IncludeFaults() {}

  /** The faults that a duty about includes is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    return switch (duty.interaction()) {
      case INCLUDE -> faults(duty, "_include");
      case REVINCLUDE -> faults(duty, "_revinclude");
      default -> Stream.empty();
    };
  }

  private static Stream<Fault> faults(Duty duty, String parameter) {
    String id = duty.requirement().id();
    String type = duty.cell("type");
    String include = duty.cell("include");
    Predicate<Ask> including =
        ask ->
            ask.isSearch(type)
                && ask.parameter(parameter::equals).filter(include::equals).isPresent();
    String name = parameter.substring(1);
    Fault ignored =
        Fault.of(
                "%s-ignored-%s".formatted(name, include),
                "%s of %s is ignored".formatted(parameter, include),
                Disturbance.asking(including, ask -> ask.without(parameter)))
            .kills(id, "include.missing");
    Fault unrelated =
        Fault.of(
                "%s-unrelated-%s".formatted(name, include),
                "what %s of %s brings along has nothing to do with the matches"
                    .formatted(parameter, include),
                included(including, IncludeFaults::unrelated))
            .kills(id, "include.unrelated");
    Fault match =
        Fault.of(
                "%s-mode-%s".formatted(name, include),
                "what %s of %s brings along is marked as of some other kind"
                    .formatted(parameter, include),
                included(including, e -> e.withObject("/search").put("mode", "match")))
            .kills(id, "include.mode");
    return Faults.isThorough(duty)
        ? Stream.of(ignored, unrelated, match)
        : parameter.equals("_include") ? Stream.of(ignored) : Stream.of(ignored, unrelated);
  }

  private static Disturbance included(Predicate<Ask> including, Consumer<ObjectNode> edit) {
    return Disturbance.editingBundles(
        including,
        bundle ->
            Json.items(bundle.path("entry")).stream()
                .filter(entry -> entry.at("/search/mode").asText().equals("include"))
                .forEach(entry -> edit.accept((ObjectNode) entry)));
  }

  private static void unrelated(ObjectNode entry) {
    for (JsonNode reference : entry.path("resource").findParents("reference")) {
      ((ObjectNode) reference).put("reference", "Patient/nobody");
    }
  }
}
