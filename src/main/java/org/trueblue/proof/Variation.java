package org.trueblue.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A legal peculiarity of a server.
 *
 * @param name stable identity
 * @param topic what it varies; a server has one peculiarity of a topic at most
 * @param what it does, in one sentence
 * @param disturbance does it
 * @param traits of the server behind it that do it
 */
record Variation(
    String name, String topic, String what, Disturbance disturbance, Set<Enum<?>> traits) {

  Variation {
    traits = Set.copyOf(traits);
  }

  Variation(String name, String topic, String what, Disturbance disturbance) {
    this(name, topic, what, disturbance, Set.of());
  }

  /** A peculiarity of the server itself, which no disturbance could make. */
  static Variation of(String name, String what, Enum<?> trait) {
    return new Variation(name, name, what, (ask, server) -> server.answer(ask), Set.of(trait));
  }

  /** Servers that between them have all these peculiarities, in as few servers as possible. */
  static List<List<Variation>> rounds(List<Variation> all) {
    List<List<Variation>> rounds = new ArrayList<>();
    for (Variation variation : all) {
      rounds.stream()
          .filter(round -> round.stream().noneMatch(v -> v.topic().equals(variation.topic())))
          .findFirst()
          .orElseGet(
              () -> {
                List<Variation> further = new ArrayList<>();
                rounds.add(further);
                return further;
              })
          .add(variation);
    }
    return rounds;
  }

  /** A server with all of these, the first nearest to its heart. */
  static Variation together(List<Variation> round) {
    Disturbance all = (ask, server) -> server.answer(ask);
    for (Variation variation : round) {
      Disturbance inner = all;
      all =
          (ask, server) ->
              variation.disturbance().answer(ask, behind -> inner.answer(behind, server));
    }
    return new Variation(
        round.stream().map(Variation::name).collect(Collectors.joining("+")),
        "",
        round.stream().map(Variation::what).collect(Collectors.joining("; ")),
        all);
  }
}
