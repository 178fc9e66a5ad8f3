package org.trueblue.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.trueblue.reference.Store;

/**
 * A legal peculiarity of a server: that it does something in its own way, or does without
 * something.
 *
 * @param name stable identity
 * @param topic what it varies; a server has one peculiarity of a topic at most
 * @param what it does, in one sentence
 * @param disturbance does it
 * @param traits of the server behind it that do it
 * @param data what it does to what the server holds
 * @param lacks what the server does without, so that requirements about it may be judged otherwise
 */
record Variation(
    String name,
    String topic,
    String what,
    Disturbance disturbance,
    Set<Enum<?>> traits,
    UnaryOperator<Store> data,
    List<Lack> lacks) {

  Variation {
    traits = Set.copyOf(traits);
    lacks = List.copyOf(lacks);
  }

  Variation(String name, String topic, String what, Disturbance disturbance) {
    this(name, topic, what, disturbance, Set.of(), UnaryOperator.identity(), List.of());
  }

  /** A peculiarity of what the server holds. */
  static Variation of(String name, String topic, String what, UnaryOperator<Store> data) {
    return new Variation(
        name, topic, what, (ask, server) -> server.answer(ask), Set.of(), data, List.of());
  }

  /** The same, by which the server does without something. */
  Variation lacking(Lack lack) {
    return new Variation(name, topic, what, disturbance, traits, data, List.of(lack));
  }

  /** The same, with something done to what passes, too. */
  Variation behind(Disturbance other) {
    return new Variation(name, topic, what, other, traits, data, lacks);
  }

  /** The word for it: an omission may change what is about the thing left out, others nothing. */
  String kind() {
    return lacks.isEmpty() ? "variation" : "omission";
  }

  /** A peculiarity of the server itself, which no disturbance could make. */
  static Variation of(String name, String what, Enum<?> trait) {
    return new Variation(
        name,
        name,
        what,
        (ask, server) -> server.answer(ask),
        Set.of(trait),
        UnaryOperator.identity(),
        List.of());
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
    UnaryOperator<Store> data = UnaryOperator.identity();
    for (Variation variation : round) {
      Disturbance inner = all;
      all =
          (ask, server) ->
              variation.disturbance().answer(ask, behind -> inner.answer(behind, server));
      UnaryOperator<Store> before = data;
      data = store -> variation.data().apply(before.apply(store));
    }
    return new Variation(
        round.stream().map(Variation::name).collect(Collectors.joining("+")),
        "",
        round.stream().map(Variation::what).collect(Collectors.joining("; ")),
        all,
        Set.of(),
        data,
        round.stream().flatMap(variation -> variation.lacks().stream()).toList());
  }
}
