package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trueblue.check.smart.Protection;
import org.trueblue.http.Handshakes;
import org.trueblue.http.ServerCertificate;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.SmartEndpoints;
import org.trueblue.steps.Conversation;

/** Steps about how the endpoints are protected on the way. */
public final class TlsSteps {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public TlsSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @Given("the server is reached over TLS, or is on another machine")
  public void isReached() {
    URI base = conversation.session().target().base();
    if ("http".equals(base.getScheme()) && LOOPBACK.contains(String.valueOf(base.getHost()))) {
      throw new NotApplicable("the server is on this machine and speaks plain HTTP");
    }
  }

  @Then("its endpoints speak TLS 1.2 or later, and nothing before")
  public void versions() {
    judgeEach(
        endpoint -> {
          Map<String, Boolean> spoken =
              "https".equals(endpoint.getScheme()) ? Handshakes.versions(endpoint) : Map.of();
          return Protection.versions(endpoint, spoken);
        });
  }

  @Then("its endpoints show a certificate of their host that can be trusted")
  public void certificate() {
    judgeEach(
        endpoint -> {
          String problem =
              "https".equals(endpoint.getScheme())
                  ? ServerCertificate.distrust(endpoint)
                  : "plain HTTP";
          return Protection.certificate(endpoint, problem);
        });
  }

  /**
   * Judges each host and port once. The base comes first: where its TLS keeps clients away, nobody
   * learns of the others.
   */
  private void judgeEach(Function<URI, Judgement> check) {
    URI base = origin(conversation.session().target().base());
    conversation.judge(check.apply(base));
    SmartEndpoints server = admission.server();
    Stream.of("authorization_endpoint", "token_endpoint")
        .flatMap(name -> server.optional(name).stream())
        .map(TlsSteps::origin)
        .distinct()
        .filter(endpoint -> !endpoint.equals(base))
        .forEach(endpoint -> conversation.judge(check.apply(endpoint)));
  }

  private static URI origin(URI url) {
    return URI.create(url.getScheme() + "://" + url.getRawAuthority());
  }
}
