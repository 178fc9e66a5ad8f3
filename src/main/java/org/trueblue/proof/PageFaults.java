package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.trueblue.fhir.Json;

/** Faults of how a server like CMS Blue Button 2.0 pages what it found. */
final class PageFaults {

  private static final Topic HERE = new Topic("5-search");

  private PageFaults() {}

  static List<Fault> all() {
    return List.of(
        pages("total", "a page has no total", json -> json.remove("total"))
            .kills("BB-PAGE-01", "paging.total"),
        pages(
                "first",
                "a page has no link to the first",
                json ->
                    Disturbance.removeItems(
                        json, "link", (JsonNode l) -> l.path("relation").asText().equals("first")))
            .kills("BB-PAGE-01", "paging.link"),
        pages("once", "a claim is on two pages", PageFaults::repeatFirst)
            .kills("BB-PAGE-02", "paging.not-whole")
            .mayAlsoBreak("BB-SRCH-05"),
        pages(
                "self",
                "a page has no link to itself",
                json ->
                    Disturbance.removeItems(
                        json, "link", (JsonNode l) -> l.path("relation").asText().equals("self")))
            .kills("BB-PAGE-03", "paging.link")
            .mayAlsoBreak("BB-PAGE-01", "BB-PAGE-04", "BB-DISC-22", "BB-SRCH-08"),
        pages(
                "inner",
                "links lead to a server behind",
                json ->
                    FhirAsk.links(
                        json,
                        url -> url.replaceFirst("https?://[^/]+", "https://inner.example.org")))
            .kills("BB-PAGE-04", "paging.elsewhere")
            .mayAlsoBreak("BB-PAGE-02", "BB-SRCH-0", "BB-SRCH-1"),
        pages(
                "entries",
                "entries have no mode",
                json ->
                    Json.items(json.path("entry")).forEach(e -> ((ObjectNode) e).remove("search")))
            .kills("BB-PAGE-05", "paging.entry"),
        pages(
                "offset",
                "pages are linked by something else",
                json -> FhirAsk.links(json, url -> url.replace("_offset=", "startIndex=")))
            .kills("BB-PAGE-06", "paging.link")
            .mayAlsoBreak("BB-"),
        HERE.answering(
                "beyond",
                "beyond the last page is an error",
                ask -> ask.query().contains("99999"),
                a -> Answer.refusal(404))
            .kills("BB-PAGE-07", "paging.beyond", "response.status"));
  }

  private static void repeatFirst(ObjectNode page) {
    if (page.path("entry").size() > 1) {
      page.withArray("entry").set(1, page.path("entry").get(0).deepCopy());
    }
  }

  private static Fault pages(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.fault(name, what, FhirAsk.editingPages(edit));
  }
}
