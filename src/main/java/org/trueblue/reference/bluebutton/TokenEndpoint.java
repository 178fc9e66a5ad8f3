package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trueblue.reference.bluebutton.GrantBook.Issued;
import org.trueblue.reference.bluebutton.GrantBook.Standing;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Gives tokens, renews them, takes them back, and tells of them. */
final class TokenEndpoint {

  private static final int SECONDS = 3600;
  private static final int DAYS_OF_GRANT = 396;

  private final GrantBook book;
  private final Set<Manner> manners;
  private final Clock clock = Clock.systemUTC();

  TokenEndpoint(GrantBook book, Set<Manner> manners) {
    this.book = book;
    this.manners = Set.copyOf(manners);
  }

  /** The token endpoint (RFC 6749, section 3.2). */
  Said token(Call call) {
    Optional<App> app = App.proven(call);
    if (app.isEmpty()) {
      return error(401, "invalid_client", "the client is not known")
          .with("WWW-Authenticate", "Basic realm=\"token\"");
    }
    return switch (call.parameter("grant_type").orElse("")) {
      case "authorization_code" -> exchanged(call, app.get());
      case "refresh_token" -> refreshed(call, app.get());
      case "" -> error(400, "invalid_request", "grant_type is missing");
      default -> error(400, "unsupported_grant_type", "");
    };
  }

  private Said exchanged(Call call, App app) {
    String code = call.parameter("code").orElse("");
    Optional<GrantBook.Code> known = book.use(code);
    boolean right =
        known
            .filter(k -> k.granted().app().equals(app))
            .filter(k -> call.parameter("redirect_uri").equals(Optional.of(app.redirectUri())))
            .filter(
                k -> k.challenge().equals(challenge(call.parameter("code_verifier").orElse(""))))
            .isPresent();
    return right
        ? tokens(book.issue(code, known.orElseThrow().granted()))
        : error(400, "invalid_grant", "the code is not good");
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private Said refreshed(Call call, App app) {
    Optional<String> token = call.parameter("refresh_token");
    if (token.isEmpty()) {
      return error(400, "invalid_request", "Missing refresh token parameter");
    }
    Optional<Issued> issued = book.withRefresh(token.get());
    Optional<GrantBook.Granted> granted =
        issued.map(Issued::granted).or(() -> book.ofUsedRefresh(token.get()));
    boolean cms = manners.contains(Manner.REFUSES_GRANT_BY_OTHER_STATUS);
    if (granted.isPresent() && book.standing(granted.get()) != Standing.GOOD) {
      boolean expired = book.standing(granted.get()) == Standing.EXPIRED;
      return error(
          cms ? (expired ? 401 : 403) : 400,
          "invalid_grant",
          expired ? "User access has timed out." : "User access cannot be found.");
    }
    if (issued.isEmpty()) {
      return manners.contains(Manner.CALLS_UNKNOWN_REFRESH_MISSING) && granted.isEmpty()
          ? error(400, "invalid_request", "Missing refresh token parameter")
          : error(400, "invalid_grant", "the token is not good");
    }
    List<String> scopes =
        call.parameter("scope").map(Scopes::of).orElse(issued.get().granted().scopes());
    if (!Scopes.cover(issued.get().granted().scopes(), scopes)
        || !issued.get().granted().app().equals(app)) {
      return error(400, "invalid_scope", "more than was granted");
    }
    return tokens(book.refreshed(issued.get(), scopes));
  }

  private Said tokens(Issued issued) {
    ObjectNode json = Said.object();
    json.put("access_token", issued.access());
    json.put("token_type", "Bearer");
    json.put("expires_in", SECONDS);
    json.put("scope", Scopes.text(issued.granted().scopes()));
    json.put("refresh_token", issued.refresh());
    json.put("patient", issued.granted().person().bene());
    json.put(
        "access_grant_expiration",
        clock
            .instant()
            .plus(DAYS_OF_GRANT, ChronoUnit.DAYS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString());
    return Said.json(200, json).unstored();
  }

  /** Takes a token back (RFC 7009); with {@code whole}, the grant too. */
  Said revoke(Call call, boolean whole) {
    Optional<App> app = App.proven(call);
    if (app.isEmpty()) {
      return error(401, "invalid_client", "the client is not known");
    }
    String token = call.parameter("token").orElse("");
    Optional<Issued> issued = book.withAccess(token).or(() -> book.withRefresh(token));
    issued.ifPresent(whole ? book::end : book::forget);
    return Said.empty(200);
  }

  /** Tells of a token (RFC 7662). */
  Said introspect(Call call) {
    if (App.proven(call).isEmpty()) {
      return error(401, "invalid_client", "the client is not known");
    }
    ObjectNode json = Said.object();
    Optional<Issued> issued =
        book.withAccess(call.parameter("token").orElse(""))
            .filter(i -> book.standing(i.granted()) == Standing.GOOD);
    json.put("active", issued.isPresent());
    if (issued.isPresent()) {
      json.put("scope", Scopes.text(issued.get().granted().scopes()));
      json.put("client_id", issued.get().granted().app().id());
      json.put("exp", clock.instant().getEpochSecond() + SECONDS);
      json.put("patient", issued.get().granted().person().bene());
    }
    return Said.json(200, json).unstored();
  }

  /** Tells of the user (OpenID Connect Core, section 5.3). */
  Said userinfo(Call call) {
    Optional<Issued> issued = call.bearer().flatMap(book::withAccess);
    if (issued.isEmpty()) {
      return Refusals.detail(401, "Authentication credentials were not provided.")
          .with("WWW-Authenticate", "Bearer");
    }
    if (!issued.get().granted().scopes().contains("profile")) {
      return Refusals.detail(403, "You do not have permission to perform this action.");
    }
    Person person = issued.get().granted().person();
    ObjectNode json = Said.object();
    json.put("sub", person.bene()).put("patient", person.bene());
    json.put("name", person.given() + " " + person.family());
    json.put("given_name", person.given()).put("family_name", person.family());
    json.put("email", person.username() + "@example.org");
    if (manners.contains(Manner.TELLS_TIME_AS_TEXT)) {
      json.put("iat", "2026-01-01T00:00:00Z");
    } else {
      json.put("iat", 1_767_225_600);
    }
    return Said.json(200, json);
  }

  /** Lets the grant of a user expire, for tests; only servers for tests have this. */
  Said expire(Call call) {
    Optional<App> app = App.proven(call);
    if (app.isEmpty()) {
      return error(403, "invalid_client", "the client is not known");
    }
    String bene = call.path().replaceFirst(".*/expire_authenticated_user/([^/]+)/?$", "$1");
    return book.expire(app.get(), bene)
        ? Said.text(200, "success")
        : Said.text(404, "Patient was Not Found.");
  }

  private static Said error(int status, String error, String description) {
    ObjectNode json = Said.object().put("status_code", status).put("error", error);
    if (!description.isEmpty()) {
      json.put("error_description", description);
    }
    return Said.json(status, json).unstored();
  }
}
