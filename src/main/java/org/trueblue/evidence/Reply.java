package org.trueblue.evidence;

import java.nio.charset.StandardCharsets;

/** What came back for a request. */
public sealed interface Reply {

  /**
   * An HTTP response.
   *
   * @param status HTTP status code
   * @param headers header fields
   * @param body the bytes, decompressed; treat as immutable
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody; wrapping 100 MB buys nothing
  record Response(int status, Headers headers, byte[] body) implements Reply {

    /** The body as UTF-8, which is what FHIR prescribes; malformed bytes become U+FFFD. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /**
   * No response that could be judged: refused, timed out, beyond a limit.
   *
   * @param reason one sentence for the user
   */
  record NoResponse(String reason) implements Reply {}
}
