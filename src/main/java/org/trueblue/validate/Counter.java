package org.trueblue.validate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts names. Sources choose the names, so that only so many are told apart. */
final class Counter {

  private static final int MOST = 1000;
  private static final String OTHERS = "(others)";

  private final Map<String, Long> counts = new HashMap<>();

  void add(String name) {
    boolean full = counts.size() >= MOST && !counts.containsKey(name);
    counts.merge(full ? OTHERS : name, 1L, Long::sum);
  }

  /** Names with their counts, most often first. */
  List<Map.Entry<String, Long>> ranking() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }
}
