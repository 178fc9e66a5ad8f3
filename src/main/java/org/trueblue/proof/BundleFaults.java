package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Duty;

/** Faults of the Bundles of searches: their shape, their pages, what they bring along. */
final class BundleFaults {

  /** Where one or two of them suffice. */
  private static final Set<String> TELLING =
      Set.of("bundle-self", "bundle-url", "count-ignored", "next-empty");

  private BundleFaults() {}

  /** The faults that a duty about Bundles is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    return Faults.isThorough(duty)
        ? all(duty)
        : all(duty).filter(fault -> TELLING.contains(fault.name()));
  }

  private static Stream<Fault> all(Duty duty) {
    String id = duty.requirement().id();
    String type = duty.cell("type");
    return switch (duty.interaction()) {
      case SEARCHSET ->
          Stream.of(
              bundles(
                      type,
                      "bundle-type",
                      "the result of a search is a collection",
                      b -> b.put("type", "collection"))
                  .kills(id, "bundle.type"),
              bundles(
                      type,
                      "bundle-self",
                      "a searchset has no self link",
                      b ->
                          Disturbance.removeItems(
                              b, "link", link -> link.path("relation").asText().equals("self")))
                  .kills(id, "bundle.self-link"),
              Fault.of(
                      "bundle-resource",
                      "a search is answered with the resource that it finds",
                      Disturbance.answering(
                          ask -> ask.isSearch(type), BundleFaults::withoutEnvelope))
                  .kills(id, "response.type")
                  .mayAlsoBreak("/"),
              Fault.of(
                      "bundle-text",
                      "the result of a search is sent as text",
                      Disturbance.answering(
                          ask -> ask.isSearch(type),
                          a -> a.withHeader("Content-Type", "text/plain")))
                  .kills(id, "response.media-type"),
              bundles(type, "bundle-total", "the total of a searchset is 0", b -> b.put("total", 0))
                  .kills(id, "bundle.total")
                  .mayAlsoBreak("search/_count"),
              bundles(
                      type,
                      "bundle-mode",
                      "the search mode is a word of the server's own",
                      b -> entries(b, e -> e.withObject("/search").put("mode", "hit")))
                  .kills(id, "bundle.mode")
                  .mayAlsoBreak("/"),
              bundles(
                      type,
                      "bundle-url",
                      "fullUrl names another resource",
                      b ->
                          entries(b, e -> e.put("fullUrl", "http://fhir.example.org/Basic/nobody")))
                  .kills(id, "bundle.full-url"),
              bundles(
                      type,
                      "bundle-no-url",
                      "entries have no fullUrl",
                      b -> entries(b, e -> e.remove("fullUrl")))
                  .kills(id, "bundle.full-url"),
              bundles(
                      type,
                      "bundle-response",
                      "the entries of a searchset have a response",
                      b -> entries(b, e -> e.withObject("/response").put("status", "200")))
                  .kills(id, "bundle.invalid")
                  .mayAlsoBreak("/"),
              bundles(
                      type,
                      "bundle-timestamp",
                      "the timestamp of a searchset is no instant",
                      b -> b.put("timestamp", "yesterday"))
                  .kills(id, "bundle.invalid"),
              bundles(
                      type,
                      "bundle-other-self",
                      "the self link names other parameters",
                      b ->
                          b.withArray("link")
                              .forEach(
                                  link ->
                                      ((ObjectNode) link)
                                          .put("url", "http://fhir.example.org/x?name=nobody")))
                  .kills(id, "bundle.self-parameters")
                  .mayAlsoBreak("search/_count"),
              bundles(type, "bundle-twice", "each entry comes twice", BundleFaults::twice)
                  .kills(id, "bundle.duplicate")
                  .mayAlsoBreak("search/_count"),
              bundles(
                      type,
                      "bundle-hollow",
                      "a searchset holds an entry without a resource",
                      b ->
                          b.withArray("entry")
                              .addObject()
                              .put("fullUrl", "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"))
                  .kills(id, "bundle.entry-resource"),
              bundles(
                      type,
                      "bundle-foreign",
                      "a Basic is a match of a search of another type",
                      BundleFaults::foreign)
                  .kills(id, "bundle.foreign-match"));
      case PAGING ->
          Stream.of(
              Fault.of(
                      "count-ignored",
                      "_count is ignored",
                      Disturbance.asking(ask -> ask.isSearch(type), ask -> ask.without("_count")))
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
                          ask -> ask.isSearch(type),
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

  private static Fault bundles(String type, String name, String what, Consumer<ObjectNode> edit) {
    return Fault.of(
        name,
        what,
        Disturbance.editingBundles(ask -> ask.isSearch(type) || ask.isNextPage(), edit));
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
    entry.put("fullUrl", "http://fhir.example.org/Basic/foreign");
    entry.putObject("resource").put("resourceType", "Basic").put("id", "foreign");
    entry.putObject("search").put("mode", "match");
  }

  /** The first resource that was found, bare; what finds none stays as it is. */
  private static Answer withoutEnvelope(Answer answer) {
    JsonNode resource = answer.json().path("entry").path(0).path("resource");
    return resource.isObject() ? answer.withBody(Answer.written(resource)) : answer;
  }
}
