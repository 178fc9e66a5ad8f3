package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.trueblue.fhir.Json;

/** Legal peculiarities of what a server like CMS Blue Button 2.0 gives its clients. */
final class MemberVariations {

  private static final String CLAIM = "ExplanationOfBenefit";

  private MemberVariations() {}

  static List<Variation> all() {
    return List.of(
        variation(
            "smaller-pages",
            "pages are smaller than was asked for",
            Disturbance.asking(
                FhirAsk.search(CLAIM).and(ask -> ask.query().matches("(.*&)?_count=(5|50)(&.*)?")),
                ask -> ask.changing("_count", count -> "" + (Integer.parseInt(count) - 1)))),
        variation(
            "own-page-size",
            "a page has four entries where no size is asked for",
            Disturbance.asking(
                FhirAsk.search(CLAIM).and(ask -> !ask.query().contains("count=")),
                ask -> ask.with("_count", "4"))),
        variation(
            "outcome-entry",
            "the first page tells something of the search",
            FhirAsk.editingPages(MemberVariations::addOutcome)),
        variation(
            "absolute-references",
            "references to the patient are absolute",
            FhirAsk.editing(CLAIM, json -> makeAbsolute(json.path("patient")))),
        variation(
            "absolute-beneficiary",
            "references to the beneficiary are absolute",
            FhirAsk.editing("Coverage", json -> makeAbsolute(json.path("beneficiary")))),
        variation(
            "coding-order",
            "codings and identifiers come in another order",
            FhirAsk.editing(
                CLAIM,
                json -> {
                  reverse(json.path("type").path("coding"));
                  reverse(json.path("identifier"));
                })),
        variation(
            "lower-case-types",
            "types of claims are in lower case",
            FhirAsk.editing(
                CLAIM,
                json -> {
                  ObjectNode coding = (ObjectNode) json.path("type").path("coding").get(0);
                  coding.put("code", coding.path("code").asText().toLowerCase(Locale.ROOT));
                })),
        variation(
            "further-profiles",
            "claims and Patients claim profiles of others too",
            FhirAsk.editing(CLAIM, MemberVariations::addProfile)),
        variation(
            "longer-tls",
            "browsers are told to come by TLS for two years",
            Disturbance.answering(
                ask -> true,
                a -> a.withHeader("Strict-Transport-Security", "max-age = 63072000; preload"))),
        variation(
            "robots-form",
            "robots are kept out of more, in other letters",
            Disturbance.answering(
                ask -> ask.path().equals("robots.txt"),
                a -> a.withBody("user-agent: *\r\nDISALLOW:/v # all versions\r\n"))),
        variation(
            "origin-echoed",
            "the origin of a page is let in by name",
            MemberVariations::echoOrigin));
  }

  private static Answer echoOrigin(Ask ask, Disturbance.Server server) {
    Answer answer = server.answer(ask);
    return ask.headers()
        .first("Origin")
        .map(origin -> answer.withHeader("Access-Control-Allow-Origin", origin))
        .orElse(answer);
  }

  private static void addOutcome(ObjectNode page) {
    if (page.path("entry") instanceof ArrayNode entries) {
      ObjectNode entry = entries.addObject();
      entry.putObject("search").put("mode", "outcome");
      entry
          .putObject("resource")
          .put("resourceType", "OperationOutcome")
          .putArray("issue")
          .addObject()
          .put("severity", "information")
          .put("code", "informational");
    }
  }

  private static void makeAbsolute(JsonNode reference) {
    if (reference instanceof ObjectNode object) {
      object.put("reference", "https://fhir.example.org/" + object.path("reference").asText());
    }
  }

  private static void reverse(JsonNode list) {
    if (list instanceof ArrayNode array) {
      List<JsonNode> items = Json.items(array);
      array.removeAll();
      for (int i = items.size() - 1; i >= 0; i--) {
        array.add(items.get(i));
      }
    }
  }

  private static void addProfile(ObjectNode claim) {
    if (claim.path("meta").path("profile") instanceof ArrayNode profiles) {
      profiles.insert(0, "https://example.org/StructureDefinition/OwnClaim|1.0");
    }
  }

  private static Variation variation(String name, String what, Disturbance disturbance) {
    return new Variation(name, name, what, disturbance);
  }
}
