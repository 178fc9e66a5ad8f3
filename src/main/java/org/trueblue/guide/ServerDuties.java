package org.trueblue.guide;

import java.util.Map;
import org.trueblue.outcome.Strength;

/** Duties of the server as a whole. */
final class ServerDuties {

  private final DutyList list;

  ServerDuties(DutyList list) {
    this.list = list;
  }

  void add() {
    Capability capability = list.guide().capability();
    Topic server = new Topic("server", "Server", "server", list.serverPage("#behavior"));
    list.add(
        server.atR4("http.html#capabilities"),
        Interaction.METADATA,
        Strength.SHALL,
        "metadata",
        "The server gives its CapabilityStatement, valid, for FHIR R4, when it is asked for"
            + " [base]/metadata.",
        Map.of());
    list.add(
        server.at(list.serverPage("")),
        Interaction.DECLARED_INSTANTIATES,
        list.guide().supplement().strength("instantiates").orElse(Strength.SHOULD),
        "instantiates",
        "The CapabilityStatement says that it instantiates the guide's.",
        Map.of("canonical", capability.json().json().path("url").asText()));
    for (Expected<String> format : capability.formats()) {
      list.add(
          server,
          Interaction.DECLARED_FORMAT,
          list.guide().supplement().strength("format/" + format.value()).orElse(format.strength()),
          "format/" + format.value(),
          "The server declares the format %s, and answers in it.".formatted(format.value()),
          Map.of("format", format.value()));
    }
    Unauthorized as =
        list.guide().supplement().inWords().unauthorized().orElse(Unauthorized.OF_FHIR);
    unauthorized(server.at(as.source()), as);
    list.add(
        server.atR4("http.html#cread"),
        Interaction.CONDITIONAL_READ,
        Strength.SHALL,
        "conditional-read",
        "Where the server declares conditional reads, a Patient that did not change is answered"
            + " with 304.",
        Map.of("type", "Patient"));
    list.guide().supplement().inWords().beyond().forEach(one -> beyond(server, "beyond/", one));
    list.guide()
        .supplement()
        .inWords()
        .attestations()
        .forEach(one -> beyond(server, "attest/", one));
    list.add(
        server,
        Interaction.DECLARED_ANOTHER_PROFILE,
        Strength.SHALL,
        "profile/another",
        "The CapabilityStatement declares at least one profile of the guide besides Patient.",
        Map.of());
  }

  private void unauthorized(Topic server, Unauthorized as) {
    Map<String, String> cells = Map.of("statuses", String.join(", ", as.statuses()));
    list.add(
        server,
        Interaction.NO_TOKEN,
        Strength.SHALL,
        "unauthorized",
        "A request without credentials for a patient's data is refused with %s."
            .formatted(as.words()),
        cells);
    list.add(
        server,
        Interaction.BAD_TOKEN,
        Strength.SHALL,
        "unauthorized/bad-token",
        "A request for a patient's data with an invalid access token is refused with %s."
            .formatted(as.words()),
        cells);
  }

  private void beyond(Topic server, String path, Beyond beyond) {
    list.add(
        server.at(beyond.source()),
        Interaction.BEYOND,
        beyond.strength(),
        path + beyond.id(),
        beyond.text(),
        Map.of(),
        beyond.coverage());
  }
}
