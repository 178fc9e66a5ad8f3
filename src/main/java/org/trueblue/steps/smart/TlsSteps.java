package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.check.smart.Protection;
import org.trueblue.http.Handshakes;
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
    for (URI endpoint : endpoints()) {
      Map<String, Boolean> spoken =
          "https".equals(endpoint.getScheme()) ? Handshakes.versions(endpoint) : Map.of();
      conversation.judge(Protection.versions(endpoint, spoken));
    }
  }

  @Then("its endpoints show a certificate of their host that can be trusted")
  public void certificate() {
    for (URI endpoint : endpoints()) {
      String problem =
          "https".equals(endpoint.getScheme()) ? Handshakes.distrust(endpoint) : "plain HTTP";
      conversation.judge(Protection.certificate(endpoint, problem));
    }
  }

  /** One for each host and port. */
  private List<URI> endpoints() {
    SmartEndpoints server = admission.server();
    return Stream.concat(
            Stream.of(conversation.session().target().base()),
            Stream.of("authorization_endpoint", "token_endpoint")
                .flatMap(name -> server.optional(name).stream()))
        .map(url -> URI.create(url.getScheme() + "://" + url.getRawAuthority()))
        .distinct()
        .toList();
  }
}
