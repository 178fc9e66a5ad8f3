package org.trueblue.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trueblue.auth.Tokens;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;

/**
 * The access token that a whole run goes on with. Shortly before it ends, it is replaced by means
 * of its refresh token, if there is one; where that fails, it stays. Thread safe.
 */
public final class StandingToken implements Supplier<String> {

  /** Seconds within which what is under way with the old token ends. */
  private static final int MARGIN = 60;

  private final Function<String, Exchange> refresh;
  private final Clock clock;
  private String access = "";
  private Optional<String> renewal = Optional.empty();
  private Instant renewed = Instant.MAX;

  /**
   * @param refresh asks for new tokens with a refresh token
   */
  public StandingToken(Function<String, Exchange> refresh, Clock clock) {
    this.refresh = refresh;
    this.clock = clock;
  }

  /** A token that never changes. */
  public static StandingToken of(String access) {
    StandingToken token =
        new StandingToken(
            never -> {
              throw new IllegalStateException("there is nothing to refresh");
            },
            Clock.systemUTC());
    token.access = access;
    return token;
  }

  /** From now on it is the one that an answer gives; an answer without one changes nothing. */
  public synchronized void take(Exchange answer) {
    Optional<Tokens> tokens = Tokens.of(answer);
    if (tokens.isPresent()) {
      double seconds = JsonAnswer.of(answer).path("expires_in").asDouble();
      access = tokens.get().access();
      renewal = tokens.get().refresh().or(() -> renewal);
      renewed =
          seconds > 0
              ? clock.instant().plusSeconds((long) Math.max(seconds - MARGIN, seconds / 2))
              : Instant.MAX;
    }
  }

  @Override
  public synchronized String get() {
    if (renewal.isPresent() && clock.instant().isAfter(renewed)) {
      String with = renewal.get();
      renewal = Optional.empty();
      Exchange answer = refresh.apply(with);
      // A server need not give another refresh token: the old one then stays good (RFC 6749, 6).
      if (Tokens.of(answer).isPresent()) {
        renewal = Optional.of(with);
      }
      take(answer);
    }
    return access;
  }
}
