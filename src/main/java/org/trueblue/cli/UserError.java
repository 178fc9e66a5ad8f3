package org.trueblue.cli;

/**
 * Something that the user can mend. Its message is the one line that is shown: what is wrong and
 * how to mend it.
 */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }

  /** For an exception whose message is already written for the user. */
  UserError(Exception cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
