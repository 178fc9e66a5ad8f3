package org.trueblue.guide;

import java.util.Map;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;

/** Reads, version reads and histories of single resources, and what does not exist. */
final class InstanceDuties {

  private final DutyList list;

  InstanceDuties(DutyList list) {
    this.list = list;
  }

  void add(ResourceCapability resource, Topic topic) {
    String type = resource.type();
    for (Expected<String> interaction : Expected.asked(resource.interactions())) {
      Strength strength = interaction.strength();
      switch (interaction.value()) {
        case "read" -> {
          add(
              topic.atR4("http.html#read"),
              Interaction.READ,
              strength,
              "read",
              "A client can read a %s by its id.".formatted(type),
              type);
          add(
              topic.at(list.serverPage("#behavior")),
              Interaction.UNKNOWN_ID,
              strength,
              "error/unknown-id",
              "Reading a %s that does not exist is answered with 404.".formatted(type),
              type);
        }
        case "vread" ->
            add(
                topic.atR4("http.html#vread"),
                Interaction.VREAD,
                strength,
                "vread",
                "A client can read a version of a %s.".formatted(type),
                type);
        case "history-instance" ->
            add(
                topic.atR4("http.html#history"),
                Interaction.HISTORY,
                strength,
                "history-instance",
                "A client can read the history of a %s.".formatted(type),
                type);
        default -> {
          // search-type is judged by the searches; no guide asks for the others of who only reads
        }
      }
    }
  }

  private void add(
      Topic topic,
      Interaction interaction,
      Strength strength,
      String path,
      String text,
      String type) {
    list.add(topic, interaction, strength, path, text, Map.of("type", type));
  }
}
