package org.trueblue.steps.smart;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trueblue.auth.Tokens;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.Json;
import org.trueblue.steps.Conversation;

/** Reads and searches with a token, to the last page. */
public final class Pages {

  private static final int MOST = 50;

  private final Conversation conversation;

  /** Pages in a conversation. */
  public Pages(Conversation conversation) {
    this.conversation = conversation;
  }

  /** The request for something below the base. */
  Request request(String path, Tokens tokens) {
    return Request.get(conversation.session().target().url(path)).bearing(tokens.access());
  }

  /** A read. */
  List<Exchange> read(String type, String id, Tokens tokens) {
    return List.of(conversation.client().exchange(request(type + "/" + id, tokens)));
  }

  /** All of a type that is about a patient. */
  List<Exchange> search(String type, String patient, Tokens tokens) {
    String path = type.equals("Patient") ? "Patient?_id=" + patient : type + "?patient=" + patient;
    List<Exchange> pages = new ArrayList<>();
    Optional<Request> next = Optional.of(request(path, tokens));
    while (next.isPresent() && pages.size() < MOST) {
      Exchange page = conversation.client().exchange(next.get());
      pages.add(page);
      next = next(page, tokens);
    }
    return pages;
  }

  /** The token stays with the server that it is for. */
  private Optional<Request> next(Exchange page, Tokens tokens) {
    String base = conversation.session().target().base().toString();
    return FhirResponse.resource(page, "Bundle").stream()
        .flatMap(bundle -> Json.items(bundle.resource().json().path("link")).stream())
        .filter(link -> link.path("relation").asText().equals("next"))
        .map(link -> link.path("url").asText())
        .filter(url -> url.startsWith(base))
        .findFirst()
        .flatMap(Pages::uri)
        .map(url -> Request.get(url).bearing(tokens.access()));
  }

  private static Optional<URI> uri(String url) {
    try {
      return Optional.of(URI.create(url.replace("|", "%7C")));
    } catch (IllegalArgumentException noUrl) {
      return Optional.empty();
    }
  }
}
