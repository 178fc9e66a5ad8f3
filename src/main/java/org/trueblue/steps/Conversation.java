package org.trueblue.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;
import org.trueblue.session.Client;
import org.trueblue.session.NotTested;
import org.trueblue.session.Session;

/**
 * What one scenario has asked and judged so far. Findings are collected, so that none is lost to
 * the first; the scenario ends early only where nothing can be judged.
 */
public final class Conversation {

  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Searchset> results = new ArrayList<>();
  private final List<Exchange> answers = new ArrayList<>();
  private final List<Seen> resources = new ArrayList<>();
  private final Session session;
  private final Client client;
  private Strength strength = Strength.SHALL;

  /** A new conversation in a session. */
  public Conversation(Session session) {
    this.session = session;
    this.client = session.client();
  }

  /** Says how strongly the scenario's requirement is asked for. */
  void begin(Strength ofRequirement) {
    this.strength = ofRequirement;
  }

  /** How strongly the scenario's requirement is asked for. */
  Strength strength() {
    return strength;
  }

  /** The session it belongs to. */
  public Session session() {
    return session;
  }

  /** The client that asks. */
  public Client client() {
    return client;
  }

  /** Adds what a check says. */
  public void judge(Judgement judgement) {
    judgements.add(judgement);
  }

  /** Adds what a reader should know about the things that are judged. */
  void note(List<String> notes) {
    judgements.add(Judgement.note("Record", notes));
  }

  /** All that was judged so far. */
  public List<Judgement> judgements() {
    return List.copyOf(judgements);
  }

  /** Whether a SHALL was found broken. */
  boolean isBroken() {
    return findings().stream().anyMatch(f -> f.strength() == Strength.SHALL);
  }

  List<Finding> findings() {
    return judgements.stream().flatMap(judgement -> judgement.findings().stream()).toList();
  }

  /** Adds the result of a search to those that the next steps speak of. */
  void add(Searchset result) {
    results.add(result);
  }

  /** Adds an answer to those that the next steps speak of. */
  public void add(Exchange answer) {
    answers.add(answer);
  }

  /** Adds resources to those that the next steps speak of. */
  void addAll(List<Seen> seen) {
    resources.addAll(seen);
  }

  List<Searchset> results() {
    return List.copyOf(results);
  }

  /** The answers that the next steps speak of. */
  public List<Exchange> answers() {
    return List.copyOf(answers);
  }

  List<Seen> resources() {
    return List.copyOf(resources);
  }

  /** Ends the scenario unless there is something to speak of, or something was found broken. */
  public <T> List<T> required(List<T> items, Supplier<NotTested> otherwise) {
    if (items.isEmpty() && !isBroken()) {
      throw otherwise.get();
    }
    return items;
  }
}
