package org.trueblue.auth;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Lets a person log in with a browser of their own: tells the address, and waits on loopback for
 * the redirect (RFC 8252, section 7.3). What the browser says to the server on the way is not seen.
 */
public final class BrowserLogin implements Login {

  private final Consumer<String> teller;
  private final Duration patience;

  /**
   * @param teller tells the person what to do, line by line
   * @param patience how long the person may take for one login
   */
  public BrowserLogin(Consumer<String> teller, Duration patience) {
    this.teller = teller;
    this.patience = patience;
  }

  @Override
  public Redirected goThrough(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed {
    try (Loopback back = Loopback.awaiting(client.redirectUri(), "state", ask.parameter("state"))) {
      teller.accept("Open this address, and %s:".formatted(instruction(user, consent)));
      teller.accept("  " + ask.url());
      return back.arrived(patience, "run again, and open the address that is printed");
    }
  }

  /** The user stays logged in to the EHR, and goes on with the address that is printed next. */
  @Override
  public Opened open(URI ehr, Registration client, URI launchUri, User user, Courier courier)
      throws LoginFailed {
    try (Loopback back = Loopback.awaiting(launchUri, "launch", "")) {
      teller.accept(
          "Open this address, log in as the %s user, and open the app %s, whose launch URL is %s:"
              .formatted(user.name(), client.clientId(), launchUri));
      teller.accept("  " + ehr);
      return new Opened(back.arrived(patience, "run again, and open the app in the EHR"), this);
    }
  }

  @Override
  public boolean asksPeople() {
    return true;
  }

  private static String instruction(User user, Consent consent) {
    String who =
        switch (user.name()) {
          case "first" -> "log in as the first user";
          case "second" -> "log in as the second user (log the first one out before)";
          default -> "log in as the %s user".formatted(user.name());
        };
    return who
        + switch (consent.answer()) {
          case SHARE ->
              consent.withheld().isEmpty()
                  ? ", and share everything"
                  : ", and share everything but " + String.join(" and ", consent.withheld());
          case WITHHOLD_DEMOGRAPHICS -> ", and share without personal data";
          case DECLINE -> ", and do not share";
        };
  }
}
