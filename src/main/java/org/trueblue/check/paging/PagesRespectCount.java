package org.trueblue.check.paging;

import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.search.Searchset;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * No page holds more matches than {@code _count} asked for, even where the server does not page
 * (R4, section 3.1.1.5.3). Included resources do not count.
 */
public final class PagesRespectCount {

  private PagesRespectCount() {}

  /** Judges the pages of a search that asked for so many matches on each. */
  public static Judgement judge(Searchset result, int count) {
    return Checks.each(
        PagesRespectCount.class,
        result.pages(),
        page -> {
          long matches =
              page.bundle().entries().stream()
                  .filter(entry -> entry.isMatch(result.type()))
                  .count();
          return matches <= count
              ? Stream.empty()
              : Stream.of(
                  Finding.shall(
                      "paging.count",
                      "A page holds no more matches than the client asked for.",
                      "Bundle.entry",
                      "at most " + count + " matches",
                      matches + " matches",
                      page.exchange()));
        });
  }
}
