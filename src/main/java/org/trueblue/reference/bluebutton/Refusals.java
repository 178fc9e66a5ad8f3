package org.trueblue.reference.bluebutton;

import org.trueblue.reference.web.Said;

/** The forms in which CMS's server refuses what is neither FHIR nor OAuth. */
final class Refusals {

  private Refusals() {}

  static Said message(int status, String message) {
    return Said.json(status, Said.object().put("status_code", status).put("message", message));
  }

  static Said detail(int status, String detail) {
    return Said.json(status, Said.object().put("detail", detail));
  }
}
