package org.trueblue.report.allure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Started;

/** What the run was made with, as Allure shows it. */
final class Environment {

  private Environment() {}

  /** In the format of {@code environment.properties}. */
  static String of(Account account) {
    Started started = account.started();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("Verdict", account.verdict().name());
    values.put("Target", started.target());
    values.put("Patients", String.join(", ", started.patients()));
    started.guides().forEach(values::put);
    values.putAll(new java.util.TreeMap<>(started.versions()));
    return of(values);
  }

  /** The same for any names with values. */
  static String of(Map<String, String> values) {
    return values.entrySet().stream()
        .map(
            entry ->
                escaped(Inert.text(entry.getKey()))
                    + "="
                    + escaped(Inert.text(entry.getValue()))
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replaceAll("\\s", " ")
        .replace("!", "\\!")
        .replace("#", "\\#")
        .replace(":", "\\:")
        .replace("=", "\\=")
        .replace(" ", "\\ ");
  }
}
