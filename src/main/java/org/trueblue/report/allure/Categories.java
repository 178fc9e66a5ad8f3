package org.trueblue.report.allure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trueblue.outcome.Cause;

/** Allure's categories: kinds of findings, and causes of what was not tested. */
final class Categories {

  /** Topics of finding codes, in the order in which they are read. */
  private static final Map<String, String> TOPICS =
      Map.of(
          "response", "Status or content of a response",
          "read", "Reads",
          "search", "Meaning of a search",
          "bundle", "Shape of a searchset",
          "paging", "Paging",
          "include", "Included resources",
          "profile", "Conformance to a profile",
          "missing-data", "Missing data",
          "capability", "CapabilityStatement",
          "error", "Errors");

  private Categories() {}

  static List<Map<String, Object>> all() {
    List<Map<String, Object>> categories = new ArrayList<>();
    TOPICS.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            topic -> {
              String pattern = "(?s)^" + topic.getKey() + "\\..*";
              categories.add(category("Failed: " + topic.getValue(), "failed", pattern));
              categories.add(category("Warned: " + topic.getValue(), "broken", pattern));
            });
    for (Cause cause : Cause.values()) {
      categories.add(category(words(cause), "skipped", "(?s)^" + cause + ":.*"));
    }
    return categories;
  }

  private static String words(Cause cause) {
    return switch (cause) {
      case DATA_ABSENT -> "Not tested: the data do not show it";
      case CONDITION_NOT_MET -> "Not tested: the condition was not met";
      case PREREQUISITE_FAILED -> "Not tested: something it builds on failed";
      case ENVIRONMENT -> "Not tested: network or environment";
      case NOT_SELECTED -> "Not tested: not selected";
      case HARNESS_ERROR -> "Not tested: a fault of TrueBlue";
    };
  }

  private static Map<String, Object> category(String name, String status, String pattern) {
    return Map.of("name", name, "matchedStatuses", List.of(status), "messageRegex", pattern);
  }
}
