package org.trueblue.report.overview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trueblue.evidence.Exchange;

/** How the server answered, and how fast. */
final class Traffic {

  /** Milliseconds that bound the groups of requests. */
  private static final List<Integer> BOUNDS = List.of(10, 50, 100, 250, 500, 1000, 5000);

  private static final int SLOWEST = 5;

  private final List<Exchange> exchanges;

  Traffic(Collection<Exchange> exchanges) {
    this.exchanges = exchanges.stream().sorted(Comparator.comparing(Exchange::took)).toList();
  }

  /** A sentence, a bar for each span of time, and the slowest; nothing if nobody asked. */
  String html(RunTexts texts) {
    if (exchanges.isEmpty()) {
      return "";
    }
    return "<p>%s</p>%n%s<details><summary>the slowest</summary>%s</details>%n"
        .formatted(Html.text(sentence()), Html.table("rows spans", spans()), slowest(texts));
  }

  private String sentence() {
    Map<String, Long> statuses =
        exchanges.stream()
            .collect(
                Collectors.groupingBy(
                    exchange ->
                        exchange.status() == 0 ? "no response" : String.valueOf(exchange.status()),
                    TreeMap::new,
                    Collectors.counting()));
    return "%d requests; half of them took at most %s, 95 of 100 at most %s, the slowest %s. Answered with %s."
        .formatted(
            exchanges.size(),
            shown(at(0.5)),
            shown(at(0.95)),
            shown(at(1)),
            statuses.entrySet().stream()
                .map(status -> "%s: %d".formatted(status.getKey(), status.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private Duration at(double share) {
    int place = (int) Math.ceil(share * exchanges.size()) - 1;
    return exchanges.get(Math.max(0, place)).took();
  }

  private static String shown(Duration took) {
    return took.toMillis() < 10_000 ? took.toMillis() + " ms" : took.toSeconds() + " s";
  }

  private List<String> spans() {
    List<String> rows = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    int from = 0;
    for (int to : BOUNDS) {
      counts.add(between(from, to));
      from = to;
    }
    counts.add(between(from, Integer.MAX_VALUE));
    long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
    for (int i = 0; i < counts.size(); i++) {
      String name = i < BOUNDS.size() ? "below %d ms".formatted(BOUNDS.get(i)) : "longer";
      if (counts.get(i) > 0) {
        rows.add(
            "<tr><th>%s</th><td class=\"number\">%d</td><td>%s</td></tr>"
                .formatted(name, counts.get(i), Bars.share(counts.get(i), most)));
      }
    }
    return rows;
  }

  private long between(int from, int to) {
    return exchanges.stream()
        .filter(exchange -> exchange.took().toMillis() >= from && exchange.took().toMillis() < to)
        .count();
  }

  private String slowest(RunTexts texts) {
    return exchanges.stream()
        .skip(Math.max(0, exchanges.size() - SLOWEST))
        .sorted(Comparator.comparing(Exchange::took).reversed())
        .map(exchange -> texts.exchanges(List.of(exchange.id())))
        .collect(Collectors.joining());
  }
}
