package org.trueblue.session;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Courier;
import org.trueblue.auth.Login;
import org.trueblue.auth.LoginFailed;
import org.trueblue.auth.Redirected;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.evidence.Exchange;

/**
 * The launches of a run. Each that is wanted as it stands is made once, however many scenarios want
 * it; one that a scenario spends is made anew. Thread safe: launches that ask no person go on side
 * by side.
 */
public final class Launches {

  private final Map<LaunchWish, CompletableFuture<Launch>> made = new ConcurrentHashMap<>();
  private final Map<LaunchWish, CompletableFuture<Refreshed>> refreshed = new ConcurrentHashMap<>();

  /**
   * A launch that other scenarios may have seen.
   *
   * @throws NotTested if the user does not come back
   */
  public Launch of(Client client, LaunchWish wish) {
    CompletableFuture<Launch> mine = new CompletableFuture<>();
    CompletableFuture<Launch> first = made.putIfAbsent(wish, mine);
    if (first != null) {
      Launch launch = joined(first);
      launch.answer().ifPresent(client::saw);
      return launch;
    }
    try {
      mine.complete(fresh(client, wish));
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
    }
    return joined(mine);
  }

  private static <T> T joined(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof NotTested notTested) {
        throw new NotTested(notTested.gap());
      }
      if (e.getCause() instanceof NotApplicable notApplicable) {
        throw new NotApplicable(notApplicable.reason());
      }
      throw e;
    }
  }

  /**
   * A launch for one scenario, with the tokens that came of it.
   *
   * @throws NotTested if the user does not come back
   */
  public Launch fresh(Client client, LaunchWish wish) {
    Launch back = comeBack(client, wish, ask -> ask);
    if (back.redirected().code().isEmpty()) {
      return back;
    }
    Exchange answer = client.again(exchange(client, back).request());
    return new Launch(
        wish, back.client(), back.opened(), back.ask(), back.redirected(), Optional.of(answer));
  }

  /**
   * A launch of its own whose tokens were refreshed, which other scenarios may have seen.
   *
   * @param refresh makes the request
   * @throws NotTested if there is nothing to refresh
   */
  public Refreshed refreshed(Client client, LaunchWish wish, Function<Launch, TokenAsk> refresh) {
    CompletableFuture<Refreshed> mine = new CompletableFuture<>();
    CompletableFuture<Refreshed> first = refreshed.putIfAbsent(wish, mine);
    if (first == null) {
      try {
        Launch launch = fresh(client, wish);
        mine.complete(new Refreshed(launch, client.again(refresh.apply(launch).request())));
      } catch (RuntimeException | Error e) {
        mine.completeExceptionally(e);
      }
      return joined(mine);
    }
    Refreshed seen = joined(first);
    client.saw(seen.launch().exchange());
    client.saw(seen.answer());
    return seen;
  }

  /**
   * A launch whose tokens were refreshed.
   *
   * @param answer to the request for new tokens
   */
  public record Refreshed(Launch launch, Exchange answer) {}

  /** The right request that exchanges the code of a launch for tokens. */
  public TokenAsk exchange(Client client, Launch back) {
    return TokenAsk.code(
        client.session().visit().smart(client).token(),
        back.client(),
        back.redirected()
            .code()
            .orElseThrow(
                () ->
                    NotTested.prerequisite(
                        "authorization.no-code",
                        "the user came back without a code: "
                            + back.redirected().error().orElse("and without an error"),
                        "see the scenarios of the authorization request")),
        back.ask().pkce());
  }

  /** Changes a right request for authorization. */
  @FunctionalInterface
  public interface Change {
    AuthorizationAsk of(AuthorizationAsk right);
  }

  /**
   * Lets the user come back to the client, and goes no further.
   *
   * @param change of the request
   * @throws NotTested if the user does not come back
   */
  public Launch comeBack(Client client, LaunchWish wish, Change change) {
    try {
      return through(client, wish, change, Login::goThrough);
    } catch (LoginFailed e) {
      throw notBack(e);
    }
  }

  /** Why nothing can be said where the user does not come back. */
  public static RuntimeException notBack(LoginFailed failed) {
    return failed.stage() == LoginFailed.Stage.WITHOUT_CONSENT
        ? new NotApplicable(failed.reason() + ", who would have said otherwise")
        : NotTested.prerequisite("authorization.login", failed.reason(), failed.supply());
  }

  /**
   * The same, where the server may as well stop the user on a page of its own.
   *
   * @throws LoginFailed if it does
   * @throws NotTested if there is no such client, or the EHR does not open it
   */
  public Launch attempt(Client client, LaunchWish wish, Change change) throws LoginFailed {
    return through(client, wish, change, Login::attempt);
  }

  /** A way of going through a login. */
  @FunctionalInterface
  private interface Way {
    Redirected go(
        Login login,
        AuthorizationAsk ask,
        Registration client,
        Login.User user,
        Consent consent,
        Courier courier)
        throws LoginFailed;
  }

  private static Launch through(Client client, LaunchWish wish, Change change, Way way)
      throws LoginFailed {
    Visit visit = client.session().visit();
    Registration registration = visit.registration(wish.client());
    Registration who =
        wish.algorithm().isEmpty() ? registration : registration.signing(wish.algorithm());
    Optional<Login.Opened> opened =
        wish.fromEhr() ? Optional.of(opened(client, who, wish)) : Optional.empty();
    AuthorizationAsk plain =
        AuthorizationAsk.of(visit.smart(client).authorize(), who, wish.scopes())
            .with("aud", client.session().target().base().toString());
    AuthorizationAsk ask = wish.scopes().contains("openid") ? plain.withNonce() : plain;
    AuthorizationAsk launched =
        opened
            .flatMap(how -> how.arrived().parameter("launch"))
            .map(value -> ask.with("launch", value))
            .orElse(ask);
    AuthorizationAsk sent = change.of(launched);
    Login login = opened.map(Login.Opened::session).orElse(visit.login());
    // A server that takes another redirect URI leads the user there.
    Registration there = who.at(URI.create(sent.parameter("redirect_uri")));
    Redirected back = way.go(login, sent, there, wish.user(), wish.consent(), client::again);
    return new Launch(wish, who, opened.map(Login.Opened::arrived), sent, back, Optional.empty());
  }

  private static Login.Opened opened(Client client, Registration who, LaunchWish wish) {
    Visit visit = client.session().visit();
    URI ehr =
        visit
            .facts()
            .ehr()
            .orElseThrow(
                () ->
                    NotTested.prerequisite(
                        "launch.no-ehr",
                        "the run was not told where a user of the EHR begins",
                        "name the address that opens an app as 'launch: {url: …}' in the target's"
                            + " file"));
    try {
      return visit.login().open(ehr, who, visit.facts().launchUri(), wish.user(), client::again);
    } catch (LoginFailed e) {
      throw NotTested.prerequisite("launch.failed", e.reason(), e.supply());
    }
  }
}
