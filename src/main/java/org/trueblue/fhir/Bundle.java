package org.trueblue.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A view of a Bundle resource.
 *
 * @param json the Bundle
 */
public record Bundle(ObjectNode json) {

  /**
   * One entry.
   *
   * @param index its place in {@code Bundle.entry}
   * @param fullUrl empty if absent
   * @param mode {@code search.mode}, empty if absent
   * @param resource empty where the entry has none
   */
  public record Entry(int index, String fullUrl, String mode, Optional<Resource> resource) {

    /** Where it stands, as FHIRPath. */
    public String where() {
      return "Bundle.entry[%d]".formatted(index);
    }

    /** Whether the resource is of the searched type and a match, which is the default mode. */
    public boolean isMatch(String searchedType) {
      boolean searched = resource.map(Resource::type).filter(searchedType::equals).isPresent();
      return searched && (mode.equals("match") || mode.isEmpty());
    }
  }

  /** The Bundle that a resource is, if it is one. */
  public static Optional<Bundle> of(Resource resource) {
    return resource.type().equals("Bundle")
        ? Optional.of(new Bundle(resource.json()))
        : Optional.empty();
  }

  /** {@code searchset}, {@code history} … */
  public String type() {
    return json.path("type").asText("");
  }

  /** All entries in their order. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode entry : Json.items(json.path("entry"))) {
      Optional<Resource> resource;
      try {
        resource = Optional.of(Resource.of(entry.path("resource")));
      } catch (Json.Malformed none) {
        resource = Optional.empty();
      }
      entries.add(
          new Entry(
              entries.size(),
              entry.path("fullUrl").asText(""),
              entry.path("search").path("mode").asText(""),
              resource));
    }
    return entries;
  }

  /** The URL of the link with this relation; a link without a URL leads nowhere and is none. */
  public Optional<String> link(String relation) {
    return Json.items(json.path("link")).stream()
        .filter(link -> link.path("relation").asText().equals(relation))
        .map(link -> link.path("url").asText(""))
        .filter(url -> !url.isEmpty())
        .findFirst();
  }
}
