package org.trueblue.report.allure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.trueblue.evidence.Digests;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunReport;
import org.trueblue.report.TextFile;

/**
 * Earlier runs as Allure wants to know them: what became of each requirement, and the trend of the
 * statuses. Made from their ledgers, so that it needs no report of theirs.
 */
final class History {

  private static final ObjectMapper JSON = new ObjectMapper();

  private History() {}

  /**
   * Writes them beside the results of a run.
   *
   * @param earlier the latest first
   */
  static void write(Path results, String run, List<Account> earlier) throws IOException {
    Path folder = Files.createDirectories(results.resolve("history"));
    TextFile.write(folder.resolve("history.json"), JSON.writeValueAsString(items(earlier)));
    TextFile.write(folder.resolve("history-trend.json"), JSON.writeValueAsString(trend(earlier)));
    TextFile.write(
        results.resolve("executor.json"),
        JSON.writeValueAsString(
            Map.of(
                "name",
                "TrueBlue",
                "type",
                "trueblue",
                "buildName",
                run,
                "reportName",
                run,
                "buildOrder",
                earlier.size() + 1)));
  }

  static String historyId(String requirement) {
    return Digests.sha256(requirement.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> items(List<Account> earlier) {
    Map<String, List<Map<String, Object>>> items = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Account account : earlier) {
      for (Settled scenario : shown(account)) {
        String id = historyId(scenario.requirement().id());
        items.computeIfAbsent(id, any -> new ArrayList<>()).add(item(account, scenario));
        counts
            .computeIfAbsent(id, any -> none())
            .merge(status(scenario.outcome()), 1, Integer::sum);
      }
    }
    Map<String, Object> history = new LinkedHashMap<>();
    items.forEach(
        (id, list) ->
            history.put(id, Map.of("statistic", counts.getOrDefault(id, none()), "items", list)));
    return history;
  }

  private static Map<String, Object> item(Account account, Settled scenario) {
    String identity = account.started().run() + scenario.requirement().id();
    return Map.of(
        "uid",
        UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString(),
        "status",
        status(scenario.outcome()),
        "statusDetails",
        Inert.text(OutcomeText.line(scenario.outcome())),
        "time",
        Map.of(
            "start", scenario.started().toEpochMilli(),
            "stop", scenario.ended().toEpochMilli(),
            "duration", scenario.ended().toEpochMilli() - scenario.started().toEpochMilli()));
  }

  private static List<Map<String, Object>> trend(List<Account> earlier) {
    List<Map<String, Object>> trend = new ArrayList<>();
    int order = earlier.size();
    for (Account account : earlier) {
      Map<String, Integer> counts = none();
      shown(account).forEach(s -> counts.merge(status(s.outcome()), 1, Integer::sum));
      trend.add(
          Map.of("buildOrder", order--, "reportName", account.started().run(), "data", counts));
    }
    return trend;
  }

  private static List<Settled> shown(Account account) {
    return account.scenarios().stream().filter(s -> !RunReport.isUnselected(s)).toList();
  }

  private static Map<String, Integer> none() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Arrays.asList("failed", "broken", "skipped", "passed", "unknown")
        .forEach(status -> counts.put(status, 0));
    return counts;
  }

  private static String status(Outcome outcome) {
    return switch (outcome.status()) {
      case PASSED, FAILED -> outcome.status().name().toLowerCase(Locale.ROOT);
      case WARNED, WAIVED -> "broken";
      case NOT_TESTED -> "skipped";
      case NOT_APPLICABLE -> "unknown";
    };
  }
}
