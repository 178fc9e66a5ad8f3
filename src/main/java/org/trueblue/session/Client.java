package org.trueblue.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Request;
import org.trueblue.evidence.Request.Credentials;
import org.trueblue.guide.Capability;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;

/**
 * The client in one scenario: asks the target, remembers what it asked, and ends the scenario where
 * no answer can be judged. For one thread.
 */
public final class Client {

  private final Set<String> exchanges = new LinkedHashSet<>();
  private final Session session;

  Client(Session session) {
    this.session = session;
  }

  /** The session that this client belongs to. */
  public Session session() {
    return session;
  }

  /** Ids of the exchanges of this scenario so far, in order. */
  public List<String> exchanges() {
    return List.copyOf(exchanges);
  }

  /**
   * The exchange for a request, whatever its status.
   *
   * @throws NotTested if there was no response, or the server is too busy to answer
   */
  public Exchange exchange(Request request) {
    Exchange exchange = session.evidence().of(request);
    exchanges.add(exchange.id());
    if (exchange.reply() instanceof NoResponse none) {
      throw new NotTested(
          new Gap(
              Cause.ENVIRONMENT,
              "environment.no-response",
              exchange.title() + " got no response: " + none.reason(),
              "see that the server answers this request, then run again"));
    }
    if (exchange.status() == 429) {
      throw new NotTested(
          new Gap(
              Cause.ENVIRONMENT,
              "environment.too-many-requests",
              exchange.title() + " was refused with 429, also after waiting",
              "lower --concurrency, or raise the server's limit for this client"));
    }
    return exchange;
  }

  /**
   * The exchange for a request that the credentials of the target should be good for.
   *
   * @throws NotTested also if the server does not accept the credentials for it
   */
  public Exchange ask(Request request) {
    Exchange exchange = exchange(request);
    boolean refused =
        exchange.status() == 403 || (exchange.status() == 401 && !areAcceptedElsewhere(request));
    if (refused && request.credentials() == Credentials.OF_TARGET) {
      throw NotTested.prerequisite(
          "credentials.refused",
          exchange.title() + " was refused with " + exchange.status(),
          session.target().token().isEmpty()
              ? "give an access token with --token-env"
              : "give a token that is valid and whose scopes allow this request");
    }
    return exchange;
  }

  /** A server that knows the token on one request cannot say 401 on another. */
  private boolean areAcceptedElsewhere(Request request) {
    return session.target().patients().stream()
        .flatMap(id -> Stream.of("Patient/" + id, "Patient?_id=" + id))
        .map(path -> Request.get(session.target().url(path)))
        .filter(control -> !control.equals(request))
        .anyMatch(control -> session.evidence().of(control).status() == 200);
  }

  /** The exchange of a read. */
  public Exchange read(String type, String id) {
    return ask(Request.get(session.target().url(type + "/" + id)));
  }

  /**
   * The exchange in which the server says what it can do, asked without credentials if possible.
   */
  public Exchange metadata() {
    Request request = Request.get(session.target().url("metadata"));
    Exchange anonymous = exchange(request.anonymous());
    boolean refused = anonymous.status() == 401 || anonymous.status() == 403;
    return refused && !session.target().token().isEmpty() ? ask(request) : anonymous;
  }

  /** What the server says that it can do, if it says so. */
  public Optional<Seen> capabilities() {
    return FhirResponse.resource(metadata(), "CapabilityStatement");
  }

  /** The same, as a view; empty if the server does not say. */
  public Optional<Capability> capability() {
    return capabilities().map(seen -> Capability.of(seen.resource()));
  }

  /** The resources of a type that the record of the patients holds. */
  public List<Seen> record(String type) {
    return new ArrayList<>(new PatientRecord(this).resources(type));
  }
}
