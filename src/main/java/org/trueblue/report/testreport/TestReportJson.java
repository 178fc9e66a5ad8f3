package org.trueblue.report.testreport;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.Printable;
import org.trueblue.report.RunReport;

/**
 * A run as a FHIR R4 TestReport (section 13.8): a test for each requirement, with one assertion.
 * Not tested and not applicable are {@code skip}, a fault of ours is {@code error}; the result of a
 * run that proves nothing is {@code pending}.
 */
public final class TestReportJson {

  /** Nobody reads more in a viewer; the ledger has it all. */
  private static final int LONGEST = 4000;

  private TestReportJson() {}

  /** Writes the file. */
  public static void write(Account account, Path file) throws IOException {
    JsonFactory factory = new ObjectMapper().getFactory();
    try (JsonGenerator json = factory.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField("resourceType", "TestReport");
      text(json, "name", account.started().run());
      json.writeStringField("status", account.ended().isPresent() ? "completed" : "stopped");
      script(json, account);
      json.writeStringField("result", result(account.verdict()));
      json.writeNumberField("score", score(account.scenarios()));
      text(
          json,
          "tester",
          "TrueBlue " + account.started().versions().getOrDefault("TrueBlue", "").strip());
      json.writeStringField(
          "issued", account.started().started().truncatedTo(ChronoUnit.SECONDS).toString());
      participants(json, account);
      if (!account.scenarios().isEmpty()) {
        json.writeArrayFieldStart("test");
        for (Settled scenario : account.scenarios()) {
          test(json, scenario);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
  }

  private static void script(JsonGenerator json, Account account) throws IOException {
    json.writeObjectFieldStart("testScript");
    json.writeObjectFieldStart("identifier");
    text(json, "value", String.join(", ", account.started().guides().keySet()));
    json.writeEndObject();
    text(
        json,
        "display",
        "Features of TrueBlue for " + String.join(", ", account.started().guides().keySet()));
    json.writeEndObject();
  }

  private static void participants(JsonGenerator json, Account account) throws IOException {
    json.writeArrayFieldStart("participant");
    json.writeStartObject();
    json.writeStringField("type", "test-engine");
    json.writeStringField("uri", "urn:trueblue");
    json.writeStringField("display", "TrueBlue");
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "server");
    text(json, "uri", account.started().target().replaceAll("[^!-~]", "").replaceAll("[<>\"]", ""));
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void test(JsonGenerator json, Settled scenario) throws IOException {
    json.writeStartObject();
    text(json, "name", scenario.requirement().id());
    text(
        json,
        "description",
        scenario.requirement().strength() + ": " + scenario.requirement().text());
    json.writeArrayFieldStart("action");
    json.writeStartObject();
    json.writeObjectFieldStart("assert");
    json.writeStringField("result", result(scenario.outcome()));
    text(json, "message", OutcomeText.full(scenario.outcome()));
    text(json, "detail", scenario.requirement().source().toString());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** FHIR has no empty strings. */
  private static void text(JsonGenerator json, String name, String value) throws IOException {
    String shown = Printable.text(value).strip();
    if (!shown.isEmpty()) {
      json.writeStringField(
          name, shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…");
    }
  }

  private static String result(RunVerdict verdict) {
    return switch (verdict) {
      case CONFORMANT -> "pass";
      case NON_CONFORMANT -> "fail";
      case INCOMPLETE, FAULT -> "pending";
    };
  }

  private static String result(Outcome outcome) {
    return switch (outcome.status()) {
      case PASSED -> "pass";
      case FAILED -> "fail";
      case WARNED, WAIVED -> "warning";
      case NOT_APPLICABLE -> "skip";
      case NOT_TESTED ->
          ((NotTested) outcome).gap().cause() == Cause.HARNESS_ERROR ? "error" : "skip";
    };
  }

  /** Percentage of the requirements that passed, of all that were selected and apply. */
  private static BigDecimal score(List<Settled> scenarios) {
    List<Status> applying =
        scenarios.stream()
            .filter(scenario -> !RunReport.isUnselected(scenario))
            .map(scenario -> scenario.outcome().status())
            .filter(status -> status != Status.NOT_APPLICABLE)
            .toList();
    long passed = applying.stream().filter(status -> status == Status.PASSED).count();
    return applying.isEmpty()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(100 * passed)
            .divide(BigDecimal.valueOf(applying.size()), 2, RoundingMode.DOWN);
  }
}
