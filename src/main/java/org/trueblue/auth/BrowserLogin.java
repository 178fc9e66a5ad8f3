package org.trueblue.auth;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.trueblue.auth.Prompt.Task;

/**
 * Lets a person log in with a browser of their own: tells the address, and waits on loopback for
 * the redirect (RFC 8252, section 7.3). What the browser says to the server on the way is not seen.
 * A person is asked for one login after the other, whoever waits for them. Thread safe.
 */
public final class BrowserLogin implements Login {

  /** An EHR opens an app, which then asks at once. */
  private static final Duration GOING_ON = Duration.ofSeconds(10);

  private static final int MOST_MISSED = 3;

  private final Turns turns = new Turns(GOING_ON);

  /** Logins in a row from which nobody came back. */
  private final AtomicInteger missed = new AtomicInteger();

  private volatile Optional<Loopback> awaited = Optional.empty();
  private final Prompt prompt;
  private final Duration patience;

  /**
   * @param prompt asks whoever logs in
   * @param patience how long one login may take
   */
  public BrowserLogin(Prompt prompt, Duration patience) {
    this.prompt = prompt;
    this.patience = patience;
  }

  @Override
  public Redirected goThrough(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed {
    return goThrough(ask, client, user, consent, false);
  }

  /** From what the server refuses nobody comes back, though somebody is there. */
  @Override
  public Redirected attempt(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed {
    int before = missed.get();
    try {
      return goThrough(ask, client, user, consent, false);
    } finally {
      missed.updateAndGet(now -> Math.min(now, before));
    }
  }

  private Redirected goThrough(
      AuthorizationAsk ask, Registration client, User user, Consent consent, boolean goesOn)
      throws LoginFailed {
    turns.take(goesOn);
    try (Loopback back = Loopback.awaiting(client.redirectUri(), "state", ask.parameter("state"))) {
      begin(back);
      prompt.ask(new Task(instruction(user, consent), ask.url(), user, consent), back::giveUp);
      return arrived(back, "run again, and open the address that is printed");
    } finally {
      awaited = Optional.empty();
      turns.give(false);
    }
  }

  /** Whoever left is not asked for every login that is still to come; who says so is there. */
  private Redirected arrived(Loopback back, String supply) throws LoginFailed {
    missed.incrementAndGet();
    try {
      return back.arrived(patience, supply);
    } finally {
      if (back.isAnswered()) {
        missed.set(0);
      }
    }
  }

  private void begin(Loopback back) throws LoginFailed {
    if (missed.get() >= MOST_MISSED) {
      throw new LoginFailed(
          "nobody came back from the browser for %d logins in a row, so nobody is asked any more"
              .formatted(MOST_MISSED),
          "run again when somebody is there");
    }
    await(back);
  }

  /** Who stops the login sees either what is awaited or that it is not begun. */
  private void await(Loopback back) {
    awaited = Optional.of(back);
    if (turns.areOver()) {
      back.stop();
    }
  }

  /** The user stays logged in to the EHR, and goes on with the address that is printed next. */
  @Override
  public Opened open(URI ehr, Registration client, URI launchUri, User user, Courier courier)
      throws LoginFailed {
    turns.take(false);
    boolean came = false;
    try (Loopback back = Loopback.awaiting(launchUri, "launch", "")) {
      begin(back);
      String instruction =
          "log in as the %s user, and open the app %s, whose launch URL is %s"
              .formatted(user.name(), client.clientId(), launchUri);
      prompt.ask(new Task(instruction, ehr, user, Consent.SHARE), back::giveUp);
      Redirected arrived = arrived(back, "run again, and open the app in the EHR");
      came = true;
      return new Opened(arrived, new GoingOn());
    } finally {
      awaited = Optional.empty();
      turns.give(came);
    }
  }

  /** The login of a person who opened the app just now. */
  private final class GoingOn implements Login {

    @Override
    public Redirected goThrough(
        AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
        throws LoginFailed {
      return BrowserLogin.this.goThrough(ask, client, user, consent, true);
    }

    @Override
    public Opened open(URI ehr, Registration client, URI launchUri, User user, Courier courier)
        throws LoginFailed {
      return BrowserLogin.this.open(ehr, client, launchUri, user, courier);
    }

    @Override
    public boolean asksPeople() {
      return true;
    }
  }

  @Override
  public void stop() {
    turns.stop();
    awaited.ifPresent(Loopback::stop);
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
