package org.trueblue.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.LoginFailed;
import org.trueblue.auth.Redirected;
import org.trueblue.auth.TokenAsk;
import org.trueblue.auth.Tokens;
import org.trueblue.check.response.ErrorText;
import org.trueblue.evidence.Exchange;

/**
 * What the users granted so far. Of each user only the last grant is taken to be good, since a
 * server may end the earlier ones when a later begins; so scenarios that use the same grant come
 * one after the other. Thread safe.
 */
public final class Grants {

  private final Map<User, Grant> live = new HashMap<>();
  private final Map<Wish, NotTested> refused = new HashMap<>();
  private final Map<Wish, Exchange> withoutToken = new HashMap<>();
  private final Map<String, Exchange> controls = new HashMap<>();
  private final Map<User, String> given;
  private final Borders borders;

  /** No grants yet. */
  public Grants() {
    this(Map.of(), new Borders());
  }

  /**
   * No grants but those that the user of TrueBlue gave.
   *
   * @param given access tokens by user
   * @param borders watches over what is whose
   */
  public Grants(Map<User, String> given, Borders borders) {
    this.given = Map.copyOf(given);
    this.borders = borders;
    given.forEach((user, token) -> borders.belongs(token, user, ""));
  }

  /** What watches over what is whose. */
  public Borders borders() {
    return borders;
  }

  /**
   * The grant of a user, made now unless it is the last one.
   *
   * @throws NotTested if it cannot be had
   */
  public synchronized Grant of(Client client, Wish wish) {
    Grant last = live.get(wish.user());
    return last != null && last.wish().equals(wish) ? last : fresh(client, wish);
  }

  /**
   * A new grant of a user, for a scenario that will spend it.
   *
   * @throws NotTested if it cannot be had
   */
  public synchronized Grant fresh(Client client, Wish wish) {
    if (refused.containsKey(wish)) {
      throw refused.get(wish);
    }
    live.remove(wish.user());
    try {
      Grant grant = given.isEmpty() ? granted(client, wish) : givenTo(wish);
      live.put(wish.user(), grant);
      return grant;
    } catch (NotTested e) {
      // Nobody likes to be asked sixty times to log in.
      refused.put(wish, e);
      throw e;
    }
  }

  /** Says that the last grant of a user is good no more. */
  public synchronized void spent(User user) {
    live.remove(user);
  }

  /**
   * The answer to what is right, by which the refusal of what is wrong is known to be one.
   *
   * @param name of what is right
   * @param ask makes the request, once in a run
   */
  public synchronized Exchange control(String name, Supplier<Exchange> ask) {
    Exchange known = controls.get(name);
    if (known != null) {
      return known;
    }
    Exchange answer = ask.get();
    controls.put(name, answer);
    return answer;
  }

  private Grant givenTo(Wish wish) {
    String token = given.get(wish.user());
    if (token == null || !wish.whole()) {
      throw givenToken();
    }
    return new Grant(wish, new Tokens(token, Optional.empty(), List.of(), ""), Optional.empty());
  }

  /** That a scenario cannot be tested with tokens that were given. */
  public static NotTested givenToken() {
    return NotTested.prerequisite(
        "authorization.given-token",
        "the run was given a token, and did not see how it came about",
        "let the run log in: see --login");
  }

  private Grant granted(Client client, Wish wish) {
    Visit visit = client.session().visit();
    AuthorizationAsk ask =
        AuthorizationAsk.of(visit.endpoints().authorize(), visit.registration(), wish.scopes());
    Redirected redirected = redirected(client, ask, wish);
    String code =
        redirected
            .code()
            .orElseThrow(
                () ->
                    NotTested.prerequisite(
                        "authorization.no-code",
                        "the user came back without a code: "
                            + redirected.error().orElse("and without an error"),
                        "see the scenarios of authorization"));
    Exchange exchange =
        client.again(
            TokenAsk.code(visit.endpoints().token(), visit.registration(), code, ask.pkce())
                .request());
    Tokens tokens = Tokens.of(exchange).orElseThrow(() -> noToken(wish, exchange));
    borders.belongs(tokens.access(), wish.user(), tokens.patient());
    return new Grant(wish, tokens, Optional.of(new Grant.Dialogue(ask, redirected, exchange)));
  }

  private NotTested noToken(Wish wish, Exchange exchange) {
    withoutToken.put(wish, exchange);
    return NotTested.prerequisite(
        "authorization.no-token",
        "%s gave no token, but %s".formatted(exchange.title(), ErrorText.of(exchange)),
        "see the scenarios of tokens; check the id and the secret of the client");
  }

  /** The answer of a server that gave no token for the code of a user who let the client in. */
  public synchronized Optional<Exchange> withoutToken(Wish wish) {
    return Optional.ofNullable(withoutToken.get(wish));
  }

  /**
   * Sends a user through a request for authorization, which may end what was granted before.
   *
   * @throws NotTested if the user does not come back
   */
  public synchronized Redirected redirected(Client client, AuthorizationAsk ask, Wish wish) {
    Visit visit = client.session().visit();
    live.remove(wish.user());
    if (!given.isEmpty()) {
      throw givenToken();
    }
    if (refused.containsKey(wish)) {
      throw refused.get(wish);
    }
    try {
      return visit
          .login()
          .goThrough(ask, visit.registration(), wish.user(), wish.consent(), client::again);
    } catch (LoginFailed e) {
      NotTested gap = NotTested.prerequisite("authorization.login", e.reason(), e.supply());
      refused.put(wish, gap);
      throw gap;
    }
  }
}
