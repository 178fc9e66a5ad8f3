package org.trueblue.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with the invariants of a guide, so that it counts against no server.
 *
 * @param supplement in which people wrote it down
 */
record Flaws(Supplement supplement) {

  /**
   * Faults of the guide's invariants in resources of a type: what such an invariant would find, or
   * would miss, is the guide's fault and not a server's.
   */
  List<String> of(String type) {
    return Stream.concat(supplement.entries("invariants"), supplement.entries("defects"))
        .filter(entry -> entry.path("element").asText().replaceFirst("\\..*", "").equals(type))
        .filter(entry -> entry.has("defect") || entry.has("reason"))
        .map(
            entry ->
                "fault of the guide, not of the server: %s at %s: %s"
                    .formatted(
                        entry.path("key").asText(),
                        entry.path("element").asText(),
                        entry.path("defect").asText(entry.path("reason").asText())))
        .distinct()
        .toList();
  }

  /**
   * What is wrong with an invariant that finds what is right.
   *
   * @param key of the invariant
   * @return empty if what it finds is wrong
   */
  Optional<String> wronglyFound(String key) {
    return Stream.concat(supplement.entries("invariants"), supplement.entries("defects"))
        .filter(entry -> entry.path("finds").asText().equals("what is right"))
        .filter(entry -> entry.path("key").asText().equals(key))
        .map(entry -> entry.path("defect").asText(entry.path("reason").asText()))
        .findFirst();
  }
}
