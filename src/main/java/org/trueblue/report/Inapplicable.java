package org.trueblue.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome.NotApplicable;
import org.trueblue.outcome.Strength;

/**
 * What a run found not applicable for one reason, so that nothing falls silent unseen.
 *
 * @param reason why
 * @param count how many requirements
 * @param shalls how many of them are a SHALL
 * @param whole topics, such as types, of which nothing else was left, in alphabetical order
 */
public record Inapplicable(String reason, int count, int shalls, List<String> whole) {

  public Inapplicable {
    whole = List.copyOf(whole);
  }

  /** One for each reason: first those by which whole topics fell out, then by how many. */
  public static List<Inapplicable> of(Collection<Settled> scenarios) {
    Map<String, List<Settled>> byReason = new LinkedHashMap<>();
    Map<String, List<Settled>> byTopic = new LinkedHashMap<>();
    for (Settled scenario : scenarios) {
      byTopic
          .computeIfAbsent(scenario.requirement().topic(), any -> new ArrayList<>())
          .add(scenario);
      if (scenario.outcome() instanceof NotApplicable not) {
        byReason.computeIfAbsent(not.reason(), any -> new ArrayList<>()).add(scenario);
      }
    }
    TreeSet<String> whole =
        byTopic.entrySet().stream()
            .filter(
                topic ->
                    topic.getValue().stream()
                        .allMatch(one -> one.outcome() instanceof NotApplicable))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    return byReason.entrySet().stream()
        .map(reason -> of(reason.getKey(), reason.getValue(), whole))
        .sorted(
            Comparator.comparing((Inapplicable one) -> one.whole().isEmpty())
                .thenComparing(Comparator.comparingInt(Inapplicable::count).reversed())
                .thenComparing(Inapplicable::reason))
        .toList();
  }

  private static Inapplicable of(String reason, List<Settled> scenarios, TreeSet<String> whole) {
    return new Inapplicable(
        reason,
        scenarios.size(),
        (int) scenarios.stream().filter(s -> s.requirement().strength() == Strength.SHALL).count(),
        scenarios.stream()
            .map(s -> s.requirement().topic())
            .filter(whole::contains)
            .distinct()
            .sorted()
            .toList());
  }

  /** The whole in a line. */
  public String line() {
    return "%d times (%d SHALL): %s%s"
        .formatted(
            count,
            shalls,
            reason,
            whole.isEmpty() ? "" : "; the whole of " + String.join(", ", whole));
  }
}
