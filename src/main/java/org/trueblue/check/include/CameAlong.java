package org.trueblue.check.include;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.check.search.Searchset;
import org.trueblue.fhir.Bundle.Entry;
import org.trueblue.outcome.Finding;

/**
 * What came along with the matches of a search.
 *
 * @param entry of a page
 * @param exchange that shows it
 */
record CameAlong(Entry entry, String exchange) {

  /** Those entries of all pages that satisfy a condition. */
  static List<CameAlong> with(Searchset result, Predicate<Entry> which) {
    return result.pages().stream()
        .flatMap(
            page ->
                page.bundle().entries().stream()
                    .filter(which)
                    .map(entry -> new CameAlong(entry, page.exchange())))
        .toList();
  }

  /** That it is not marked as included (R4, section 3.1.1.5.4). */
  Stream<Finding> mode() {
    return entry.mode().equals("include")
        ? Stream.empty()
        : Stream.of(
            Finding.shall(
                "include.mode",
                "A resource that came along is marked as included.",
                entry.where() + ".search.mode",
                "include",
                entry.mode().isEmpty() ? "absent" : entry.mode(),
                exchange));
  }
}
