package org.trueblue.report.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.trueblue.gate.Comparison;
import org.trueblue.ledger.Account;
import org.trueblue.report.RunTally;
import org.trueblue.report.VerdictText;

/** What became of the same requirements from run to run. */
final class Trend {

  private Trend() {}

  /**
   * A bar for each run, and what changed since the last; nothing where this is the first run.
   *
   * @param earlier runs of the same, the latest first
   */
  static String html(Account account, List<Account> earlier) {
    if (earlier.isEmpty()) {
      return "";
    }
    List<Account> all = new ArrayList<>(earlier);
    Collections.reverse(all);
    all.add(account);
    String changes = ComparisonPage.summary(Comparison.of(earlier.get(0), account));
    return "%s<p>Since the run before: %s. %s</p>%n"
        .formatted(
            Html.table("rows spans", all.stream().map(Trend::row).toList()),
            Html.text(changes),
            Html.link("comparison.html", "All changes"));
  }

  private static String row(Account account) {
    RunTally tally = RunTally.of(account.scenarios());
    return "<tr><th>%s</th><td>%s</td><td>%s</td></tr>"
        .formatted(
            Html.text(account.started().run()),
            VerdictText.word(account.verdict()),
            Bars.of(tally::count));
  }
}
