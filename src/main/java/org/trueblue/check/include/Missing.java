package org.trueblue.check.include;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Strength;

/**
 * What a search should have brought along.
 *
 * @param result of the search
 * @param returned what it has: a match need not be there once more
 * @param summary why it should have
 */
record Missing(Searchset result, Set<String> returned, String summary) {

  static Missing of(Searchset result, String summary) {
    return new Missing(
        result,
        Stream.concat(result.others().stream(), result.matches().stream())
            .map(seen -> seen.resource().reference())
            .collect(Collectors.toSet()),
        summary);
  }

  /** That a resource is not there. */
  Stream<Finding> finding(Seen wanted) {
    String reference = wanted.resource().reference();
    return returned.contains(reference)
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "include.missing",
                Strength.SHALL,
                summary,
                result.title(),
                reference + " among the included resources",
                "not included",
                List.of(result.exchange(), wanted.exchange())));
  }
}
