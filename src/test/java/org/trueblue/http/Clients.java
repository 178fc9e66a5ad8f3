package org.trueblue.http;

import java.time.Duration;
import java.util.Set;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;

/** Clients with limits that a test can reach. */
final class Clients {

  static final String TOKEN = "a-token";
  static final Duration LONG = Duration.ofSeconds(20);

  /** Small ones: 1000 bytes, 2 redirects, 3 attempts, a minute of patience. */
  static final Limits SMALL =
      new Limits(Duration.ofSeconds(5), LONG, 1000, 2, 3, Duration.ofMinutes(1), 4);

  private static final Pause NONE =
      duration -> {
        throw new AssertionError("nobody asked for a pause of " + duration);
      };

  private Clients() {}

  static RestClient of(LoopbackServer server) {
    return of(server, SMALL);
  }

  static RestClient of(LoopbackServer server, Limits limits) {
    return new RestClient(server.base(), Set.of(), () -> TOKEN, limits, NONE);
  }

  static RestClient pausing(LoopbackServer server, Pause pause) {
    return new RestClient(server.base(), Set.of(), () -> TOKEN, SMALL, pause);
  }

  static Request get(LoopbackServer server, String path) {
    return Request.get(server.url(path));
  }

  static Response response(Reply reply) {
    if (reply instanceof Response response) {
      return response;
    }
    throw new AssertionError(reply.toString());
  }

  static String reason(Reply reply) {
    if (reply instanceof NoResponse none) {
      return none.reason();
    }
    throw new AssertionError(response(reply).status() + " " + response(reply).text());
  }

  static Origin origin(LoopbackServer server) {
    return Origin.of(server.base());
  }
}
