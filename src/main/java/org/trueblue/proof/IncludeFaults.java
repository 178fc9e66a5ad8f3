package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Duty;

/** Faults of what searches bring along beside their matches. */
final class IncludeFaults {

  /** Types of which each record of the built-in server has so many that a search has pages. */
  private static final Set<String> OF_SEVERAL_MATCHES =
      Set.of("Observation", "ExplanationOfBenefit");

  private IncludeFaults() {}

  /** The faults that a duty about includes is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    return switch (duty.interaction()) {
      case INCLUDE -> faults(duty, "_include");
      case INCLUDE_ITERATE ->
          Stream.of(
              Fault.of(
                      "include-iterate-ignored-" + duty.cell("iterate"),
                      "_include:iterate of %s is ignored".formatted(duty.cell("iterate")),
                      Disturbance.asking(
                          ask -> ask.isSearch(duty.cell("type")),
                          ask -> ask.without("_include:iterate")))
                  .kills(duty.requirement().id(), "include.missing"));
      case INCLUDE_AS_READ -> Stream.of(unlikeRead(duty));
      case REVINCLUDE -> faults(duty, "_revinclude");
      default -> Stream.empty();
    };
  }

  private static Fault unlikeRead(Duty duty) {
    String include = duty.cell("include");
    return Fault.of(
            "include-unlike-read-" + include,
            "what _include of %s brings along is in another language than what a read gives"
                .formatted(include),
            included(
                including(duty, "_include"),
                entry -> entry.withObject("/resource").put("language", "tlh")))
        .kills(duty.requirement().id(), "search.content");
  }

  private static Predicate<Ask> including(Duty duty, String parameter) {
    return ask ->
        ask.isSearch(duty.cell("type"))
            && ask.parameter(parameter::equals).filter(duty.cell("include")::equals).isPresent();
  }

  private static Stream<Fault> faults(Duty duty, String parameter) {
    String id = duty.requirement().id();
    String include = duty.cell("include");
    Predicate<Ask> including = including(duty, parameter);
    String name = parameter.substring(1);
    Fault ignored =
        Fault.of(
                "%s-ignored-%s".formatted(name, include),
                "%s of %s is ignored".formatted(parameter, include),
                Disturbance.asking(including, ask -> ask.without(parameter)))
            .kills(id, "include.missing")
            // What does not come along cannot be compared, nor bring along more.
            .mayAlsoBreak("include-as-read", "include-iterate");
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
    Fault dropping =
        Fault.of(
                "%s-drops-match-%s".formatted(name, include),
                "a search with %s of %s leaves out a match".formatted(parameter, include),
                Disturbance.editingBundles(including, IncludeFaults::withoutMatch))
            .kills(id, "search.missing")
            .mayAlsoBreak("include-as-read", "include-iterate");
    Fault firstPage =
        Fault.of(
                "%s-on-first-page-%s".formatted(name, include),
                "%s of %s brings things along on the first page alone"
                    .formatted(parameter, include),
                Disturbance.editingBundles(
                    Ask::isNextPage,
                    bundle -> Disturbance.removeItems(bundle, "entry", IncludeFaults::isIncluded)))
            .kills(id, "include.missing", "include.page")
            .mayAlsoBreak("include");
    if (OF_SEVERAL_MATCHES.contains(duty.cell("type"))) {
      return Stream.of(ignored, dropping, firstPage);
    }
    return Faults.isThorough(duty)
        ? Stream.of(ignored, unrelated, match, dropping)
        : parameter.equals("_include")
            ? Stream.of(ignored, dropping)
            : Stream.of(ignored, unrelated);
  }

  /** Without its last match; the next link goes, too. */
  private static void withoutMatch(ObjectNode bundle) {
    String last =
        Json.items(bundle.path("entry")).stream()
            .filter(entry -> entry.at("/search/mode").asText().equals("match"))
            .map(entry -> entry.path("fullUrl").asText())
            .reduce("", (before, url) -> url);
    Disturbance.removeItems(bundle, "entry", e -> e.path("fullUrl").asText().equals(last));
    Disturbance.removeItems(bundle, "link", l -> l.path("relation").asText().equals("next"));
  }

  private static Disturbance included(Predicate<Ask> including, Consumer<ObjectNode> edit) {
    return Disturbance.editingBundles(
        including,
        bundle ->
            Json.items(bundle.path("entry")).stream()
                .filter(IncludeFaults::isIncluded)
                .forEach(entry -> edit.accept((ObjectNode) entry)));
  }

  private static boolean isIncluded(JsonNode entry) {
    return entry.at("/search/mode").asText().equals("include");
  }

  private static void unrelated(ObjectNode entry) {
    for (JsonNode reference : entry.path("resource").findParents("reference")) {
      ((ObjectNode) reference).put("reference", "Patient/nobody");
    }
  }
}
