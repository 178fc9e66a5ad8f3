package org.trueblue.run;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trueblue.http.LoopbackServer;

/** A server that gives canned JSON, and nothing for what it does not know. */
final class FhirStub implements AutoCloseable {

  static final String CAPABILITIES =
      """
      {"resourceType":"CapabilityStatement","status":"active","date":"2026-01-01","kind":"instance",
       "fhirVersion":"4.0.1","format":["json"],
       "rest":[{"mode":"server","resource":[{"type":"Patient","interaction":[{"code":"read"}]}]}]}
      """;

  static final String ASK = "When the client asks for the capabilities of the server";
  static final String DECLARES_READ = "Then they declare the interaction \"read\" for Patient";
  static final String DECLARES_VREAD = "Then they declare the interaction \"vread\" for Patient";
  static final String IF_VREAD = "Given the server declares the interaction \"vread\" for Patient";
  static final String READ = "When the client reads each Patient of the record";
  static final String IS_READ = "Then each read returns the Patient that was asked for";

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private volatile Runnable beforeEach = () -> {};
  private final LoopbackServer server =
      new LoopbackServer(
          (asked, out) -> {
            beforeEach.run();
            String answer = answers.get(asked.target());
            LoopbackServer.send(
                out,
                answer == null ? 404 : refused.contains(asked.target()) ? 400 : 200,
                answer == null ? "{\"resourceType\":\"OperationOutcome\"}" : answer,
                "Content-Type: application/fhir+json");
          });

  FhirStub() {
    answers.put("/metadata", CAPABILITIES);
    answers.put("/Patient/1", "{\"resourceType\":\"Patient\",\"id\":\"1\"}");
  }

  FhirStub answering(String target, String json) {
    answers.put(target, json);
    return this;
  }

  FhirStub refusing(String target, String diagnostics) {
    refused.add(target);
    return answering(
        target,
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"diagnostics\":\"%s\"}]}"
            .formatted(diagnostics));
  }

  void beforeEach(Runnable task) {
    beforeEach = task;
  }

  URI base() {
    return server.base();
  }

  LoopbackServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
