package org.trueblue.check.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Searchset.Page;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * The pages of a search together hold what the search holds without pages: no gap, nothing else, no
 * resource twice, and a next link wherever there is more (R4, section 3.1.1.5.3, and paging of the
 * RESTful API).
 */
public final class PagesHoldEachMatchOnce {

  private PagesHoldEachMatchOnce() {}

  /**
   * Judges a walk over small pages.
   *
   * @param whole the same search without a count
   * @param mostPages after how many pages the walk was given up
   * @param pages whether the server was seen to page anywhere; paging is a SHOULD, and what a
   *     server without it leaves out, the count asked it to leave out
   */
  public static Judgement judge(Searchset paged, Searchset whole, int mostPages, boolean pages) {
    return Checks.one(
        PagesHoldEachMatchOnce.class,
        Stream.of(
                duplicates(paged),
                next(paged, mostPages),
                gaps(paged, whole, pages ? Strength.SHALL : Strength.SHOULD),
                totals(paged),
                surplus(paged, whole))
            .flatMap(findings -> findings));
  }

  /** A walk that ended before the limit though a next link was there did not get on. */
  private static Stream<Finding> next(Searchset paged, int mostPages) {
    Page last = paged.pages().get(paged.pages().size() - 1);
    return paged.complete() || paged.pages().size() >= mostPages
        ? Stream.empty()
        : Stream.of(
            Finding.shall(
                "paging.next",
                "The next link leads to the next page.",
                "Bundle.link where relation = 'next'",
                "the URL of another page",
                last.bundle().link("next").orElse("") + ", which leads to none",
                last.exchange()));
  }

  private static Stream<Finding> duplicates(Searchset paged) {
    Set<String> seen = new HashSet<>();
    List<Seen> repeated = new ArrayList<>();
    for (Seen match : paged.matches()) {
      if (!seen.add(match.resource().reference())) {
        repeated.add(match);
      }
    }
    return repeated.stream()
        .map(
            match ->
                Finding.shall(
                    "paging.duplicate",
                    "No match comes on two pages.",
                    "Bundle.entry",
                    "each match on one page",
                    match.resource().reference() + " on several",
                    match.exchange()));
  }

  private static Stream<Finding> gaps(Searchset paged, Searchset whole, Strength strength) {
    if (!paged.complete()) {
      return Stream.empty();
    }
    Set<String> missing = new TreeSet<>(whole.identities());
    missing.removeAll(paged.identities());
    String last = paged.pages().get(paged.pages().size() - 1).exchange();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "paging.gap",
                strength,
                "The pages together hold all matches.",
                "Bundle.link where relation = 'next', and the page that it leads to",
                "%d matches over all pages".formatted(whole.identities().size()),
                "%s missing after %d pages".formatted(missing, paged.pages().size()),
                List.of(last, whole.exchange())));
  }

  /** A total counts the matches of all pages, on each page (R4, Bundle.total). */
  private static Stream<Finding> totals(Searchset paged) {
    int matches = paged.identities().size();
    return paged.pages().stream()
        .filter(page -> page.bundle().json().path("total").asLong(Long.MAX_VALUE) < matches)
        .limit(1)
        .map(
            page ->
                Finding.shall(
                    "paging.total",
                    "The total of a page counts the matches of all pages.",
                    "Bundle.total of page " + (paged.pages().indexOf(page) + 1),
                    "at least " + matches,
                    page.bundle().json().path("total").asText(),
                    page.exchange()));
  }

  private static Stream<Finding> surplus(Searchset paged, Searchset whole) {
    Set<String> surplus = new TreeSet<>(paged.identities());
    surplus.removeAll(whole.identities());
    return surplus.isEmpty() || !whole.complete()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "paging.surplus",
                Strength.SHALL,
                "The pages hold matches of the search alone.",
                "Bundle.entry",
                "the %d matches of the search without pages".formatted(whole.identities().size()),
                "%s in addition".formatted(surplus),
                List.of(paged.exchange(), whole.exchange())));
  }
}
