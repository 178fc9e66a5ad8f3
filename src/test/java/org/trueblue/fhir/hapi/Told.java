package org.trueblue.fhir.hapi;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trueblue.fhir.Issue;

/**
 * One thing that a validator said, for comparison.
 *
 * @param place path, line and column
 */
record Told(String severity, String id, String place, String message) {

  static Told of(SingleValidationMessage message) {
    Issue issue = Message.placed(message);
    String severity = message.getSeverity() == null ? "ERROR" : message.getSeverity().name();
    return new Told(
        severity,
        issue.code(),
        issue.where() + " " + issue.position(),
        // It shows the address of an object in memory, which is never the same.
        issue.message().replaceAll("(?<=Component)@[0-9a-f]+", ""));
  }

  static Told of(Issue issue) {
    return new Told(
        issue.severity().name(),
        issue.code(),
        issue.where() + " " + issue.position(),
        issue.message());
  }

  /** How what one said differs from what the other said, in words that are the same everywhere. */
  static Set<String> differences(List<Told> stock, List<Told> ours) {
    Set<String> differences = new TreeSet<>();
    List<Told> missing = new ArrayList<>(stock);
    for (Told told : ours) {
      if (!missing.remove(told)) {
        Told other =
            missing.stream()
                .filter(candidate -> candidate.withSeverity("").equals(told.withSeverity("")))
                .findFirst()
                .orElse(told);
        differences.add(
            missing.remove(other)
                ? "%s, not %s: %s".formatted(told.severity, other.severity, told.id)
                : "only we say %s: %s".formatted(told.severity, told.id));
      }
    }
    missing.forEach(
        told -> differences.add("only stock says %s: %s".formatted(told.severity, told.id)));
    return differences;
  }

  private Told withSeverity(String other) {
    return new Told(other, id, place, message);
  }
}
