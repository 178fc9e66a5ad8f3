package org.trueblue.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Json;

/**
 * Which exchanges of a run that was cut short may stand for new ones when it goes on. What was kept
 * with pseudonyms is not what the server said, and a page is of no use without those that follow
 * it, since servers forget them: such requests are made afresh.
 */
public final class Reusable {

  private static final Response NOTHING = new Response(0, Headers.none(), new byte[0]);

  private Reusable() {}

  /** Of exchanges that were kept verbatim, those that may be used again. */
  public static List<Exchange> of(Collection<Exchange> verbatim) {
    Map<String, Exchange> byUrl = new LinkedHashMap<>();
    verbatim.stream()
        .filter(Reusable::isAnswer)
        .forEach(exchange -> byUrl.put(exchange.request().url().toString(), exchange));
    return verbatim.stream()
        .filter(exchange -> isAnswer(exchange) && isWhole(exchange, byUrl, verbatim.size()))
        .toList();
  }

  private static boolean isAnswer(Exchange exchange) {
    return exchange.status() != 0 && exchange.status() != 429 && exchange.status() < 500;
  }

  private static boolean isWhole(Exchange page, Map<String, Exchange> byUrl, int mostPages) {
    Exchange current = page;
    for (int i = 0; i <= mostPages; i++) {
      String next = next(current);
      if (next.isEmpty()) {
        return true;
      }
      Exchange following = byUrl.get(absolute(current, next));
      if (following == null) {
        return false;
      }
      current = following;
    }
    return false;
  }

  private static String absolute(Exchange page, String link) {
    try {
      return page.request().url().resolve(link.replace("|", "%7C").replace(" ", "%20")).toString();
    } catch (IllegalArgumentException noUrl) {
      return link;
    }
  }

  private static String next(Exchange page) {
    Response response = page.response().orElse(NOTHING);
    if (!response.text().contains("\"next\"")) {
      return "";
    }
    try {
      for (JsonNode link : Json.parse(response.body()).path("link")) {
        if (link.path("relation").asText().equals("next")) {
          return link.path("url").asText();
        }
      }
      return "";
    } catch (Json.Malformed notJson) {
      return "";
    }
  }
}
