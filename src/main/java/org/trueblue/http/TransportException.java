package org.trueblue.http;

/** That a request got no response; the message says why, in a few words for the user. */
final class TransportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TransportException(String message, Throwable cause) {
    super(message, cause);
  }
}
