package org.trueblue.session;

import java.util.List;
import java.util.Set;
import org.trueblue.check.Seen;

/**
 * What the server gave of one type.
 *
 * @param resources each content once, in the order in which they were found
 * @param exchanges ids of the exchanges by which they were looked for
 * @param failures what was in the way, one line each
 */
record Gathered(List<Seen> resources, Set<String> exchanges, List<String> failures) {

  Gathered {
    resources = List.copyOf(resources);
    exchanges = Set.copyOf(exchanges);
    failures = List.copyOf(failures);
  }
}
