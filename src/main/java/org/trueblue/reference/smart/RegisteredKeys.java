package org.trueblue.reference.smart;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;
import org.trueblue.http.Limits;
import org.trueblue.http.RestClient;

/**
 * The public keys of clients: registered themselves, or by an address that they are fetched from
 * and kept no longer than the client allows (SMART App Launch 2.2, section "Client Authentication:
 * Asymmetric"). Thread safe.
 */
final class RegisteredKeys {

  private static final Pattern AGE = Pattern.compile("(?:^|[, ])max-age=(\\d{1,9})");
  private static final int LARGEST = 1 << 20;

  private record Fetched(JWKSet keys, Instant until) {}

  private final Map<String, JWKSet> inline = new ConcurrentHashMap<>();
  private final Map<String, URI> addresses = new ConcurrentHashMap<>();
  private final Map<URI, Fetched> fetched = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Set<Lapse> lapses;

  RegisteredKeys(Keyring keyring, Clock clock, Set<Lapse> lapses) {
    keyring.ofClients().forEach((client, keys) -> inline.put(client, parsed(keys.publicSet())));
    this.clock = clock;
    this.lapses = Set.copyOf(lapses);
  }

  private static JWKSet parsed(String own) {
    try {
      return JWKSet.parse(own);
    } catch (ParseException e) {
      throw new IllegalStateException("keys that were made here are no keys", e);
    }
  }

  /** From now on the keys of a client are those at an address. */
  void register(String client, URI jwksUri) {
    addresses.put(client, jwksUri);
  }

  /** The keys of a client as they are now; none if they cannot be had. */
  JWKSet of(App app) {
    URI address = addresses.get(app.id());
    return address == null ? inline.getOrDefault(app.id(), new JWKSet()) : at(address);
  }

  private JWKSet at(URI address) {
    Fetched kept = fetched.get(address);
    if (kept != null
        && (clock.instant().isBefore(kept.until())
            || lapses.contains(Lapse.CACHES_KEYS_FOR_EVER))) {
      return kept.keys();
    }
    Optional<Fetched> now = fetch(address);
    now.ifPresent(found -> fetched.put(address, found));
    return now.map(Fetched::keys).orElseGet(JWKSet::new);
  }

  private Optional<Fetched> fetch(URI address) {
    Limits limits = Limits.standard().withRequest(Duration.ofSeconds(5));
    Request request =
        new Request(
            "GET",
            address,
            Headers.none().with("Accept", "application/json"),
            "",
            Request.Credentials.NONE);
    if (!(new RestClient(address, Set.of(), () -> "", limits).send(request)
            instanceof Response response)
        || response.status() != 200
        || response.body().length > LARGEST) {
      return Optional.empty();
    }
    try {
      JWKSet keys = JWKSet.parse(new String(response.body(), StandardCharsets.UTF_8));
      return Optional.of(new Fetched(keys, clock.instant().plus(age(response.headers()))));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  /** How long it may be kept; not at all where nothing is said. */
  private static Duration age(Headers headers) {
    String control = headers.first("Cache-Control").orElse("");
    Matcher age = AGE.matcher(control);
    boolean kept = !control.contains("no-store") && !control.contains("no-cache") && age.find();
    return kept ? Duration.ofSeconds(Long.parseLong(age.group(1))) : Duration.ZERO;
  }
}
