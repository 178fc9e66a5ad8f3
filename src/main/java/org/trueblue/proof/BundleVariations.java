package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.trueblue.fhir.Json;

/** Legal peculiarities of the results of searches. */
final class BundleVariations {

  private BundleVariations() {}

  static List<Variation> all() {
    return List.of(
        bundles("no-total", "total", "searchsets have no total", b -> b.remove("total")),
        bundles(
            "no-bundle-meta",
            "meta",
            "searchsets have no id and no meta",
            b -> b.remove(List.of("id", "meta", "timestamp"))),
        bundles(
            "entry-order",
            "order",
            "entries come in another order",
            BundleVariations::reverseEntries),
        bundles(
            "relative-self", "self", "the self link is relative", BundleVariations::relativeSelf),
        bundles(
            "outcome-entry",
            "mode",
            "searchsets bring an OperationOutcome along",
            BundleVariations::withOutcome),
        bundles(
            "no-match-mode",
            "mode",
            "matches are not marked where nothing is included",
            BundleVariations::withoutModes),
        new Variation(
            "small-pages",
            "pages",
            "the server pages though nobody asked for it",
            Disturbance.asking(
                ask -> ask.isSearch() && ask.parameter("_count"::equals).isEmpty(),
                ask -> ask.with("_count", "1"))));
  }

  private static Variation bundles(
      String name, String topic, String what, Consumer<ObjectNode> edit) {
    return new Variation(
        name,
        topic,
        what,
        Disturbance.editingBundles(ask -> ask.isSearch() || ask.isNextPage(), edit));
  }

  private static void reverseEntries(ObjectNode bundle) {
    if (bundle.path("entry") instanceof ArrayNode entries) {
      List<JsonNode> reversed = new ArrayList<>(Json.items(entries));
      Collections.reverse(reversed);
      entries.removeAll();
      entries.addAll(reversed);
    }
  }

  private static void relativeSelf(ObjectNode bundle) {
    for (JsonNode link : Json.items(bundle.path("link"))) {
      if (link.path("relation").asText().equals("self")) {
        String url = link.path("url").asText();
        ((ObjectNode) link).put("url", url.replaceFirst("^https?://[^/]+/fhir/?", ""));
      }
    }
  }

  private static void withOutcome(ObjectNode bundle) {
    ObjectNode entry = bundle.withArray("entry").addObject();
    ObjectNode outcome = entry.putObject("resource").put("resourceType", "OperationOutcome");
    outcome
        .putArray("issue")
        .addObject()
        .put("severity", "information")
        .put("code", "informational");
    entry.putObject("search").put("mode", "outcome");
  }

  private static void withoutModes(ObjectNode bundle) {
    List<JsonNode> entries = Json.items(bundle.path("entry"));
    if (entries.stream().allMatch(e -> e.at("/search/mode").asText().equals("match"))) {
      entries.forEach(entry -> ((ObjectNode) entry).remove("search"));
    }
  }
}
