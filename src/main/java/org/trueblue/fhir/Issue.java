package org.trueblue.fhir;

/**
 * What the validator says about a place in a resource.
 *
 * @param severity how bad it is
 * @param code the validator's own stable id of the message
 * @param where FHIRPath of the place
 * @param message for a human reader
 * @param position of the place in the text, where the resource was read from one
 */
public record Issue(
    Severity severity, String code, String where, String message, Position position) {

  /** About a resource whose text nobody has. */
  public Issue(Severity severity, String code, String where, String message) {
    this(severity, code, where, message, Position.UNKNOWN);
  }

  /** Severities, worst first. */
  public enum Severity {
    /** The resource cannot be read. */
    FATAL,
    /** A rule is broken. */
    ERROR,
    /** Unwise, but allowed. */
    WARNING,
    /** Worth knowing. */
    INFORMATION,
    /** Nothing that is at hand can tell: a code system, a value set, a profile is missing. */
    UNCHECKED
  }

  /** Whether the resource breaks a rule. */
  public boolean isError() {
    return severity == Severity.ERROR || severity == Severity.FATAL;
  }
}
