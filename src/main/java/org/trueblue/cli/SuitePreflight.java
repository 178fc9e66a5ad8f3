package org.trueblue.cli;

import java.util.List;
import java.util.stream.Stream;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Endpoints;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.Pkce;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;
import org.trueblue.http.Handshakes;
import org.trueblue.http.ServerCertificate;
import org.trueblue.session.Target;
import org.trueblue.session.Visit;

/**
 * Sees before a run of a suite that what the user said of target, client and tokens can be true: a
 * slip of the user must not look like a fault of the server.
 *
 * @param visit what is going to be run
 * @param target where
 * @param evidence keeps what is asked
 */
record SuitePreflight(Visit visit, Target target, Evidence evidence) {

  /** What a suite knows of servers whose addresses it knows. */
  static final String ADDRESS = "smart-configuration";

  /** The types that a suite knows such servers to have. */
  private static final String TYPES = "types";

  /** The topic of requirements that are about TLS. */
  private static final String TLS = "TLS";

  private static final String NOBODYS = "no-token-of-anybody-at-all";

  /**
   * Sees that there is a server, and of the kind that the suite is about where it knows its
   * addresses.
   *
   * @return whether it can be asked; a suite that is about TLS tells of servers whose TLS keeps
   *     clients away
   * @throws UserError if nobody answers, or no document of such a server is there
   */
  boolean server() {
    Exchange metadata = evidence.of(Request.get(target.url("metadata")).anonymous());
    if (metadata.reply() instanceof NoResponse && isKeptAwayByTls()) {
      return false;
    }
    if (metadata.reply() instanceof NoResponse none) {
      throw new UserError(
          "%s does not answer: %s; check the URL and that the server is up"
              .formatted(visit.root(), none.reason()));
    }
    if (!visit.suite().observed().has(ADDRESS)) {
      return true;
    }
    boolean known =
        Stream.of(ADDRESS, "openid-configuration")
            .map(name -> Request.get(visit.address(name)).anonymous())
            .map(request -> evidence.of(request.with("Accept", "application/json")))
            .anyMatch(SuitePreflight::isDocument);
    if (!known && !isDocument(metadata)) {
      throw new UserError(
          "%s has neither capabilities nor a SMART configuration below /%s: check that it is the host of %s"
              .formatted(visit.root(), visit.suite().version(), visit.suite().title()));
    }
    return true;
  }

  /** Whether the suite asks for TLS, and the server has it in a way that no client accepts. */
  private boolean isKeptAwayByTls() {
    return visit.suite().catalogue().entries().stream()
            .anyMatch(entry -> entry.requirement().topic().equals(TLS))
        && "https".equals(target.base().getScheme())
        && !ServerCertificate.distrust(target.base()).isEmpty()
        && Handshakes.versions(target.base()).containsValue(true);
  }

  private static boolean isDocument(Exchange exchange) {
    return exchange.status() == 200 && JsonAnswer.of(exchange).isObject();
  }

  /**
   * Sees that the server does not refuse the client whatever it asks.
   *
   * @throws UserError if id, secret or redirect URI are not those that the server knows
   */
  void client(Registration client) {
    Endpoints endpoints = visit.endpoints();
    boolean refused =
        Stream.of(
                TokenAsk.refresh(endpoints.token(), client, NOBODYS),
                TokenAsk.code(endpoints.token(), client, NOBODYS, Pkce.fresh()),
                TokenAsk.about(endpoints.revoke(), client, NOBODYS))
            .map(ask -> evidence.again(ask.request()))
            .allMatch(SuitePreflight::isInvalidClient);
    if (refused) {
      throw new UserError(
          "%s does not know the client '%s' with this secret (invalid_client): check the id and the secret"
              .formatted(visit.root(), client.clientId()));
    }
    List<String> scopes = visit.suite().observed().list("scopes-asked");
    Exchange asked =
        evidence.again(AuthorizationAsk.of(endpoints.authorize(), client, scopes).get());
    if (refusesClient(asked)) {
      throw new UserError(
          "%s refuses the client '%s' with the redirect URI %s (status %d): check both against how the application is registered; --redirect-uri names another"
              .formatted(visit.root(), client.clientId(), client.redirectUri(), asked.status()));
    }
  }

  private static boolean isInvalidClient(Exchange exchange) {
    return exchange.status() == 401
        && JsonAnswer.of(exchange).path("error").asText().equals("invalid_client");
  }

  /** A refusal that speaks of the client, or of where users are sent back to. */
  private static boolean refusesClient(Exchange exchange) {
    String said = exchange.response().map(Response::text).orElse("");
    return exchange.status() == 401
        || (exchange.status() >= 400
            && exchange.status() < 500
            && said.matches("(?is).*(redirect|client|application).*"));
  }

  /**
   * Sees that a token that was given is one of the server's. What is refused of one that it does
   * not know says nothing of the server.
   *
   * @throws UserError if it is not
   */
  void token(User user, String token) {
    boolean known =
        types().stream()
            .map(type -> evidence.of(Request.get(target.url(type)).bearing(token)))
            .anyMatch(exchange -> exchange.status() != 401);
    if (!known) {
      throw new UserError(
          "%s does not accept the token of the %s user (401): it has expired, or is of another server; get a new one"
              .formatted(target.base(), user.name()));
    }
  }

  private List<String> types() {
    return visit.suite().observed().has(TYPES)
        ? visit.suite().observed().list(TYPES)
        : List.of("Patient");
  }
}
