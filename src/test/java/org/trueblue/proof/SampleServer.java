package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.UsCore;
import org.trueblue.evidence.Headers;
import org.trueblue.fhir.Resource;
import org.trueblue.reference.Store;

/**
 * A server with the shipped data that finds all patients by every search, all but the first on each
 * next page, and says in the self link what it was asked. It shows what a disturbance does, without
 * a network.
 */
final class SampleServer implements Disturbance.Server {

  static final String TYPE = "application/fhir+json;charset=UTF-8";
  static final String BASE = "http://localhost/fhir";

  private static final String CAPABILITIES =
      """
      {"resourceType":"CapabilityStatement","status":"active","fhirVersion":"4.0.1",
       "format":["json","xml"],
       "instantiates":["http://hl7.org/fhir/us/core/CapabilityStatement/us-core-server"],
       "rest":[{"mode":"server","resource":[
         {"type":"Patient","supportedProfile":["http://example.org/one"],
          "interaction":[{"code":"read"},{"code":"vread"},{"code":"history-instance"},
                         {"code":"search-type"}],
          "searchParam":[{"name":"_id"},{"name":"birthdate"},{"name":"death-date"},
                         {"name":"family"},{"name":"gender"},{"name":"identifier"},
                         {"name":"name"}],
          "searchRevInclude":["Provenance:target"]},
         {"type":"Condition","supportedProfile":["http://example.org/two"]}]}]}
      """;

  private final Store store = Store.of(UsCore.GUIDE);

  @Override
  public Answer answer(Ask ask) {
    if (ask.isMetadata()) {
      return ok(CAPABILITIES);
    } else if (ask.headers().first("Authorization").isEmpty()) {
      return Answer.refusal(401).withHeader("WWW-Authenticate", "Bearer");
    } else if (ask.isSearch() || ask.isNextPage()) {
      return ok(Answer.written(found(ask)));
    } else if (ask.isHistory()) {
      return ok(Answer.written(history(patients().get(0).json())));
    } else if (ask.headers().first("If-None-Match").filter("W/\"1\""::equals).isPresent()) {
      return Answer.of(304, TYPE, "").withHeader("ETag", "W/\"1\"");
    } else if (ask.isRead() || ask.isVread()) {
      return read(ask.path());
    }
    return Answer.refusal(404);
  }

  private static Answer ok(String json) {
    return Answer.of(200, TYPE, json).withHeader("ETag", "W/\"1\"");
  }

  private Answer read(String path) {
    List<String> parts = List.of(path.split("/", -1));
    return store
        .find(parts.get(0), parts.get(1))
        .map(resource -> ok(Answer.written(resource.json())))
        .orElseGet(() -> Answer.refusal(404));
  }

  private List<Resource> patients() {
    return store.all("Patient");
  }

  private ObjectNode found(Ask ask) {
    ObjectNode bundle = bundle("searchset").put("id", "found");
    bundle.putObject("meta").put("lastUpdated", "2026-01-01T00:00:00Z");
    bundle.put("total", patients().size());
    String query = String.join(" ", ask.path(), ask.query(), ask.body(), prefer(ask));
    bundle
        .putArray("link")
        .add(link("self", BASE + "/" + query))
        .add(link("next", BASE + "?_getpages=1"));
    Stream<Resource> included =
        ask.parameter("_revinclude"::equals).isPresent()
            ? store.all("Provenance").stream()
            : Stream.of();
    patients().stream()
        .skip(ask.isNextPage() ? 1 : 0)
        .forEach(patient -> add(bundle, patient, "match"));
    included.forEach(provenance -> add(bundle, provenance, "include"));
    return bundle;
  }

  private static String prefer(Ask ask) {
    return ask.headers().first("Prefer").orElse("");
  }

  private static ObjectNode history(JsonNode resource) {
    ObjectNode bundle = bundle("history");
    ObjectNode entry = bundle.putArray("entry").addObject();
    entry.set("resource", resource.deepCopy());
    entry.putObject("request").put("method", "PUT");
    return bundle;
  }

  private static void add(ObjectNode bundle, Resource resource, String mode) {
    ObjectNode entry = bundle.withArray("entry").addObject();
    entry.put("fullUrl", BASE + "/" + resource.reference());
    entry.set("resource", resource.json().deepCopy());
    entry.putObject("search").put("mode", mode);
  }

  private static ObjectNode bundle(String type) {
    return JsonNodeFactory.instance.objectNode().put("resourceType", "Bundle").put("type", type);
  }

  private static ObjectNode link(String relation, String url) {
    return JsonNodeFactory.instance.objectNode().put("relation", relation).put("url", url);
  }

  /** A request with credentials. */
  static Ask get(String path, String query) {
    return new Ask("GET", path, query, Headers.none().with("Authorization", "Bearer x"), "");
  }

  /** A search by POST, with credentials. */
  static Ask post(String path, String form) {
    return new Ask("POST", path, "", Headers.none().with("Authorization", "Bearer x"), form);
  }
}
