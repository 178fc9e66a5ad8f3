package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trueblue.reference.web.Said;

/**
 * A page of a search.
 *
 * @param address of the search, without parameters
 * @param heeded its parameters
 * @param matches on all pages
 * @param start where the page begins
 * @param count how many entries it has at most
 */
record Page(
    String address,
    Map<String, List<String>> heeded,
    List<ObjectNode> matches,
    int start,
    int count) {

  ObjectNode bundle(boolean byOffset, Set<Manner> manners) {
    ObjectNode bundle = Said.object().put("resourceType", "Bundle").put("type", "searchset");
    int end = Math.min(matches.size(), start + count);
    boolean last = end >= matches.size() || count == 0;
    if (!byOffset || last) {
      bundle.put("total", matches.size());
    }
    ArrayNode links = bundle.putArray("link");
    String name = byOffset ? "_offset" : "startIndex";
    link(links, "self", name, start);
    if (!byOffset) {
      link(links, "first", name, 0);
      link(links, "last", name, count == 0 ? 0 : Math.max(0, (matches.size() - 1) / count * count));
    }
    if (!last) {
      link(links, "next", name, end);
    }
    if (start > 0 && count > 0) {
      link(links, "previous", name, Math.max(0, start - count));
    }
    ArrayNode entries = bundle.putArray("entry");
    for (ObjectNode match : matches.subList(Math.min(start, end), end)) {
      ObjectNode entry = entries.addObject();
      if (!manners.contains(Manner.BARE_ENTRIES)) {
        entry.put("fullUrl", address + "/" + match.path("id").asText());
        entry.putObject("search").put("mode", "match");
      }
      entry.set("resource", match);
    }
    if (entries.isEmpty()) {
      bundle.remove("entry");
    }
    return bundle;
  }

  private void link(ArrayNode links, String relation, String name, int at) {
    StringBuilder url = new StringBuilder(address).append('?');
    heeded.forEach(
        (parameter, values) -> {
          if (!Set.of("_count", "count", name).contains(parameter)) {
            values.forEach(value -> url.append(pair(parameter, value)).append('&'));
          }
        });
    url.append(pair("_count", "" + count)).append('&').append(pair(name, "" + at));
    links.addObject().put("relation", relation).put("url", url.toString());
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
