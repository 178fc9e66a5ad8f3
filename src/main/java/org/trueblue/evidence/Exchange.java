package org.trueblue.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One HTTP request with its reply.
 *
 * @param id names the exchange in findings, ledger and reports
 * @param request what was asked
 * @param reply what came back
 * @param started when the request was sent
 * @param took until the last byte, retries included
 */
public record Exchange(String id, Request request, Reply reply, Instant started, Duration took) {

  /** The response, if there was one. */
  public Optional<Reply.Response> response() {
    return reply instanceof Reply.Response response ? Optional.of(response) : Optional.empty();
  }

  /** The status code, or 0 where there was no response. */
  public int status() {
    return response().map(Reply.Response::status).orElse(0);
  }

  /** The request in one line, as a title. */
  public String title() {
    return request.method() + " " + request.url();
  }
}
