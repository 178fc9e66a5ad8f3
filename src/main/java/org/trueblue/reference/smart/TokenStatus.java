package org.trueblue.reference.smart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import org.trueblue.reference.smart.GrantBook.Issued;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Tells of tokens (RFC 7662), and takes them back (RFC 7009). */
final class TokenStatus {

  private final ProvenClients clients;
  private final GrantBook book;
  private final Identity identity;
  private final Set<Lapse> lapses;

  TokenStatus(ProvenClients clients, GrantBook book, Identity identity, Set<Lapse> lapses) {
    this.clients = clients;
    this.book = book;
    this.identity = identity;
    this.lapses = Set.copyOf(lapses);
  }

  /** Tells a client that proves who it is, or who has a good token, about a token. */
  Said introspect(Call call) {
    try {
      boolean open = lapses.contains(Lapse.TELLS_ANYBODY_OF_TOKENS);
      if (!open && call.bearer().flatMap(book::withAccess).isEmpty()) {
        clients.proven(call);
      }
      String token = call.parameter("token").orElse("");
      if (token.isEmpty()) {
        throw Refusal.of("invalid_request", "token is missing");
      }
      return Said.json(200, told(token, call)).unstored();
    } catch (Refusal refusal) {
      return refusal.said();
    }
  }

  private ObjectNode told(String token, Call call) {
    Optional<Issued> issued =
        book.withAccess(token)
            .or(
                () ->
                    lapses.contains(Lapse.CALLS_REVOKED_ACTIVE)
                        ? book.withRevoked(token)
                        : Optional.empty());
    if (issued.isEmpty()) {
      return Said.object().put("active", false);
    }
    Granted granted = issued.get().granted();
    ObjectNode json = Said.object().put("active", true);
    json.put("scope", issued.get().scopes().toString());
    json.put("client_id", granted.app().id());
    json.put("token_type", "Bearer");
    json.put("iat", issued.get().from().getEpochSecond());
    json.put("exp", issued.get().until().getEpochSecond());
    Contexts.tell(granted.context(), call, json);
    identity.tell(granted, call, json);
    return json;
  }

  /** Takes a token of a client back; one that nobody has is no error. */
  Said revoke(Call call) {
    try {
      App app = clients.named(call);
      String token = call.parameter("token").orElse("");
      if (token.isEmpty()) {
        throw Refusal.of("invalid_request", "token is missing");
      }
      book.revoke(token, app);
      return Said.empty(200).unstored();
    } catch (Refusal refusal) {
      return refusal.said();
    }
  }
}
