package org.trueblue.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A legal peculiarity of a server.
 *
 * @param name stable identity
 * @param topic what it varies; a server has one peculiarity of a topic at most
 * @param what it does, in one sentence
 * @param disturbance does it
 */
record Variation(String name, String topic, String what, Disturbance disturbance) {

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
