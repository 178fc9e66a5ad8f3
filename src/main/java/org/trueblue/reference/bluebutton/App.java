package org.trueblue.reference.bluebutton;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.trueblue.reference.web.Call;

/**
 * An application that the server knows.
 *
 * @param id of the client
 * @param secret of the client
 * @param redirectUri where users are sent back to
 */
record App(String id, String secret, String redirectUri) {

  private static final List<App> ALL =
      List.of(
          new App(
              BlueButtonServer.client().clientId(),
              BlueButtonServer.client().secret(),
              BlueButtonServer.client().redirectUri().toString()));

  static Optional<App> named(String id) {
    return ALL.stream().filter(app -> app.id().equals(id)).findFirst();
  }

  /** The client that a request proves to come from (RFC 6749, section 2.3.1). */
  static Optional<App> proven(Call call) {
    String[] given =
        call.headers()
            .first("Authorization")
            .filter(value -> value.startsWith("Basic "))
            .map(value -> decoded(value.substring("Basic ".length())))
            .orElseGet(
                () ->
                    call.parameter("client_id").orElse("")
                        + ":"
                        + call.parameter("client_secret").orElse(""))
            .split(":", 2);
    return named(given[0]).filter(app -> same(app.secret(), given.length > 1 ? given[1] : ""));
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
