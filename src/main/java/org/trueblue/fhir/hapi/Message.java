package org.trueblue.fhir.hapi;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.Objects;
import java.util.Optional;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Position;

/** Messages of the validator in our words. */
final class Message {

  private Message() {}

  static Issue issue(SingleValidationMessage message) {
    return issue(message, Position.UNKNOWN);
  }

  /** The same with its place in the text, which means something where that is not of our making. */
  static Issue placed(SingleValidationMessage message) {
    return issue(
        message,
        new Position(
            Optional.ofNullable(message.getLocationLine()).orElse(0),
            Optional.ofNullable(message.getLocationCol()).orElse(0)));
  }

  private static Issue issue(SingleValidationMessage message, Position position) {
    String text = Objects.requireNonNullElse(message.getMessage(), "");
    String id = Objects.requireNonNullElse(message.getMessageId(), "");
    String where = Objects.requireNonNullElse(message.getLocationString(), "");
    return Mark.in(text)
        .map(
            mark ->
                new Issue(
                    Severity.UNCHECKED,
                    mark.unavailable() ? Issue.ENVIRONMENT : id,
                    where,
                    mark.text(),
                    position,
                    mark.missing()))
        .orElseGet(
            () ->
                new Issue(
                    NotAtHand.says(id) ? Severity.UNCHECKED : severity(message),
                    id,
                    where,
                    Mark.without(text),
                    position,
                    ""));
  }

  private static Severity severity(SingleValidationMessage message) {
    ResultSeverityEnum severity = message.getSeverity();
    return severity == null ? Severity.ERROR : Severity.valueOf(severity.name());
  }
}
