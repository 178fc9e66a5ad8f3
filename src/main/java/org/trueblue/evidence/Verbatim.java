package org.trueblue.evidence;

import java.util.Arrays;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Json;

/** Whether what was kept of a reply is what came: redaction took nothing out that is judged. */
final class Verbatim {

  private Verbatim() {}

  static boolean is(Reply reply, Reply kept) {
    if (reply instanceof Response response && kept instanceof Response other) {
      return judged(response.headers()).equals(judged(other.headers()))
          && (Arrays.equals(response.body(), other.body()) || isSameJson(response, other));
    }
    return reply.equals(kept);
  }

  /** Nobody judges what a cookie says, and it is always hidden. */
  private static Headers judged(Headers headers) {
    return headers.without("Set-Cookie");
  }

  /** Read as the checks read it: what they refuse is the same only byte by byte. */
  private static boolean isSameJson(Response response, Response kept) {
    try {
      return Json.parse(response.body()).equals(Json.parse(kept.body()));
    } catch (Json.Malformed notJson) {
      return false;
    }
  }
}
