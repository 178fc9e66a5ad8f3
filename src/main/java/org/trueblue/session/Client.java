package org.trueblue.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Request;
import org.trueblue.evidence.Request.Credentials;
import org.trueblue.fhir.Canonical;
import org.trueblue.guide.Capability;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.guide.Guide;

/**
 * The client in one scenario: asks the target, remembers what it asked, and ends the scenario where
 * no answer can be judged. For one thread.
 */
public final class Client {

  private final Set<String> exchanges = new LinkedHashSet<>();
  private final Session session;
  private @Nullable Exchange last;

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
    return answered(session.evidence().of(request));
  }

  /**
   * A new exchange for a request, whatever was answered before: for what changes the server.
   *
   * @throws NotTested if there was no response, or the server is too busy to answer
   */
  public Exchange again(Request request) {
    return answered(session.evidence().again(request));
  }

  /** The last answer that this client was given, if there is one. */
  public Optional<Exchange> last() {
    return Optional.ofNullable(last);
  }

  /** Counts an exchange of an earlier scenario to those of this one. */
  public void saw(Exchange exchange) {
    exchanges.add(exchange.id());
  }

  private Exchange answered(Exchange exchange) {
    last = exchange;
    exchanges.add(exchange.id());
    if (exchange.reply() instanceof NoResponse none) {
      throw NotTested.noResponse(exchange.title(), none.reason());
    }
    if (exchange.status() == 429) {
      throw NotTested.tooManyRequests(exchange.title());
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
      throw NotTested.refused(
          exchange.title(), exchange.status(), !session.target().token().isEmpty());
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
    return ask(readRequest(type, id));
  }

  /** The request of a read. */
  Request readRequest(String type, String id) {
    return Request.get(session.target().url(type, id));
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
    return session.capability(metadata());
  }

  /** What the server says of a type, if it says anything of it. */
  public Optional<ResourceCapability> capability(String type) {
    return capability().flatMap(capability -> capability.resource(type));
  }

  /**
   * Those of some search parameters that the server does not declare. A server that says nothing of
   * the type is taken to have them all: it will be seen.
   */
  public List<String> undeclared(String type, Collection<String> parameters) {
    return capability(type).stream()
        .flatMap(resource -> parameters.stream().filter(name -> !resource.hasParameter(name)))
        .toList();
  }

  /**
   * Goes on only with a type that the server has to have, or says that it has.
   *
   * @throws NotApplicable if it is neither
   */
  public void supports(String type) {
    boolean left =
        session.guide().leavesToServer(type)
            && capability()
                .filter(c -> !c.resources().isEmpty() && c.resource(type).isEmpty())
                .isPresent();
    if (left) {
      throw new NotApplicable(
          "the server does not declare %s, and %s leaves it which types to support"
              .formatted(type, session.guide().title()));
    }
  }

  /**
   * Goes on only with a type that the server has to search, or says that it does.
   *
   * @throws NotApplicable if it is neither
   */
  public void searches(String type) {
    supports(type);
    boolean declared = capability(type).filter(ResourceCapability::declaresSearches).isPresent();
    if (session.guide().leavesSearchToServer(type) && !declared) {
      throw new NotApplicable(
          "the server does not declare searches of %s, which it need not have".formatted(type));
    }
  }

  /**
   * Goes on only with a profile that the server has to have, or says that it has; a server that
   * names no profile of the guide for the type says nothing.
   *
   * @throws NotApplicable if it is neither
   */
  public void supports(String type, String profile) {
    Guide guide = session.guide();
    List<String> declared =
        capability(type).stream()
            .flatMap(resource -> resource.profiles().stream())
            .map(named -> Canonical.parse(named.value()).url())
            .filter(url -> guide.profiles(type).stream().anyMatch(p -> p.url().equals(url)))
            .toList();
    if (guide.leavesToServer(type) && !declared.isEmpty() && !declared.contains(profile)) {
      throw new NotApplicable(
          "the server does not declare %s, and %s leaves it which profiles to support"
              .formatted(profile, guide.title()));
    }
  }

  /**
   * The resources of a type that the record of the patients holds.
   *
   * @throws NotTested if there is none
   */
  public List<Seen> record(String type) {
    return known(type, session.record().all(type));
  }

  /**
   * Those of them that were found before anything was searched for with values from the record.
   *
   * @throws NotTested if there is none
   */
  List<Seen> base(String type) {
    return known(type, session.record().base(type));
  }

  /** The searches by which the resources of a type were found before anything was known of them. */
  List<List<Term>> discoveries(String type) {
    base(type);
    return session.record().base(type).searches();
  }

  /** Ids of a type that the record refers to, whether they can be read or not. */
  public List<String> referredTo(String type) {
    return session.record().referredTo(type);
  }

  private List<Seen> known(String type, Gathered gathered) {
    supports(type);
    if (session.target().patients().isEmpty()) {
      throw NotTested.dataAbsent(
          "record.no-patient", "the target names no patient", "name patients with --patient");
    }
    exchanges.addAll(gathered.exchanges());
    return gathered.required(type);
  }
}
