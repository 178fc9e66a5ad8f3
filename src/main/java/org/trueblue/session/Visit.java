package org.trueblue.session;

import java.net.URI;
import java.util.Optional;
import org.trueblue.auth.Endpoints;
import org.trueblue.auth.Login;
import org.trueblue.auth.Registration;
import org.trueblue.suite.Suite;

/**
 * A run of a suite at a server: what is asked, and how the users of the server let the client in.
 *
 * @param suite what is asked
 * @param root address of the host, without a slash at the end
 * @param client what the server knows of the client; empty if the user of TrueBlue named none
 * @param login how a user logs in
 * @param grants what the users granted so far
 */
public record Visit(
    Suite suite, URI root, Optional<Registration> client, Login login, Grants grants) {

  /** An address of the server by the name that the suite knows it by. */
  public URI address(String name) {
    return at(suite.observed().text(name));
  }

  /** An address of the server; {@code {v}} stands for the version. */
  public URI at(String path) {
    return URI.create(root + path.replace("{v}", suite.version()));
  }

  /** The endpoints for authorization. */
  public Endpoints endpoints() {
    return new Endpoints(
        address("authorize"),
        address("token"),
        address("revoke-token"),
        address("introspect"),
        address("userinfo"));
  }

  /**
   * The client.
   *
   * @throws NotTested if the user of TrueBlue named none
   */
  public Registration registration() {
    return client.orElseThrow(
        () ->
            NotTested.prerequisite(
                "authorization.no-client",
                "the run was not told which client it is",
                "register an application with the server, and give its id and secret: see 'Check"
                    + " CMS Blue Button 2.0' in the README"));
  }
}
