package org.trueblue.reference.smart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Tells which client a request comes from (RFC 6749, section 2.3). */
final class ProvenClients {

  private static final String BASIC = "Basic ";

  private final Assertions assertions;
  private final Set<Lapse> lapses;

  ProvenClients(Assertions assertions, Set<Lapse> lapses) {
    this.assertions = assertions;
    this.lapses = Set.copyOf(lapses);
  }

  /** The client that a request proves to come from, or names if it need prove nothing. */
  App named(Call call) throws Refusal {
    boolean asserted =
        call.parameter("client_assertion").isPresent()
            || call.parameter("client_assertion_type").isPresent();
    Optional<String> basic =
        call.headers().first("Authorization").filter(value -> value.startsWith(BASIC));
    if (asserted && basic.isPresent()) {
      throw Refusal.of("invalid_request", "there are two proofs of who the client is");
    }
    if (asserted) {
      return asserted(call);
    }
    return basic.isPresent() ? bySecret(basic.get()) : byName(call);
  }

  /** The client that a request proves to come from. */
  App proven(Call call) throws Refusal {
    App app = named(call);
    if (app.proof() == App.Proof.NONE) {
      throw unknown();
    }
    return app;
  }

  private App asserted(Call call) throws Refusal {
    boolean right = call.parameter("client_assertion_type").equals(Optional.of(Assertions.TYPE));
    if (!right && !lapses.contains(Lapse.IGNORES_ASSERTION_TYPE)) {
      throw Refusal.of("invalid_client", "client_assertion_type is not that of a JWT");
    }
    App app =
        assertions.proven(
            call.parameter("client_assertion").orElse(""), call.root() + Addresses.TOKEN);
    if (call.parameter("client_id").filter(id -> !id.equals(app.id())).isPresent()) {
      throw Refusal.of("invalid_client", "client_id is not that of the assertion");
    }
    return app;
  }

  private static App bySecret(String header) throws Refusal {
    String[] given = decoded(header.substring(BASIC.length())).split(":", 2);
    String secret = given.length > 1 ? Call.decoded(given[1]) : "";
    return Apps.named(Call.decoded(given[0]))
        .filter(app -> app.proof() == App.Proof.SECRET)
        .filter(app -> same(app.secret(), secret))
        .orElseThrow(ProvenClients::unknown);
  }

  private App byName(Call call) throws Refusal {
    return Apps.named(call.parameter("client_id").orElse(""))
        .filter(
            app ->
                app.proof() == App.Proof.NONE
                    || (app.proof() == App.Proof.SECRET && lapses.contains(Lapse.NEEDS_NO_SECRET)))
        .orElseThrow(ProvenClients::unknown);
  }

  private static Refusal unknown() {
    return new Refusal(
        Said.error(401, "invalid_client", "the client is not known")
            .with("WWW-Authenticate", "Basic realm=\"token\""));
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
