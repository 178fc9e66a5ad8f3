package org.trueblue.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import org.trueblue.evidence.Reply.Response;

/** Whether what was kept of a reply is what came: redaction took nothing out that is judged. */
final class Verbatim {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Verbatim() {}

  static boolean is(Reply reply, Reply kept) {
    if (reply instanceof Response response && kept instanceof Response other) {
      return Arrays.equals(response.body(), other.body()) || isSameJson(response, other);
    }
    return reply.equals(kept);
  }

  /** Redaction writes JSON anew, without the white space. */
  private static boolean isSameJson(Response response, Response kept) {
    try {
      return JSON.readTree(response.text()).equals(JSON.readTree(kept.text()));
    } catch (JsonProcessingException notJson) {
      return false;
    }
  }
}
