package org.trueblue.session;

import java.util.List;
import java.util.Set;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Term;

/**
 * What the server gave of one type.
 *
 * @param resources each content once, in the order in which they were found
 * @param exchanges ids of the exchanges by which they were looked for
 * @param failures what was in the way, one line each
 * @param empty the requests that were answered as they should be and returned nothing
 * @param searches those that found resources
 */
record Gathered(
    List<Seen> resources,
    Set<String> exchanges,
    List<String> failures,
    List<String> empty,
    List<List<Term>> searches) {

  Gathered {
    resources = List.copyOf(resources);
    exchanges = Set.copyOf(exchanges);
    failures = List.copyOf(failures);
    empty = List.copyOf(empty);
    searches = List.copyOf(searches);
  }

  /**
   * The resources.
   *
   * @throws NotTested if there are none, with what was asked and what came of it
   */
  List<Seen> required(String type) {
    if (!resources.isEmpty()) {
      return resources;
    }
    if (failures.isEmpty()) {
      throw NotTested.emptyRecord(type, empty);
    }
    throw NotTested.prerequisite(
        "record.unavailable",
        "no %s of the patients could be had: %s".formatted(type, String.join("; ", failures)),
        "see the scenarios of %s; check the ids given with --patient".formatted(type));
  }
}
