package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/** Faults of how a server like CMS Blue Button 2.0 searches for claims. */
final class ClaimSearchFaults {

  private static final Topic HERE = new Topic("5-search");

  private ClaimSearchFaults() {}

  static List<Fault> all() {
    return List.of(
        accepting("count", "a page may have any size", ask -> ask.query().contains("_count=51"))
            .kills("BB-SRCH-01", "response.status"),
        accepting("negative", "a page may have less than nothing", by("_count=-1"))
            .kills("BB-SRCH-01", "response.status"),
        HERE.fault(
                "alias",
                "count is not heeded",
                Disturbance.asking(
                    FhirAsk.search("ExplanationOfBenefit")
                        .and(ask -> ask.parameter("count"::equals).isPresent()),
                    ask -> ask.without("count")))
            .kills("BB-SRCH-01", "paging.larger"),
        HERE.answering(
                "larger",
                "a page is larger than was asked for",
                by("_count=5"),
                a ->
                    a.edited(
                        json -> {
                          if (json.path("entry").size() == 5) {
                            json.withArray("entry").add(json.path("entry").get(0).deepCopy());
                          }
                        }))
            .kills("BB-SRCH-01", "paging.larger")
            .mayAlsoBreak("BB-PAGE-02"),
        accepting(
                "start",
                "a page may begin anywhere",
                ask -> ask.query().matches("(startIndex|_offset)=abc"))
            .kills("BB-SRCH-02", "response.status"),
        accepting(
                "tag",
                "a tag may be named without its system",
                ask -> ask.query().contains("_tag=SharedSystem"))
            .kills("BB-SRCH-11", "response.status"),
        HERE.answering(
                "update",
                "a time of update needs a comparator",
                ask -> ask.query().matches("_lastUpdated=2020.*"),
                a -> Answer.refusal(400))
            .kills("BB-SRCH-03", "response.status"),
        HERE.answering(
                "update-lost",
                "a time of update finds less",
                ask -> ask.query().startsWith("_lastUpdated=ge"),
                FhirAsk::lessOne)
            .kills("BB-SRCH-03", "search.different"),
        HERE.fault("update-ignored", "the time of update is ignored", ignoring("_lastUpdated"))
            .kills("BB-SRCH-03", "search.no-match")
            .mayAlsoBreak("BB-DISC-22"),
        HERE.fault("service-ignored", "the time of service is ignored", ignoring("service-date"))
            .kills("BB-SRCH-07", "search.no-match")
            .kills("BB-SRCH-07/v1", "search.no-match")
            .mayAlsoBreak("BB-DISC-22"),
        HERE.answering(
                "service",
                "a time of service cannot be compared by eq",
                ask -> ask.query().matches("service-date=eq.*"),
                a -> Answer.refusal(400))
            .kills("BB-SRCH-07", "response.status")
            .kills("BB-SRCH-07/v1", "response.status"),
        HERE.fault(
                "type",
                "the type is ignored",
                Disturbance.asking(by("type=pde"), ask -> ask.without("type")))
            .kills("BB-SRCH-05", "search.no-match"),
        accepting("any-type", "any type may be asked for", ask -> ask.query().contains("type=foo"))
            .kills("BB-SRCH-05", "search.accepted"),
        HERE.answering(
                "type-list",
                "several types cannot be asked for",
                ask -> ask.query().contains("type=") && ask.query().contains("eob-type"),
                a -> Answer.refusal(400))
            .kills("BB-SRCH-05", "search.status"),
        HERE.answering(
                "unknown",
                "a page speaks of what the server does not know",
                by("foo=bar"),
                a -> a.edited(json -> FhirAsk.links(json, url -> url + "&foo=bar")))
            .kills("BB-SRCH-08", "search.undeclared"),
        accepting("strict", "a strict search ignores what the server does not know", by("foo=bar"))
            .kills("BB-SRCH-09", "response.status"),
        HERE.fault(
                "source",
                "the source is ignored",
                Disturbance.asking(
                    by("_source=NCH"), ask -> ask.changing("_source", s -> "NCH,DDPS")))
            .kills("BB-SRCH-10", "search.no-match"),
        HERE.fault(
                "unsettled",
                "claims that are not settled are found",
                FhirAsk.editing(
                    "ExplanationOfBenefit",
                    json ->
                        ((ObjectNode) json.path("meta"))
                            .putArray("tag")
                            .addObject()
                            .put("code", "SharedSystem")))
            .kills("BB-SRCH-12", "search.no-match"),
        HERE.answering(
                "samhsa",
                "a parameter of the server behind has an effect",
                by("excludeSAMHSA=true"),
                FhirAsk::lessOne)
            .kills("BB-SRCH-13", "search.different"),
        HERE.fault(
                "id",
                "the id is ignored",
                Disturbance.asking(
                    by("_id=").and(ask -> !ask.query().contains("trueblue")),
                    ask -> ask.without("_id")))
            .kills("BB-SRCH-14", "search.by-id"),
        HERE.answering(
                "undeclared",
                "a parameter that is declared is left out",
                by("service-date=ge2000"),
                a ->
                    a.edited(
                        json ->
                            FhirAsk.links(
                                json, url -> url.replaceFirst("service-date=[^&]*&?", ""))))
            .kills("BB-DISC-22", "search.undeclared"));
  }

  private static Predicate<Ask> by(String query) {
    return FhirAsk.search("ExplanationOfBenefit").and(ask -> ask.query().contains(query));
  }

  private static Disturbance ignoring(String parameter) {
    return Disturbance.asking(
        FhirAsk.search("ExplanationOfBenefit"), ask -> ask.without(parameter));
  }

  /** Answers with an empty page what should be refused. */
  private static Fault accepting(String name, String what, Predicate<Ask> which) {
    return HERE.answering(
        name,
        what,
        which,
        a ->
            Answer.of(
                200,
                "application/fhir+json",
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}"));
  }
}
