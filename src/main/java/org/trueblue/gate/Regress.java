package org.trueblue.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trueblue.gate.Change.Kind;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;

/**
 * What a run tests less than an accepted one: requirements that are no longer tested, asked for, or
 * asked for as strongly, and topics that are judged by far fewer things.
 *
 * @param accepted the accepted run
 * @param run the run that wants to be let through
 */
record Regress(Account accepted, Account run) {

  /** Fewer things than this vary for reasons of their own. */
  private static final int FEWEST = 10;

  List<Objection> objections() {
    if (!accepted.started().guides().keySet().equals(run.started().guides().keySet())) {
      return List.of(
          new Objection(
              RunVerdict.FAULT,
              "not comparable",
              "baseline",
              "the accepted run is of %s, this one of %s; accept a run of the same guide"
                  .formatted(
                      String.join(", ", accepted.started().guides().keySet()),
                      String.join(", ", run.started().guides().keySet()))));
    }
    List<Objection> objections = new ArrayList<>();
    Comparison comparison = Comparison.of(accepted, run);
    comparison.of(Kind.NO_LONGER_TESTED).forEach(c -> objections.add(untested(c)));
    comparison.of(Kind.GONE).forEach(c -> objections.add(gone(c)));
    comparison.of(Kind.WEAKER).forEach(c -> objections.add(weaker(c)));
    objections.addAll(vanishedData());
    return objections;
  }

  private static Objection untested(Change change) {
    Outcome now = change.after().orElseThrow().outcome();
    String why =
        now instanceof Outcome.NotTested notTested
            ? "%s %s: %s; %s"
                .formatted(
                    notTested.gap().cause(),
                    notTested.gap().code(),
                    notTested.gap().reason(),
                    notTested.gap().supply())
            : "not applicable: " + ((Outcome.NotApplicable) now).reason();
    return incomplete("no longer tested", change, "tested in the accepted run, now " + why);
  }

  private static Objection gone(Change change) {
    return incomplete(
        "no longer asked for",
        change,
        "tested in the accepted run, and no scenario judges it now; was it renamed or deleted?");
  }

  private static Objection weaker(Change change) {
    return incomplete(
        "asked for less strongly",
        change,
        "a %s in the accepted run, now a %s"
            .formatted(
                change.before().orElseThrow().requirement().strength(),
                change.requirement().strength()));
  }

  private static Objection incomplete(String title, Change change, String text) {
    return new Objection(RunVerdict.INCOMPLETE, title, change.requirement().id(), text);
  }

  /** A server whose data dwindle still passes, by less and less. */
  private List<Objection> vanishedData() {
    Map<String, Integer> now = looksByTopic(run, accepted);
    Map<String, Integer> before = looksByTopic(accepted, run);
    return before.entrySet().stream()
        .filter(topic -> topic.getValue() >= FEWEST)
        .filter(topic -> 2 * now.getOrDefault(topic.getKey(), 0) < topic.getValue())
        .map(
            topic ->
                new Objection(
                    RunVerdict.INCOMPLETE,
                    "data vanished",
                    topic.getKey(),
                    "the same requirements rest on %d things that were looked at, on %d in the accepted run"
                        .formatted(now.getOrDefault(topic.getKey(), 0), topic.getValue())))
        .toList();
  }

  /** How many things were looked at, over the requirements that both runs tested. */
  private static Map<String, Integer> looksByTopic(Account one, Account other) {
    Map<String, Settled> others =
        other.scenarios().stream()
            .filter(Comparison::isTested)
            .collect(Collectors.toMap(s -> s.requirement().id(), Function.identity()));
    return one.scenarios().stream()
        .filter(Comparison::isTested)
        .filter(scenario -> others.containsKey(scenario.requirement().id()))
        .collect(
            Collectors.groupingBy(
                scenario -> scenario.requirement().topic(),
                TreeMap::new,
                Collectors.summingInt(Regress::looks)));
  }

  private static int looks(Settled scenario) {
    return scenario.judgements().stream().mapToInt(Judgement::subjects).sum();
  }
}
