package org.trueblue.proof;

import java.util.List;
import java.util.function.Predicate;

/** Servers on which nothing may pass. */
final class DeadServers {

  private DeadServers() {}

  /**
   * The dead servers.
   *
   * @param prefix of the requirements of the guide
   */
  static List<DeadServer> all(String prefix) {
    Predicate<String> unauthorized = (prefix + "/server/unauthorized")::equals;
    Predicate<Ask> any = ask -> true;
    return List.of(
        always("hangs-up", Answer.of(0, "", "")),
        new DeadServer(
            "401-for-all", Disturbance.answering(any, a -> Answer.refusal(401)), unauthorized),
        new DeadServer(
            "404-for-all",
            Disturbance.answering(any, a -> Answer.refusal(404)),
            unauthorized.or(id -> id.endsWith("/error/unknown-id"))),
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
