package org.trueblue.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Term;
import org.trueblue.outcome.Cause;

/** Collects the resources of one type, and what was in the way. For one thread. */
final class Gathering {

  private final Map<Object, Seen> distinct = new LinkedHashMap<>();
  private final Set<String> exchanges = new LinkedHashSet<>();
  private final List<String> failures = new ArrayList<>();
  private final List<String> empty = new ArrayList<>();
  private final List<List<Term>> searches = new ArrayList<>();
  private final Client client;

  Gathering(Client client) {
    this.client = client;
  }

  Client client() {
    return client;
  }

  /**
   * Adds what an attempt gives. One that fails is a failure of this way only; and where the server
   * need not support the way, or the patients have nothing that it starts from, there is no way.
   */
  void attempt(Supplier<Collection<Seen>> attempt) {
    attemptAll(() -> add(attempt.get()));
  }

  /** The same for several attempts, of which each adds what it finds. */
  void attemptAll(Runnable attempt) {
    try {
      attempt.run();
    } catch (NotTested e) {
      if (e.gap().cause() != Cause.DATA_ABSENT) {
        failures.add(e.gap().reason());
      }
    } catch (NotApplicable e) {
      // What is said of another type says nothing of this one.
    }
  }

  void add(Collection<Seen> seen) {
    seen.forEach(one -> distinct.putIfAbsent(one.resource().json(), one));
  }

  void fail(String failure) {
    failures.add(failure);
  }

  /** Notes a search that found resources. */
  void found(List<Term> terms) {
    searches.add(terms);
  }

  /** Notes a request that was answered as it should be, and returned nothing. */
  void foundNothing(String request) {
    empty.add(request);
  }

  boolean isEmpty() {
    return distinct.isEmpty();
  }

  /** What rests on something that was gathered before rests on its exchanges too. */
  void restsOn(Gathered earlier) {
    exchanges.addAll(earlier.exchanges());
  }

  void restsOn(String exchange) {
    exchanges.add(exchange);
  }

  Gathered done() {
    exchanges.addAll(client.exchanges());
    return new Gathered(List.copyOf(distinct.values()), exchanges, failures, empty, searches);
  }
}
