package org.trueblue.proof;

import java.util.List;

/** Servers on which nothing may pass. */
final class DeadServers {

  private DeadServers() {}

  /** The dead servers. */
  static List<DeadServer> all() {
    return List.of(
        always("hangs-up", Answer.of(0, "", "")),
        always("401-for-all", Answer.refusal(401)),
        new DeadServer(
            "404-for-all",
            (ask, server) -> Answer.refusal(404),
            id -> id.endsWith("/error/unknown-id")),
        always("500-for-all", Answer.refusal(500)),
        always("empty-bodies", Answer.of(200, "application/fhir+json", "")),
        always("empty-objects", Answer.of(200, "application/fhir+json", "{}")),
        always("html-for-all", Answer.of(200, "text/html", "<html><body>Welcome</body></html>")),
        always(
            "empty-bundles",
            Answer.of(
                200,
                "application/fhir+json",
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0}")),
        always(
            "outcomes-for-all",
            Answer.of(
                200,
                "application/fhir+json",
                "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"processing\"}]}")));
  }

  private static DeadServer always(String name, Answer answer) {
    return new DeadServer(name, (ask, server) -> answer, id -> false);
  }
}
