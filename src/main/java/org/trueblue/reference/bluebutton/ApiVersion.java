package org.trueblue.reference.bluebutton;

import org.trueblue.reference.web.Call;

/** The versions of the API, which paths begin with. */
final class ApiVersion {

  private ApiVersion() {}

  /** The version that the path of a call begins with, or else the second. */
  static int of(Call call) {
    String path = call.path();
    return path.matches("/v[123]/.*") ? path.charAt(2) - '0' : 2;
  }
}
