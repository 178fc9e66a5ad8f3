package org.trueblue.reference.smart;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trueblue.fhir.search.Matching;
import org.trueblue.reference.ReferenceServer;

/** The built-in FHIR server on loopback behind an authorization server as SMART describes it. */
public final class SmartServer implements AutoCloseable {

  private final Installation installation;
  private final ClientKeys keys;
  private final ReferenceServer server;

  private SmartServer(Installation installation, ClientKeys keys, ReferenceServer server) {
    this.installation = installation;
    this.keys = keys;
    this.server = server;
  }

  /**
   * Starts a server.
   *
   * @param port to listen on, 0 for any
   * @param lapses rules that it is to forget
   * @throws IllegalStateException if it cannot listen
   */
  public static SmartServer start(Installation installation, int port, Set<Lapse> lapses) {
    return start(installation, port, lapses, Set.of());
  }

  /**
   * Starts a server.
   *
   * @param port to listen on, 0 for any
   * @param lapses rules that it is to forget
   * @param habits what it is to do the other way
   * @throws IllegalStateException if it cannot listen
   */
  public static SmartServer start(
      Installation installation, int port, Set<Lapse> lapses, Set<Habit> habits) {
    Clock clock = Clock.systemUTC();
    ClientKeys keys = new ClientKeys(installation.keyring(), clock, lapses);
    GrantBook book = new GrantBook(clock, lapses, habits);
    ScopedAccess.Rules rules =
        new ScopedAccess.Rules(
            installation.guide(),
            new Matching(installation.fhirPath()),
            new Compartment(installation.store()),
            lapses);
    Gate gate = new Gate(routes(installation, keys, book, clock, lapses, habits), book, rules);
    ReferenceServer server =
        ReferenceServer.guarded(
            installation.guide(),
            installation.store(),
            installation.fhirPath(),
            Descriptions::security,
            port,
            List.of(gate));
    return new SmartServer(installation, keys, server);
  }

  private static Routes routes(
      Installation installation,
      ClientKeys keys,
      GrantBook book,
      Clock clock,
      Set<Lapse> lapses,
      Set<Habit> habits) {
    People people = People.of(installation.store());
    Sessions sessions = new Sessions(book);
    Launches launches = new Launches(book);
    Consents consents = new Consents(people, sessions, book, new Consent(lapses, habits));
    AuthorizeEndpoint authorize = new AuthorizeEndpoint(launches, consents, lapses, habits);
    Ehr ehr = new Ehr(people, sessions, launches, installation.store());
    Management management = new Management(people, sessions, book);
    Clients clients = new Clients(new Assertions(keys, clock, lapses), lapses);
    Identity identity = new Identity(installation.keyring(), clock, lapses, habits);
    TokenEndpoint tokens = new TokenEndpoint(clients, book, identity, lapses);
    TokenStatus status = new TokenStatus(clients, book, identity, lapses);
    Descriptions descriptions = new Descriptions(installation.store().types());
    Map<String, Function<Call, Said>> pages =
        Map.of(
            Addresses.AUTHORIZE, authorize::ask,
            Addresses.LOGIN, consents::login,
            Addresses.PATIENT, consents::patient,
            Addresses.CONSENT, consents::consent,
            Addresses.EHR, ehr::launch,
            Addresses.EHR_CONTEXT, ehr::context,
            Addresses.MANAGE, management::manage);
    Map<String, Function<Call, Said>> gets = new HashMap<>(pages);
    gets.put(Addresses.SMART, call -> Said.json(200, descriptions.smart(call.root())));
    gets.put(Addresses.OPENID, call -> Said.json(200, descriptions.openId(call.root())));
    gets.put(Addresses.KEYS, call -> identity.keys());
    gets.put(Addresses.STYLE, call -> Ehr.style());
    gets.put(Addresses.BRANDS, Brands::said);
    Map<String, Function<Call, Said>> posts = new HashMap<>(pages);
    posts.put(Addresses.TOKEN, tokens::token);
    posts.put(Addresses.INTROSPECT, status::introspect);
    posts.put(Addresses.REVOKE, status::revoke);
    return new Routes(gets, posts);
  }

  /** The clients that it knows: public, confidential with a secret, with keys, and backend. */
  public static List<App> clients() {
    return Apps.ALL;
  }

  /** Where the EHR opens its clients. */
  public static URI launchUri() {
    return Apps.LAUNCH;
  }

  /** Where a user of the EHR opens a client, below the root. */
  public static String ehrLaunch() {
    return Addresses.EHR;
  }

  /** What its users fill in, by the names that the example of a recipe gives it. */
  public static Map<String, String> environment() {
    return People.environment();
  }

  /** The private keys of a client as a JSON Web Key Set; none if it has no keys. */
  public Optional<String> privateKeys(String clientId) {
    return Optional.ofNullable(installation.keyring().ofClients().get(clientId))
        .map(set -> set.toString(false));
  }

  /** From now on the public keys of a client are those at an address. */
  public void registerKeys(String clientId, URI jwksUri) {
    keys.register(clientId, jwksUri);
  }

  /** Where it answers. */
  public URI root() {
    return URI.create(server.base().toString().replaceFirst("/fhir$", ""));
  }

  /** The base of its FHIR server. */
  public URI base() {
    return server.base();
  }

  @Override
  public void close() {
    server.close();
  }
}
