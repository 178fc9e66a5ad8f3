package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.trueblue.evidence.Headers;
import org.trueblue.fhir.Json;

/** Legal peculiarities that FHIR servers have been seen with. */
final class Variations {

  private Variations() {}

  static List<Variation> all() {
    return List.of(
        new Variation(
            "header-case",
            "header names are in lower case",
            Disturbance.answering(ask -> true, Variations::lowerCase)),
        new Variation(
            "media-type-parameters",
            "the media type has parameters and other letter case",
            Disturbance.answering(ask -> true, Variations::mediaTypeParameters)),
        new Variation(
            "no-charset",
            "the media type names no charset",
            Disturbance.answering(
                ask -> true,
                a ->
                    a.withHeader(
                        "Content-Type",
                        a.headers().first("Content-Type").orElse("").replaceFirst(";.*", "")))),
        new Variation(
            "gzip", "bodies are compressed", Disturbance.answering(ask -> true, Variations::gzip)),
        new Variation(
            "pretty",
            "JSON is written over many lines",
            Disturbance.answering(ask -> true, Variations::pretty)),
        new Variation(
            "member-order",
            "JSON members come in another order",
            Disturbance.editing(ask -> true, Variations::reverse)),
        new Variation(
            "no-etag",
            "there is no ETag and no Last-Modified",
            Disturbance.answering(ask -> true, a -> without(a, "etag", "last-modified"))),
        new Variation(
            "strong-etag",
            "ETags are strong",
            Disturbance.answering(
                ask -> true,
                a -> a.withHeader("ETag", a.headers().first("ETag").orElse("").replace("W/", "")))),
        new Variation("no-total", "searchsets have no total", bundles(b -> b.remove("total"))),
        new Variation(
            "no-bundle-meta",
            "searchsets have no id and no meta",
            bundles(b -> b.remove(List.of("id", "meta", "timestamp")))),
        new Variation(
            "entry-order", "entries come in another order", bundles(Variations::reverseEntries)),
        new Variation(
            "small-pages",
            "the server pages though nobody asked for it",
            Disturbance.asking(
                ask -> ask.isSearch() && ask.parameter("_count"::equals).isEmpty(),
                ask -> ask.with("_count", "1"))),
        new Variation(
            "relative-self", "the self link is relative", bundles(Variations::relativeSelf)),
        new Variation(
            "outcome-entry",
            "searchsets bring an OperationOutcome along",
            bundles(Variations::withOutcome)),
        new Variation(
            "no-match-mode",
            "matches are not marked where nothing is included",
            Disturbance.editingBundles(
                ask ->
                    ask.isNextPage()
                        || (ask.isSearch() && ask.parameter("_revinclude"::equals).isEmpty()),
                Variations::withoutModes)),
        new Variation(
            "absolute-references",
            "references are absolute URLs",
            Disturbance.editingResources(
                "Provenance", p -> targets(p, "http://fhir.example.org/r4/"))),
        new Variation(
            "versioned-references",
            "references name a version",
            Disturbance.editingResources("Provenance", Variations::versioned)),
        new Variation(
            "more-extensions",
            "patients have extensions and tags of the server's own",
            Disturbance.editingResources("Patient", Variations::extended)),
        new Variation(
            "narrative",
            "patients have a narrative",
            Disturbance.editingResources(
                "Patient",
                p ->
                    p.putObject("text")
                        .put("status", "generated")
                        .put(
                            "div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">A patient</div>"))),
        new Variation(
            "no-profile-claim",
            "patients claim no profile",
            Disturbance.editingResources("Patient", p -> p.withObject("/meta").remove("profile"))),
        new Variation(
            "foreign-profile-claim",
            "patients claim a profile that nobody knows",
            Disturbance.editingResources(
                "Patient",
                p ->
                    p.withObject("/meta")
                        .putArray("profile")
                        .add("http://fhir.example.org/StructureDefinition/local-patient"))),
        new Variation("forbidden-403", "who is not authorized is told 403", statusOf(401, 403)),
        new Variation("hidden-404", "who is not authorized is told 404", statusOf(401, 404)),
        new Variation("gone-410", "what does not exist is answered with 410", statusOf(404, 410)),
        new Variation(
            "redirected-reads", "reads are redirected within the server", new RedirectedReads()),
        new Variation("busy-once", "each request is first answered with 429", new BusyOnce()),
        new Variation(
            "media-type-formats",
            "formats are declared as media types",
            Disturbance.editing(
                Ask::isMetadata,
                c ->
                    c.putArray("format").add("application/fhir+json").add("application/fhir+xml"))),
        new Variation(
            "versioned-profiles",
            "profiles are declared with their version",
            Disturbance.editing(Ask::isMetadata, Variations::versionedProfiles)),
        new Variation(
            "wildcard-revinclude",
            "reverse includes are declared by an asterisk",
            Disturbance.editing(Ask::isMetadata, Variations::wildcards)),
        new Variation(
            "more-capabilities",
            "the server declares operations and more types",
            Disturbance.editing(Ask::isMetadata, Variations::moreCapabilities)));
  }

  private static Disturbance bundles(Consumer<ObjectNode> edit) {
    return Disturbance.editingBundles(ask -> ask.isSearch() || ask.isNextPage(), edit);
  }

  private static Disturbance statusOf(int from, int to) {
    return Disturbance.answering(
        ask -> true, answer -> answer.status() == from ? answer.withStatus(to) : answer);
  }

  private static Answer lowerCase(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>();
    answer.headers().fields().forEach((n, v) -> headers.put(n.toLowerCase(Locale.ROOT), v));
    return new Answer(answer.status(), new Headers(headers), answer.body());
  }

  private static Answer mediaTypeParameters(Answer answer) {
    String type = answer.headers().first("Content-Type").orElse("").replaceFirst(";.*", "");
    return answer.withHeader(
        "Content-Type", type.replace("json", "JSON") + "; fhirVersion=4.0; Charset=\"UTF-8\"");
  }

  private static Answer without(Answer answer, String... names) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().fields());
    List.of(names).forEach(headers::remove);
    return new Answer(answer.status(), new Headers(headers), answer.body());
  }

  private static Answer gzip(Answer answer) {
    if (answer.body().length == 0) {
      return answer;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer(answer.status(), answer.headers(), packed.toByteArray())
        .withHeader("Content-Encoding", "gzip");
  }

  private static Answer pretty(Answer answer) {
    JsonNode json = answer.json();
    try {
      return json.isObject()
          ? answer.withBody(
              new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json))
          : answer;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void reverse(JsonNode node) {
    node.forEach(Variations::reverse);
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      Collections.reverse(members);
      object.removeAll();
      members.forEach(member -> object.set(member.getKey(), member.getValue()));
    }
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
    Json.items(bundle.path("entry")).forEach(entry -> ((ObjectNode) entry).remove("search"));
  }

  private static void targets(ObjectNode provenance, String base) {
    for (JsonNode target : Json.items(provenance.path("target"))) {
      ((ObjectNode) target).put("reference", base + target.path("reference").asText());
    }
  }

  private static void versioned(ObjectNode provenance) {
    for (JsonNode target : Json.items(provenance.path("target"))) {
      ((ObjectNode) target).put("reference", target.path("reference").asText() + "/_history/1");
    }
  }

  private static void extended(ObjectNode patient) {
    patient
        .withArray("extension")
        .addObject()
        .put("url", "http://fhir.example.org/StructureDefinition/shoe-size")
        .put("valueInteger", 42);
    patient
        .withObject("/meta")
        .withArray("tag")
        .addObject()
        .put("system", "http://fhir.example.org/tags")
        .put("code", "seen");
  }

  private static void versionedProfiles(ObjectNode statement) {
    for (JsonNode resource : Json.items(statement.at("/rest/0/resource"))) {
      if (resource.path("supportedProfile") instanceof ArrayNode profiles) {
        for (int i = 0; i < profiles.size(); i++) {
          profiles.set(i, profiles.get(i).asText() + "|6.1.0");
        }
      }
    }
  }

  private static void wildcards(ObjectNode statement) {
    for (JsonNode resource : Json.items(statement.at("/rest/0/resource"))) {
      if (resource.has("searchRevInclude")) {
        ((ObjectNode) resource).putArray("searchRevInclude").add("*");
      }
    }
  }

  private static void moreCapabilities(ObjectNode statement) {
    ObjectNode rest = (ObjectNode) statement.at("/rest/0");
    rest.putArray("operation")
        .addObject()
        .put("name", "export")
        .put("definition", "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export");
    rest.withArray("resource")
        .addObject()
        .put("type", "Basic")
        .putArray("interaction")
        .addObject()
        .put("code", "read");
  }

  /** Reads are answered with a redirect to the same path, once. */
  private static final class RedirectedReads implements Disturbance {
    private static final String MARK = "redirected=1";

    @Override
    public Answer answer(Ask ask, Server server) {
      if (!ask.isRead()) {
        return server.answer(ask);
      }
      if (ask.query().equals(MARK)) {
        return server.answer(new Ask(ask.method(), ask.path(), "", ask.headers(), ask.body()));
      }
      String id = ask.path().substring(ask.path().indexOf('/') + 1);
      return Answer.of(307, "text/plain", "").withHeader("Location", id + "?" + MARK);
    }
  }

  /** The first time that anything is asked, the answer is to ask again. */
  private static final class BusyOnce implements Disturbance {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Override
    public Answer answer(Ask ask, Server server) {
      String key = ask.method() + ask.path() + ask.query() + ask.body() + ask.headers();
      return seen.add(key)
          ? Answer.refusal(429).withHeader("Retry-After", "0")
          : server.answer(ask);
    }
  }
}
