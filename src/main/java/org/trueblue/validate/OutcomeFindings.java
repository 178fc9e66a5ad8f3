package org.trueblue.validate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.report.Printable;

/**
 * For FHIR tools: an OperationOutcome (R4, section 2.30) for each resource, each in a line. R4 has
 * no element for lines and columns but {@code location}.
 */
public final class OutcomeFindings implements Findings {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Writer out;

  /** Writes there. */
  public OutcomeFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void tell(Verdict verdict) throws IOException {
    if (verdict instanceof Verdict.Skipped) {
      return;
    }
    ObjectNode outcome = JSON.createObjectNode().put("resourceType", "OperationOutcome");
    if (verdict instanceof Verdict.Judged judged) {
      judged.issues().forEach(issue -> issue(add(outcome), judged, issue));
      if (judged.issues().isEmpty()) {
        plain(add(outcome), "information", "informational", "No issues were found.", verdict);
      }
    } else {
      String reason = "Not judged: " + ((Verdict.NotJudged) verdict).reason();
      plain(add(outcome), "warning", "incomplete", reason, verdict);
    }
    out.write(outcome.toString());
    out.write('\n');
    out.flush();
  }

  private static ObjectNode add(ObjectNode outcome) {
    return outcome.withArray("issue").addObject();
  }

  private static void issue(ObjectNode node, Verdict.Judged verdict, Issue issue) {
    node.put("severity", severity(issue.severity()));
    node.put("code", type(issue));
    node.putObject("details").put("text", text(issue.message()));
    node.put("diagnostics", diagnostics(verdict, issue));
    node.putArray("location")
        .add(
            text(
                "%s:%d:%d"
                    .formatted(
                        verdict.place().source(),
                        Math.max(verdict.place().line(), issue.position().line()),
                        Math.max(1, issue.position().column()))));
    if (!issue.where().isBlank()) {
      node.putArray("expression").add(text(issue.where()));
    }
  }

  private static void plain(
      ObjectNode node, String severity, String type, String message, Verdict verdict) {
    node.put("severity", severity);
    node.put("code", type);
    node.putObject("details").put("text", text(message));
    node.putArray("location").add(text(verdict.place().toString()));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case FATAL -> "fatal";
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION, UNCHECKED -> "information";
    };
  }

  private static String type(Issue issue) {
    if (issue.severity() == Severity.UNCHECKED) {
      return issue.isUnavailable() ? "transient" : "not-found";
    } else if (issue.severity() == Severity.FATAL) {
      return "structure";
    } else if (issue.code().contains("#")) {
      return "invariant";
    }
    return issue.code().startsWith("Terminology_") ? "code-invalid" : "invalid";
  }

  private static String diagnostics(Verdict.Judged verdict, Issue issue) {
    String profiles =
        verdict.profiles().stream()
            .filter(Applied::known)
            .map(Applied::profile)
            .collect(Collectors.joining(", "));
    return text(
        "%s; judged by %s"
            .formatted(
                issue.code().isEmpty() ? "parser" : issue.code(),
                profiles.isEmpty() ? "FHIR R4" : profiles));
  }

  /** FHIR's strings have no control characters, and are not blank. */
  private static String text(String text) {
    String printable = Printable.line(text).strip();
    return printable.isEmpty() ? "(no text)" : printable;
  }

  @Override
  public void end(Totals totals) {}
}
