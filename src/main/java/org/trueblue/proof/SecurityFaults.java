package org.trueblue.proof;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;

/** Faults of who is let in. */
final class SecurityFaults {

  private SecurityFaults() {}

  /** The faults that a duty about credentials is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    String id = duty.requirement().id();
    return switch (duty.interaction()) {
      case BAD_TOKEN ->
          Stream.of(
              Fault.of(
                      "any-token",
                      "an invalid access token is taken for one that is good",
                      (ask, server) -> hasTokenOfNobody(ask) ? open(ask) : server.answer(ask))
                  .kills(id, "error.unauthorized"),
              Fault.of(
                      "bad-token-500",
                      "an invalid access token is answered with 500",
                      Disturbance.answering(
                          SecurityFaults::hasTokenOfNobody, a -> Answer.refusal(500)))
                  .kills(id, "error.unauthorized"),
              noChallenge(
                      "bad-token-no-challenge",
                      "a 401 for an invalid access token comes without WWW-Authenticate",
                      SecurityFaults::hasTokenOfNobody)
                  .kills(id, "error.no-challenge"));
      case NO_TOKEN ->
          Stream.of(
              Fault.of(
                      "open",
                      "a request without credentials is answered as if it had them",
                      SecurityFaults::letIn)
                  .kills(id, "error.unauthorized"),
              Fault.of(
                      "open-search",
                      "a search without credentials is answered as if it had them",
                      (ask, server) -> ask.isSearch() ? letIn(ask, server) : server.answer(ask))
                  .kills(id, "error.unauthorized"),
              Fault.of(
                      "unauthorized-500",
                      "a request without credentials is answered with 500",
                      Disturbance.answering(
                          ask -> !isAuthorized(ask) && !ask.isMetadata(), a -> Answer.refusal(500)))
                  .kills(id, "error.unauthorized"),
              noChallenge(
                      "no-challenge",
                      "a 401 comes without WWW-Authenticate",
                      ask -> !isAuthorized(ask))
                  .kills(id, "error.no-challenge"),
              Fault.of(
                      "error-page",
                      "a request without credentials is answered with a page that is called a text",
                      Disturbance.answering(
                          ask -> !isAuthorized(ask) && !ask.isMetadata(),
                          a ->
                              a.withBody("<html>Sign in</html>")
                                  .withHeader("Content-Type", "text/plain")))
                  .kills(id, "error.page"));
      default -> Stream.empty();
    };
  }

  private static Fault noChallenge(String name, String what, Predicate<Ask> which) {
    return Fault.of(
        name,
        what,
        Disturbance.answering(which, a -> a.withStatus(401).withoutHeader("WWW-Authenticate")));
  }

  private static boolean hasTokenOfNobody(Ask ask) {
    return ask.headers().first("Authorization").orElse("").endsWith("no-such-token");
  }

  private static Answer open(Ask ask) {
    String[] path = ask.path().split("/", -1);
    return Answer.of(
        200,
        "application/fhir+json",
        ask.isSearch()
            ? "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}"
            : "{\"resourceType\":\"%s\",\"id\":\"%s\"}".formatted(path[0], path[1]));
  }

  static boolean isAuthorized(Ask ask) {
    return ask.headers().first("Authorization").isPresent();
  }

  private static Answer letIn(Ask ask, Disturbance.Server server) {
    Answer answer = server.answer(ask);
    return answer.status() == 401 && !isAuthorized(ask) ? open(ask) : answer;
  }
}
