package org.trueblue.fhir;

/**
 * What the validator says about a place in a resource.
 *
 * @param severity how bad it is
 * @param code the validator's own stable id of the message
 * @param where FHIRPath of the place
 * @param message for a human reader
 * @param position of the place in the text, where the resource was read from one
 * @param missing URL of the code system, value set or profile that is not at hand, empty if none
 */
public record Issue(
    Severity severity,
    String code,
    String where,
    String message,
    Position position,
    String missing) {

  /** The code of an issue that says that a service could not be asked. */
  public static final String ENVIRONMENT = "ENVIRONMENT";

  /** About a resource whose text nobody has. */
  public Issue(Severity severity, String code, String where, String message) {
    this(severity, code, where, message, Position.UNKNOWN, "");
  }

  /** The same with its place in the text. */
  public Issue at(Position place) {
    return new Issue(severity, code, where, message, place, missing);
  }

  /** The same as something that nothing at hand can tell. */
  public Issue unchecked() {
    return new Issue(Severity.UNCHECKED, code, where, message, position, missing);
  }

  /** The same for want of a code system, a value set or a profile. */
  public Issue unchecked(String url) {
    return new Issue(Severity.UNCHECKED, code, where, message, position, url);
  }

  /** The same as something that is nobody's fault but that of a definition. */
  public Issue ofDefinition(String why) {
    return new Issue(Severity.INFORMATION, code, where, why + ": " + message, position, missing);
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

  /** Whether a service that would have known could not be asked. */
  public boolean isUnavailable() {
    return code.equals(ENVIRONMENT);
  }

  /** Whether the resource breaks a rule. */
  public boolean isError() {
    return severity == Severity.ERROR || severity == Severity.FATAL;
  }
}
