package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.check.Seen;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * What a search found, on all its pages.
 *
 * @param pages the exchanges, in their order
 * @param whole whether the last page was seen
 */
public record Found(List<Exchange> pages, boolean whole) {

  public Found {
    pages = List.copyOf(pages);
  }

  /** The first page. */
  public Exchange first() {
    return pages.get(0);
  }

  /** The resources on all pages, in their order. */
  public List<Seen> resources() {
    List<Seen> resources = new ArrayList<>();
    pages.forEach(page -> resources(page).forEach(resources::add));
    return resources;
  }

  /** The matches of a page; what the server has to say of the search is none (R4, search.mode). */
  public static Stream<Seen> resources(Exchange page) {
    return entries(page)
        .filter(entry -> !entry.path("search").path("mode").asText().equals("outcome"))
        .filter(
            entry ->
                !entry.path("resource").path("resourceType").asText().equals("OperationOutcome"))
        .map(entry -> entry.path("resource"))
        .filter(com.fasterxml.jackson.databind.node.ObjectNode.class::isInstance)
        .map(json -> (com.fasterxml.jackson.databind.node.ObjectNode) json)
        .map(json -> new Seen(new Resource(json), page.id()));
  }

  /** The entries of a page. */
  static Stream<JsonNode> entries(Exchange page) {
    return Json.items(JsonAnswer.of(page).path("entry")).stream();
  }

  /** Type and id of each resource. */
  public List<String> identities() {
    return resources().stream()
        .map(seen -> seen.resource().type() + "/" + seen.resource().json().path("id").asText())
        .toList();
  }

  /** Where a link of a page leads to. */
  public static Optional<String> link(Exchange page, String relation) {
    return Json.items(JsonAnswer.of(page).path("link")).stream()
        .filter(link -> link.path("relation").asText().equals(relation))
        .map(link -> link.path("url").asText())
        .findFirst();
  }

  /** Whether an absolute URL is at a host, however scheme and host are written. */
  public static boolean isAt(String url, URI root) {
    try {
      URI uri = URI.create(url.replace("|", "%7C"));
      return uri.getHost() != null
          && root.getScheme().equalsIgnoreCase(uri.getScheme())
          && uri.getHost().equalsIgnoreCase(root.getHost())
          && port(uri) == port(root);
    } catch (IllegalArgumentException noUrl) {
      return false;
    }
  }

  private static int port(URI url) {
    return url.getPort() >= 0
        ? url.getPort()
        : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
  }

  /** Whether a page is a Bundle of a search. */
  public static boolean isPage(Exchange page) {
    JsonNode json = JsonAnswer.of(page);
    return page.status() == 200
        && json.path("resourceType").asText().equals("Bundle")
        && json.path("type").asText().equals("searchset");
  }
}
