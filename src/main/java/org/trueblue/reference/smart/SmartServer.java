package org.trueblue.reference.smart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trueblue.auth.ClientAuthentication;
import org.trueblue.auth.ClientKeys;
import org.trueblue.auth.KeyHost;
import org.trueblue.auth.Registration;
import org.trueblue.fhir.search.Matching;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;
import org.trueblue.session.ClientKind;
import org.trueblue.session.Clients;
import org.trueblue.session.LaunchFacts;

/** The built-in FHIR server on loopback behind an authorization server as SMART describes it. */
public final class SmartServer implements AutoCloseable {

  /** The path of the base of its FHIR server. */
  public static final String PATH = Addresses.FHIR;

  private final Installation installation;
  private final RegisteredKeys keys;
  private final ReferenceServer server;

  private SmartServer(Installation installation, RegisteredKeys keys, ReferenceServer server) {
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
    RegisteredKeys keys = new RegisteredKeys(installation.keyring(), clock, lapses);
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
      RegisteredKeys keys,
      GrantBook book,
      Clock clock,
      Set<Lapse> lapses,
      Set<Habit> habits) {
    People people = People.of(installation.store());
    Sessions sessions = new Sessions(book);
    Launches launches = new Launches(book);
    Consents consents = new Consents(people, sessions, book, new Consent(lapses, habits), habits);
    AuthorizeEndpoint authorize = new AuthorizeEndpoint(launches, consents, lapses, habits);
    Ehr ehr = new Ehr(people, sessions, launches, installation.store());
    Management management = new Management(people, sessions, book);
    ProvenClients clients = new ProvenClients(new Assertions(keys, clock, lapses), lapses);
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

  /** The clients that it knows, one of each kind. */
  public Clients clients() {
    Map<ClientKind, Registration> clients = new EnumMap<>(ClientKind.class);
    clients.put(ClientKind.PUBLIC, bySecret(Apps.PUBLIC));
    clients.put(ClientKind.CONFIDENTIAL, bySecret(Apps.CONFIDENTIAL));
    clients.put(ClientKind.ASYMMETRIC, byKeys(Apps.ASYMMETRIC));
    clients.put(ClientKind.BACKEND, byKeys(Apps.BACKEND));
    return new Clients(clients);
  }

  private static Registration bySecret(App app) {
    return new Registration(app.id(), app.secret(), app.redirectUri().orElse(Apps.CALLBACK));
  }

  private Registration byKeys(App app) {
    return new Registration(
        app.id(),
        new ClientAuthentication.Signed(keysOf(app), "RS384"),
        app.redirectUri().orElse(Apps.CALLBACK));
  }

  private ClientKeys keysOf(App app) {
    return Optional.ofNullable(installation.keyring().ofClients().get(app.id())).orElseThrow();
  }

  /**
   * How clients are opened and let in.
   *
   * @param root address by which the client knows the server
   */
  public static LaunchFacts facts(URI root) {
    return new LaunchFacts(
        Map.of(), Optional.of(URI.create(root + Addresses.EHR)), Apps.LAUNCH, true);
  }

  /** The keys of the clients that sign, by id of the client. */
  public Map<String, ClientKeys> keysOfClients() {
    return installation.keyring().ofClients();
  }

  /** From now on the keys of the backend client are read from where it shows them. */
  public KeyHost hostKeys() {
    try {
      KeyHost host = KeyHost.start(keysOf(Apps.BACKEND), 0);
      keys.register(Apps.BACKEND.id(), host.address());
      return host;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What its users fill in, by the names that the example of a recipe gives it. */
  public static Map<String, String> environment() {
    return People.environment();
  }

  /** What must never be kept: the secret of a client, and the passwords of users. */
  public static List<String> secrets() {
    return Stream.concat(
            Stream.of(Apps.CONFIDENTIAL.secret()),
            People.environment().entrySet().stream()
                .filter(variable -> variable.getKey().endsWith("_PASSWORD"))
                .map(Map.Entry::getValue))
        .toList();
  }

  /** From now on the public keys of a client are those at an address. */
  public void registerKeys(String clientId, URI jwksUri) {
    keys.register(clientId, jwksUri);
  }

  /** Where it answers. */
  public URI root() {
    return URI.create(server.base().toString().replaceFirst(PATH + "$", ""));
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
