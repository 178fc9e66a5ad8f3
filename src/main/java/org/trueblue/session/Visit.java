package org.trueblue.session;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.trueblue.auth.Endpoints;
import org.trueblue.auth.KeyHost;
import org.trueblue.auth.Login;
import org.trueblue.auth.Registration;
import org.trueblue.evidence.Request;
import org.trueblue.suite.Suite;

/**
 * A run of a suite at a server: what is asked, and how the users of the server let the client in.
 *
 * @param suite what is asked
 * @param root address of the host, without a slash at the end
 * @param patients ids of patients of the server, be they those who log in or others
 * @param clients that the run can be
 * @param login how a user logs in
 * @param facts of launches
 * @param keys where the server reads the keys of the backend client, if that is this run
 * @param grants what the users granted so far, where each ends the one before
 * @param launches that were made so far
 */
public record Visit(
    Suite suite,
    URI root,
    List<String> patients,
    Clients clients,
    Login login,
    LaunchFacts facts,
    Optional<KeyHost> keys,
    Grants grants,
    Launches launches) {

  public Visit {
    patients = List.copyOf(patients);
  }

  /** An address of the server by the name that the suite knows it by. */
  public URI address(String name) {
    return at(suite.observed().text(name));
  }

  /** An address of the server; {@code {v}} stands for the version. */
  public URI at(String path) {
    return URI.create(root + path.replace("{v}", suite.version()));
  }

  /** The scopes that are asked for on an occasion, as the target or else the suite says. */
  public List<String> scopes(String occasion) {
    return Optional.ofNullable(facts.scopes().get(occasion))
        .orElseGet(() -> suite.observed().list(occasion));
  }

  /** The endpoints for authorization, where a suite knows them. */
  public Endpoints endpoints() {
    return new Endpoints(
        address("authorize"),
        address("token"),
        address("revoke-token"),
        address("introspect"),
        address("userinfo"));
  }

  /** The endpoints for authorization, as the server says; asked for once in a run. */
  public SmartEndpoints smart(Client client) {
    URI address = URI.create(client.session().target().base() + "/.well-known/smart-configuration");
    return new SmartEndpoints(
        client.exchange(Request.get(address).anonymous().with("Accept", "application/json")));
  }

  /**
   * The client, where there is but one.
   *
   * @throws NotTested if the user of TrueBlue named none
   */
  public Registration registration() {
    return clients
        .find(ClientKind.CONFIDENTIAL)
        .or(() -> clients.find(ClientKind.PUBLIC))
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "authorization.no-client",
                    "the run was not told which client it is",
                    "register an application with the server, and give its id and secret; the"
                        + " README tells how under the name of the suite"));
  }

  /**
   * The client of a kind.
   *
   * @throws NotTested if the user of TrueBlue named none
   */
  public Registration registration(ClientKind kind) {
    return clients
        .find(kind)
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "authorization.no-client",
                    "the run was told of no %s client".formatted(kind.word()),
                    "register one with the server, and name it as 'clients: {%s: …}' in the target's file; the README tells how under the name of the suite"
                        .formatted(kind.word())));
  }
}
