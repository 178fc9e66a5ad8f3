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

/** Collects the resources of one type, and what was in the way. For one thread. */
final class Gathering {

  private final Map<Object, Seen> distinct = new LinkedHashMap<>();
  private final Set<String> exchanges = new LinkedHashSet<>();
  private final List<String> failures = new ArrayList<>();
  private final Client client;

  Gathering(Client client) {
    this.client = client;
  }

  Client client() {
    return client;
  }

  /** Adds what an attempt gives; one that fails is a failure of this way only. */
  void attempt(Supplier<Collection<Seen>> attempt) {
    try {
      add(attempt.get());
    } catch (NotTested e) {
      failures.add(e.gap().reason());
    }
  }

  void add(Collection<Seen> seen) {
    seen.forEach(one -> distinct.putIfAbsent(one.resource().json(), one));
  }

  void fail(String failure) {
    failures.add(failure);
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
    return new Gathered(List.copyOf(distinct.values()), exchanges, failures);
  }
}
