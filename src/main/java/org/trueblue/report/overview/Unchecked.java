package org.trueblue.report.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trueblue.report.RunReport;

/** What could not be checked with what is at hand, by the code system or value set it lacks. */
final class Unchecked {

  private static final int SEEN = 3;

  private static final Pattern NAMED =
      Pattern.compile("the (code system|value set) (\\S+) is not wholly at hand");

  private Unchecked() {}

  /** The first lines, and the others folded; nothing if all was checked. */
  static String html(RunReport run) {
    List<Map.Entry<String, Long>> all = run.unchecked();
    if (all.isEmpty()) {
      return "";
    }
    List<String> rows = all.stream().map(Unchecked::row).toList();
    String others =
        rows.size() <= SEEN
            ? ""
            : "<details><summary>%d more</summary>%s</details>%n"
                .formatted(rows.size() - SEEN, Html.table("rows", rows.subList(SEEN, rows.size())));
    return "<p>%s</p>%n%s%s"
        .formatted(
            Html.text(sentence(all)),
            Html.table("rows", rows.stream().limit(SEEN).toList()),
            others);
  }

  private static String sentence(List<Map.Entry<String, Long>> all) {
    Map<String, Long> kinds =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> kind(one.getKey()),
                    TreeMap::new,
                    Collectors.summingLong(Map.Entry::getValue)));
    return "%s. No errors, and no passes either; a terminology server (--tx) checks them."
        .formatted(
            kinds.entrySet().stream()
                .map(kind -> "%d times %s".formatted(kind.getValue(), kind.getKey()))
                .collect(Collectors.joining(", ")));
  }

  private static String kind(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("code system")
        ? "a code of a code system"
        : lower.contains("value set") || lower.contains("valueset")
            ? "a code of a value set"
            : "something else";
  }

  private static String row(Map.Entry<String, Long> one) {
    Matcher named = NAMED.matcher(one.getKey());
    return "<tr><td class=\"number\">%d</td><td>%s</td></tr>"
        .formatted(one.getValue(), Html.text(named.matches() ? named.group(2) : one.getKey()));
  }
}
