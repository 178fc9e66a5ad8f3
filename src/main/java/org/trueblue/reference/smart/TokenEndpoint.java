package org.trueblue.reference.smart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.trueblue.reference.smart.GrantBook.Code;
import org.trueblue.reference.smart.GrantBook.Issued;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Gives tokens for codes, for other tokens, and to backend services (RFC 6749, section 3.2). */
final class TokenEndpoint {

  /** What backend clients are registered for. */
  private static final Scopes OF_BACKEND = Scopes.of("system/*.rs");

  private final ProvenClients clients;
  private final GrantBook book;
  private final Identity identity;
  private final Set<Lapse> lapses;

  TokenEndpoint(ProvenClients clients, GrantBook book, Identity identity, Set<Lapse> lapses) {
    this.clients = clients;
    this.book = book;
    this.identity = identity;
    this.lapses = Set.copyOf(lapses);
  }

  /** Answers a request for a token. */
  Said token(Call call) {
    try {
      Optional<String> twice = call.repeated();
      if (twice.isPresent()) {
        throw Refusal.of("invalid_request", twice.get() + " is there twice");
      }
      App app = clients.named(call);
      return switch (call.parameter("grant_type").orElse("")) {
        case "authorization_code" -> exchanged(call, app);
        case "refresh_token" -> refreshed(call, app);
        case "client_credentials" -> ofBackend(call, app);
        case "" -> throw Refusal.of("invalid_request", "grant_type is missing");
        default -> throw Refusal.of("unsupported_grant_type", "there is no such grant");
      };
    } catch (Refusal refusal) {
      return refusal.said();
    }
  }

  private Said exchanged(Call call, App app) throws Refusal {
    String text = call.parameter("code").orElse("");
    if (text.isEmpty()) {
      throw Refusal.of("invalid_request", "code is missing");
    }
    Code code =
        book.use(text).orElseThrow(() -> Refusal.of("invalid_grant", "the code is not good"));
    require(
        code.granted().app().equals(app) || lapses.contains(Lapse.ACCEPTS_CODE_OF_OTHER_CLIENT),
        "the code is of another client");
    require(
        call.parameter("redirect_uri").equals(Optional.of(code.redirectUri()))
            || lapses.contains(Lapse.IGNORES_REDIRECT_OF_CODE),
        "redirect_uri is not that of the code");
    verify(code, call.parameter("code_verifier"));
    Issued issued = book.issue(code.granted());
    ObjectNode json = answer(issued, call);
    identity.idToken(issued, call).ifPresent(token -> json.put("id_token", token));
    return Said.json(200, json).unstored();
  }

  /** Compares verifier and challenge (RFC 7636, section 4.6). */
  private void verify(Code code, Optional<String> verifier) throws Refusal {
    if (code.challenge().isEmpty()) {
      return;
    }
    if (verifier.isEmpty()) {
      require(lapses.contains(Lapse.NEEDS_NO_VERIFIER), "code_verifier is missing");
      return;
    }
    String made = code.method().equals("S256") ? hash(verifier.get()) : verifier.get();
    require(
        code.challenge().equals(made) || lapses.contains(Lapse.IGNORES_VERIFIER),
        "code_verifier is wrong");
  }

  private static String hash(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private Said refreshed(Call call, App app) throws Refusal {
    String token = call.parameter("refresh_token").orElse("");
    if (token.isEmpty()) {
      throw Refusal.of("invalid_request", "refresh_token is missing");
    }
    Granted granted =
        book.withRefresh(token)
            .orElseThrow(() -> Refusal.of("invalid_grant", "the refresh token is not good"));
    require(
        granted.app().equals(app) || lapses.contains(Lapse.REFRESHES_FOR_OTHER_CLIENT),
        "the refresh token is of another client");
    Scopes wanted = call.parameter("scope").map(Scopes::of).orElse(granted.scopes());
    if (!granted.scopes().cover(wanted) && !lapses.contains(Lapse.WIDENS_SCOPE)) {
      throw Refusal.of("invalid_scope", "that is more than was granted");
    }
    boolean whole = lapses.contains(Lapse.NEVER_NARROWS_SCOPE) && granted.scopes().cover(wanted);
    Issued issued = book.refreshed(token, granted, whole ? granted.scopes() : wanted);
    return Said.json(200, answer(issued, call)).unstored();
  }

  private Said ofBackend(Call call, App app) throws Refusal {
    if (!app.isBackend()) {
      throw Refusal.of("unauthorized_client", "the client is not one that works for itself");
    }
    Scopes asked = Scopes.of(call.parameter("scope").orElse(""));
    Scopes scopes =
        lapses.contains(Lapse.GRANTS_BACKEND_ANYTHING)
            ? asked
            : asked.only(scope -> OF_BACKEND.cover(Scopes.of(scope)));
    if (scopes.isEmpty()) {
      throw Refusal.of("invalid_scope", "nothing is asked for that the client may have");
    }
    Granted granted =
        new Granted(book.secret(), app, Optional.empty(), scopes, Granted.Context.NONE, "");
    return Said.json(200, answer(book.issue(granted), call)).unstored();
  }

  private static ObjectNode answer(Issued issued, Call call) {
    ObjectNode json = Said.object();
    json.put("access_token", issued.access());
    json.put("token_type", issued.granted().app().isBackend() ? "bearer" : "Bearer");
    json.put("expires_in", issued.seconds());
    json.put("scope", issued.scopes().toString());
    issued.refresh().ifPresent(token -> json.put("refresh_token", token));
    Contexts.tell(issued.granted().context(), call, json);
    return json;
  }

  private static void require(boolean condition, String otherwise) throws Refusal {
    if (!condition) {
      throw Refusal.of("invalid_grant", otherwise);
    }
  }
}
