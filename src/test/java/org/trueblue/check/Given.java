package org.trueblue.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Searchset.Page;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.Bundle;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;

/** What the tests of the checks give them, from as little text as possible. */
public final class Given {

  /** The URL of all exchanges. */
  public static final String URL = "http://fhir.example.org/r4/Patient/85";

  private Given() {}

  /** A JSON value. */
  public static JsonNode json(String json) {
    return Json.trusted(json.getBytes(StandardCharsets.UTF_8));
  }

  /** A resource. */
  public static Resource resource(String json) {
    try {
      return Resource.of(json(json));
    } catch (Json.Malformed e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Resources that the server gave, the first in the exchange seen-0. */
  public static List<Seen> seen(String... jsons) {
    List<Seen> seen = new ArrayList<>();
    for (String json : jsons) {
      seen.add(new Seen(resource(json), "seen-" + seen.size()));
    }
    return seen;
  }

  /** The exchange x, in which a GET is answered with a body in FHIR JSON. */
  public static Exchange exchange(int status, String body) {
    return exchange(status, Map.of("Content-Type", "application/fhir+json"), body);
  }

  /** The exchange x, in which a GET is answered. */
  public static Exchange exchange(int status, Map<String, String> headers, String body) {
    Headers all = Headers.none();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      all = all.with(header.getKey(), header.getValue());
    }
    return exchange(new Reply.Response(status, all, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** The exchange x with this reply. */
  public static Exchange exchange(Reply reply) {
    return new Exchange(
        "x", Request.get(URI.create(URL)), reply, Instant.EPOCH, Duration.ofMillis(1));
  }

  /** The whole result of a search of Patient; its pages are the exchanges page-0, page-1 … */
  public static Searchset searchset(String... bundles) {
    return searchset(List.of(), true, bundles);
  }

  /** The result of a search of Patient that was not walked to its end. */
  public static Searchset incomplete(String... bundles) {
    return searchset(List.of(), false, bundles);
  }

  /** The result of a search of Patient by these terms. */
  public static Searchset searchset(List<Term> terms, boolean complete, String... bundles) {
    List<Page> pages = new ArrayList<>();
    for (String bundle : bundles) {
      pages.add(new Page(new Bundle(resource(bundle).json()), "page-" + pages.size()));
    }
    return new Searchset("Patient", terms, pages, complete);
  }

  /** A searchset with a self link and one entry for each of these Patients. */
  public static String patients(String... ids) {
    return bundle(
        Arrays.stream(ids)
            .map(id -> entry("{\"resourceType\": \"Patient\", \"id\": \"%s\"}".formatted(id)))
            .toArray(String[]::new));
  }

  /** A searchset with a self link and these entries. */
  public static String bundle(String... entries) {
    return """
        {"resourceType": "Bundle", "type": "searchset",
         "link": [{"relation": "self", "url": "http://fhir.example.org/r4/Patient?name=a"}],
         "entry": [%s]}
        """
        .formatted(String.join(",", entries));
  }

  /** An entry with a resource as a match. */
  public static String entry(String resource) {
    return entry(resource, "match");
  }

  /** An entry with a resource and a search mode. */
  public static String entry(String resource, String mode) {
    return "{\"fullUrl\": \"http://fhir.example.org/r4/%s\", \"resource\": %s, \"search\": {\"mode\": \"%s\"}}"
        .formatted(resource(resource).reference(), resource, mode);
  }

  /** A term of a search by a token parameter on a member of Patient. */
  public static Term token(String member, String value) {
    return new Term(new SearchDefinition(member, SearchType.TOKEN, "Patient." + member, ""), value);
  }
}
