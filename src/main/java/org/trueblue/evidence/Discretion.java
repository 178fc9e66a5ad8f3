package org.trueblue.evidence;

/** Says which bodies are not for us to keep, although no rule of redaction speaks of them. */
@FunctionalInterface
public interface Discretion {

  /** Keeps everything. */
  Discretion NONE = (request, response) -> false;

  /** What stands in the place of a body that is not kept. */
  String INSTEAD = "[not kept: data of another user than the one whose token was sent]";

  /** Whether the body of a response is not to be kept. */
  boolean withholds(Request request, Reply.Response response);
}
