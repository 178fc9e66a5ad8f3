package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Duty;

/** Faults of the Bundles of searches: their shape, their pages, what they bring along. */
final class BundleFaults {

  private BundleFaults() {}

  /** The faults that a duty about Bundles is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    String id = duty.requirement().id();
    return switch (duty.interaction()) {
      case SEARCHSET ->
          Stream.of(
              bundles(
                      "bundle-type",
                      "the result of a search is a collection",
                      b -> b.put("type", "collection"))
                  .kills(id, "bundle.type"),
              bundles(
                      "bundle-self",
                      "a searchset has no self link",
                      b ->
                          Disturbance.removeItems(
                              b, "link", link -> link.path("relation").asText().equals("self")))
                  .kills(id, "bundle.self-link"),
              bundles("bundle-total", "the total of a searchset is 0", b -> b.put("total", 0))
                  .kills(id, "bundle.total"),
              bundles(
                      "bundle-mode",
                      "the search mode is a word of the server's own",
                      b -> entries(b, e -> e.withObject("/search").put("mode", "hit")))
                  .kills(id, "bundle.mode")
                  .mayAlsoBreak("Patient/"),
              bundles(
                      "bundle-url",
                      "fullUrl names another resource",
                      b ->
                          entries(
                              b, e -> e.put("fullUrl", "http://fhir.example.org/Patient/nobody")))
                  .kills(id, "bundle.full-url"),
              bundles(
                      "bundle-no-url",
                      "entries have no fullUrl",
                      b -> entries(b, e -> e.remove("fullUrl")))
                  .kills(id, "bundle.full-url"),
              bundles("bundle-twice", "each entry comes twice", BundleFaults::twice)
                  .kills(id, "bundle.duplicate")
                  .mayAlsoBreak("search/_count"),
              bundles(
                      "bundle-hollow",
                      "a searchset holds an entry without a resource",
                      b ->
                          b.withArray("entry")
                              .addObject()
                              .put("fullUrl", "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"))
                  .kills(id, "bundle.entry-resource"),
              bundles(
                      "bundle-foreign",
                      "an Organization is a match of a search of Patient",
                      BundleFaults::foreign)
                  .kills(id, "bundle.foreign-match"));
      case PAGING ->
          Stream.of(
              Fault.of(
                      "count-ignored",
                      "_count is ignored",
                      Disturbance.asking(Ask::isSearch, ask -> ask.without("_count")))
                  .kills(id, "paging.count"),
              Fault.of(
                      "next-404",
                      "the next link leads nowhere",
                      Disturbance.answering(Ask::isNextPage, a -> Answer.refusal(404)))
                  .kills(id, "paging.next"),
              Fault.of(
                      "next-missing",
                      "the first page has no next link",
                      Disturbance.editingBundles(
                          ask -> ask.isSearch(),
                          b ->
                              Disturbance.removeItems(
                                  b,
                                  "link",
                                  link -> link.path("relation").asText().equals("next"))))
                  .kills(id, "paging.gap"),
              Fault.of(
                      "next-empty",
                      "the second page is empty",
                      Disturbance.editingBundles(Ask::isNextPage, b -> b.remove("entry")))
                  .kills(id, "paging.gap"),
              Fault.of("next-same", "each page is the first", new FirstPageAgain())
                  .kills(id, "paging.duplicate"));
      case REVINCLUDE -> {
        String type = duty.cell("include").replaceFirst(":.*", "");
        Predicate<Ask> including =
            ask -> ask.isSearch() && ask.parameter("_revinclude"::equals).isPresent();
        yield Stream.of(
            Fault.of(
                    "revinclude-ignored",
                    "_revinclude is ignored",
                    Disturbance.asking(Ask::isSearch, ask -> ask.without("_revinclude")))
                .kills(id, "include.missing"),
            Fault.of(
                    "revinclude-unrelated",
                    "what is included refers to nobody",
                    Disturbance.editingBundles(
                        including, b -> entries(b, Disturbance.ofType(type), e -> unrelated(e))))
                .kills(id, "include.unrelated"),
            Fault.of(
                    "revinclude-match",
                    "what is included is marked as a match",
                    Disturbance.editingBundles(
                        including,
                        b ->
                            entries(
                                b,
                                Disturbance.ofType(type),
                                e -> e.withObject("/search").put("mode", "match"))))
                .kills(id, "include.mode"));
      }
      default -> Stream.empty();
    };
  }

  /** Remembers the first page of each walk and answers every next link with it. */
  private static final class FirstPageAgain implements Disturbance {
    private final java.util.Map<String, Answer> first =
        new java.util.concurrent.ConcurrentHashMap<>();

    @Override
    public Answer answer(Ask ask, Server server) {
      Answer answer = server.answer(ask);
      if (ask.isSearch() && ask.parameter("_count"::equals).isPresent()) {
        first.put("first", answer);
      }
      Answer again = first.get("first");
      return ask.isNextPage() && again != null
          ? answer.edited(json -> json.set("entry", again.json().path("entry")))
          : answer;
    }
  }

  private static Fault bundles(String name, String what, Consumer<ObjectNode> edit) {
    return Fault.of(
        name, what, Disturbance.editingBundles(ask -> ask.isSearch() || ask.isNextPage(), edit));
  }

  private static void entries(ObjectNode bundle, Consumer<ObjectNode> edit) {
    entries(bundle, entry -> true, edit);
  }

  private static void entries(
      ObjectNode bundle, Predicate<JsonNode> which, Consumer<ObjectNode> edit) {
    Json.items(bundle.path("entry")).stream()
        .filter(which)
        .forEach(e -> edit.accept((ObjectNode) e));
  }

  private static void twice(ObjectNode bundle) {
    if (bundle.path("entry") instanceof ArrayNode entries) {
      entries.addAll(entries.deepCopy());
    }
  }

  private static void foreign(ObjectNode bundle) {
    ObjectNode entry = bundle.withArray("entry").addObject();
    entry.put("fullUrl", "http://fhir.example.org/Organization/foreign");
    entry.putObject("resource").put("resourceType", "Organization").put("id", "foreign");
    entry.putObject("search").put("mode", "match");
  }

  private static void unrelated(ObjectNode entry) {
    ObjectNode resource = (ObjectNode) entry.path("resource");
    resource.putArray("target").addObject().put("reference", "Patient/nobody");
  }
}
