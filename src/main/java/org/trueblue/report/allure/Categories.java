package org.trueblue.report.allure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.trueblue.outcome.Cause;

/** Allure's categories: kinds of findings, and causes of what was not tested. */
final class Categories {

  /** Topics of finding codes. */
  private static final Map<String, String> TOPICS =
      Map.ofEntries(
          Map.entry("response", "Status or content of a response"),
          Map.entry("read|vread|history", "Reads, version reads and histories"),
          Map.entry("search", "Meaning of a search"),
          Map.entry("bundle", "Shape of a searchset"),
          Map.entry("paging", "Paging"),
          Map.entry("include", "Included resources"),
          Map.entry("profile", "Conformance to a profile"),
          Map.entry("missing-data", "Missing data"),
          Map.entry("record", "The record as a whole"),
          Map.entry("capability|implementation", "CapabilityStatement"),
          Map.entry("error", "Errors"),
          Map.entry("resource|type", "Content of resources"),
          Map.entry("rule|neighbours|reference", "Rules that a guide says in words"),
          Map.entry("discovery|cors|tls|header|meta", "Discovery, transport and headers"),
          Map.entry(
              "authorize|authorization|launch|pkce|credentials", "Authorization and launches"),
          Map.entry("token|refresh|revocation|assertion|keys", "Tokens and who asks for them"),
          Map.entry("openid|userinfo|introspection|context", "Who the user is, and the context"),
          Map.entry("scope|isolation|control|content", "What a token opens"),
          Map.entry("brands", "Brands"));

  private Categories() {}

  /** Each result is in one of them: Allure would name those of none by words of its own. */
  static List<Map<String, Object>> all() {
    List<Map<String, Object>> categories = new ArrayList<>();
    TOPICS.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            topic -> {
              String pattern = "(?s)^(?:" + topic.getKey() + ")\\..*";
              categories.add(category("Failed: " + topic.getValue(), "failed", pattern));
              categories.add(category("Warned: " + topic.getValue(), "broken", pattern));
            });
    String other =
        "(?s)^(?!WAIVED:|(?:" + String.join("|", new TreeSet<>(TOPICS.keySet())) + ")\\.).*";
    categories.add(category("Failed: other", "failed", other));
    categories.add(category("Warned: other", "broken", other));
    categories.add(category("Waived", "broken", "(?s)^WAIVED:.*"));
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
