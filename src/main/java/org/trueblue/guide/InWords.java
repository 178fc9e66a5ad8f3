package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.trueblue.fhir.Json;

/**
 * What a guide asks of servers in words alone, beyond searches and profiles.
 *
 * @param supplement in which people wrote it down
 */
record InWords(Supplement supplement) {

  /** What a guide asks for that has no scenario, by the reason. */
  List<Beyond> beyond() {
    return supplement
        .entries("beyond")
        .map(entry -> Beyond.of(entry, supplement.page(entry.path("source").asText())))
        .toList();
  }

  /** What a guide asks for that nobody sees over HTTP, so that somebody has to attest it. */
  List<Beyond> attestations() {
    return supplement
        .entries("attestations")
        .map(entry -> Beyond.of(entry, supplement.page(entry.path("source").asText())))
        .toList();
  }

  /** What an unauthorized request is refused with, where the guide says so itself. */
  Optional<Unauthorized> unauthorized() {
    return supplement
        .entries("unauthorized")
        .map(
            entry ->
                new Unauthorized(
                    Json.items(entry.path("statuses")).stream().map(JsonNode::asText).toList(),
                    supplement.page(entry.path("source").asText())))
        .findFirst();
  }

  /** Where it stands written that the references of a type lead somewhere, if it does. */
  Optional<URI> resolvable(String type) {
    return supplement
        .entries("resolvable")
        .filter(entry -> Json.strings(entry.path("types")).contains(type))
        .map(entry -> supplement.page(entry.path("source").asText()))
        .findFirst();
  }

  /** Which resources of a type name each other. */
  List<Neighbours> neighbours(String type) {
    return supplement
        .entries("neighbours")
        .map(entry -> Neighbours.of(entry, supplement.page(entry.path("source").asText())))
        .filter(neighbours -> neighbours.type().equals(type))
        .toList();
  }
}
