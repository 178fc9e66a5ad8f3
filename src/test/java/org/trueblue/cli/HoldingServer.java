package org.trueblue.cli;

import java.util.concurrent.CountDownLatch;
import org.trueblue.http.LoopbackServer;

/** A server with one patient that never answers a read of an id that it does not know. */
final class HoldingServer implements AutoCloseable {

  private static final String CAPABILITIES =
      """
      {"resourceType":"CapabilityStatement","status":"active","date":"2026-01-01","kind":"instance",
       "fhirVersion":"4.0.1","format":["json"],
       "rest":[{"mode":"server","resource":[{"type":"Patient","interaction":[{"code":"read"}]}]}]}
      """;

  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch never = new CountDownLatch(1);
  private final LoopbackServer server =
      new LoopbackServer(
          (asked, out) -> {
            if (asked.target().endsWith("no-such-id")) {
              held.countDown();
              never.await();
            }
            String answer = answer(asked.target());
            LoopbackServer.send(
                out, answer.isEmpty() ? 404 : 200, answer, "Content-Type: application/fhir+json");
          });

  private static String answer(String target) {
    return switch (target) {
      case "/metadata" -> CAPABILITIES;
      case "/Patient/1" -> "{\"resourceType\":\"Patient\",\"id\":\"1\"}";
      default -> "";
    };
  }

  /** Its base URL. */
  String base() {
    return server.base().toString();
  }

  /** Waits for the request that it holds back. */
  void awaitHeldRequest() throws InterruptedException {
    held.await();
  }

  @Override
  public void close() {
    server.close();
  }
}
