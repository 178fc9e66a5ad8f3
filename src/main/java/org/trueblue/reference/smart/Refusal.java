package org.trueblue.reference.smart;

import org.trueblue.reference.web.Said;

/** That a request is refused, with what is answered. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Said said;

  Refusal(Said said) {
    super(said.body());
    this.said = said;
  }

  /** An OAuth error (RFC 6749, section 5.2). */
  static Refusal of(String error, String description) {
    return new Refusal(Said.error(400, error, description));
  }

  Said said() {
    return said;
  }
}
