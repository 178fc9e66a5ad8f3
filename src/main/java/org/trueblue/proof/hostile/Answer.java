package org.trueblue.proof.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the well-behaved server answers, to be spoiled.
 *
 * @param token that the client sent, empty for none
 * @param path that it asked for, with the query
 * @param status of the answer
 * @param headers that matter
 * @param body of the answer
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Answer(String token, String path, int status, Map<String, String> headers, byte[] body) {

  Answer {
    headers = new LinkedHashMap<>(headers);
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  Answer with(int other) {
    return new Answer(token, path, other, headers, body);
  }

  Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(token, path, status, more, body);
  }

  Answer with(byte[] other) {
    return new Answer(token, path, status, headers, other);
  }

  Answer edited(UnaryOperator<String> edit) {
    return with(edit.apply(text()).getBytes(StandardCharsets.UTF_8));
  }

  /** The head, for a body of this length. */
  String head(long length) {
    StringBuilder head = new StringBuilder("HTTP/1.1 %d Some\r\n".formatted(status));
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("Content-Length: %d\r\nConnection: close\r\n\r\n".formatted(length))
        .toString();
  }

  void to(OutputStream out) throws IOException {
    out.write(head(body.length).getBytes(StandardCharsets.ISO_8859_1));
    out.write(body);
    out.flush();
  }
}
