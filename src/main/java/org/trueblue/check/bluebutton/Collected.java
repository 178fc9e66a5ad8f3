package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** A collection of resources, each with an address of its own (R4, bundle.html). */
public final class Collected {

  private Collected() {}

  /** Judges that an answer is a collection with these types in it. */
  public static Judgement judge(Exchange exchange, Collection<String> types) {
    JsonNode json = JsonAnswer.of(exchange);
    List<String> there =
        Found.entries(exchange)
            .filter(entry -> entry.path("fullUrl").asText().startsWith("urn:uuid:"))
            .map(entry -> entry.path("resource").path("resourceType").asText())
            .toList();
    return Checks.one(
        Collected.class,
        exchange.status() == 200
            && json.path("type").asText().equals("collection")
            && there.containsAll(types),
        Finding.shall(
            "resource.card",
            "The insurance card is a collection of what it needs.",
            exchange.title(),
            "status 200 and a collection with " + String.join(", ", types),
            "status %d, type '%s', with %s"
                .formatted(exchange.status(), json.path("type").asText(), there),
            exchange.id()));
  }
}
