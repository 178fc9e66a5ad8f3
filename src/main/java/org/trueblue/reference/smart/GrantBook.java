package org.trueblue.reference.smart;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes and tokens that were given out, and what they are good for. Thread safe. */
final class GrantBook {

  private static final Duration LIFE_OF_CODE = Duration.ofMinutes(1);
  private static final Duration LIFE_OF_TOKEN = Duration.ofHours(1);
  private static final Duration LIFE_OF_BACKEND_TOKEN = Duration.ofMinutes(5);

  /**
   * A code that was given out.
   *
   * @param granted what it stands for
   * @param challenge to its verifier, empty if there is none
   * @param method how the challenge was made
   * @param redirectUri that it was sent to
   * @param until when it is good
   */
  record Code(
      Granted granted, String challenge, String method, String redirectUri, Instant until) {}

  /**
   * Tokens that were given out.
   *
   * @param access the access token
   * @param refresh the refresh token, if there is one
   * @param granted what they come of
   * @param scopes what the access token is good for
   * @param from when it is good
   * @param until when it is good
   */
  record Issued(
      String access,
      Optional<String> refresh,
      Granted granted,
      Scopes scopes,
      Instant from,
      Instant until) {
    long seconds() {
      return Duration.between(from, until).toSeconds();
    }
  }

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, Code> usedCodes = new HashMap<>();
  private final Map<String, Issued> byAccess = new HashMap<>();
  private final Map<String, Issued> revoked = new HashMap<>();
  private final Map<String, Granted> byRefresh = new HashMap<>();
  private final Map<String, Granted> replaced = new HashMap<>();
  private final Clock clock;
  private final Set<Lapse> lapses;
  private final Set<Habit> habits;

  GrantBook(Clock clock, Set<Lapse> lapses, Set<Habit> habits) {
    this.clock = clock;
    this.lapses = Set.copyOf(lapses);
    this.habits = Set.copyOf(habits);
  }

  /** What nobody can guess. */
  String secret() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String accessToken() {
    return habits.contains(Habit.JWT_ACCESS_TOKENS)
        ? "eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9." + secret() + "." + secret()
        : secret();
  }

  synchronized String code(Granted granted, String challenge, String method, String redirectUri) {
    String code = secret();
    Instant until = clock.instant().plus(LIFE_OF_CODE);
    codes.put(code, new Code(granted, challenge, method, redirectUri, until));
    return code;
  }

  /** The code, which from now on is used; who uses it again loses what came of it. */
  synchronized Optional<Code> use(String text) {
    Code used = usedCodes.get(text);
    if (used != null) {
      if (!lapses.contains(Lapse.KEEPS_TOKENS_OF_REUSED_CODE)
          && !lapses.contains(Lapse.ACCEPTS_USED_CODE)) {
        end(used.granted());
      }
      return Optional.of(used).filter(code -> lapses.contains(Lapse.ACCEPTS_USED_CODE));
    }
    Optional<Code> code = Optional.ofNullable(codes.remove(text));
    code.ifPresent(found -> usedCodes.put(text, found));
    return code.filter(found -> clock.instant().isBefore(found.until()));
  }

  /** New tokens of a grant; a refresh token only where the user let the client come back. */
  synchronized Issued issue(Granted granted) {
    boolean comesBack =
        granted.scopes().has("offline_access") || granted.scopes().has("online_access");
    Optional<String> refresh =
        comesBack && granted.person().isPresent() ? Optional.of(secret()) : Optional.empty();
    return kept(granted, granted.scopes(), refresh);
  }

  /** New tokens for a refresh token, which is replaced. */
  synchronized Issued refreshed(String token, Granted granted, Scopes scopes) {
    if (habits.contains(Habit.STABLE_REFRESH_TOKENS)) {
      return kept(granted, scopes, Optional.of(token));
    }
    byRefresh.remove(token);
    replaced.put(token, granted);
    return kept(granted, scopes, Optional.of(secret()));
  }

  private Issued kept(Granted granted, Scopes scopes, Optional<String> refresh) {
    Instant now = clock.instant();
    Duration life = granted.person().isPresent() ? LIFE_OF_TOKEN : LIFE_OF_BACKEND_TOKEN;
    Issued issued = new Issued(accessToken(), refresh, granted, scopes, now, now.plus(life));
    byAccess.put(issued.access(), issued);
    refresh.ifPresent(token -> byRefresh.put(token, granted));
    return issued;
  }

  /** What an access token that is good now stands for. */
  synchronized Optional<Issued> withAccess(String token) {
    return Optional.ofNullable(byAccess.get(token))
        .filter(issued -> clock.instant().isBefore(issued.until()));
  }

  /** The same of a token that was good once. */
  synchronized Optional<Issued> withRevoked(String token) {
    return Optional.ofNullable(revoked.get(token));
  }

  /** What a refresh token stands for; one that was replaced ends its grant when it comes again. */
  synchronized Optional<Granted> withRefresh(String token) {
    Granted before = replaced.get(token);
    if (before == null) {
      return Optional.ofNullable(byRefresh.get(token));
    }
    if (lapses.contains(Lapse.ACCEPTS_REPLACED_REFRESH)) {
      return Optional.of(before);
    }
    end(before);
    return Optional.empty();
  }

  /** Takes a token back: an access token alone, a refresh token with all of its grant. */
  synchronized void revoke(String token, App app) {
    Issued issued = byAccess.get(token);
    if (issued != null && mayRevoke(issued.granted(), app)) {
      forget(issued);
    }
    Granted granted = byRefresh.get(token);
    if (granted != null && mayRevoke(granted, app)) {
      end(granted);
    }
  }

  private boolean mayRevoke(Granted granted, App app) {
    return granted.app().equals(app) || lapses.contains(Lapse.REVOKES_FOR_OTHER_CLIENT);
  }

  /** Takes a grant back, with its tokens. */
  synchronized void end(Granted granted) {
    if (!lapses.contains(Lapse.HONOURS_REVOKED_REFRESH)) {
      byRefresh.values().removeIf(granted::equals);
    }
    if (!lapses.contains(Lapse.KEEPS_ACCESS_OF_REVOKED_REFRESH)) {
      List.copyOf(byAccess.values()).stream()
          .filter(issued -> issued.granted().equals(granted))
          .forEach(this::forget);
    }
  }

  private void forget(Issued issued) {
    revoked.put(issued.access(), issued);
    if (!lapses.contains(Lapse.HONOURS_REVOKED_ACCESS)) {
      byAccess.remove(issued.access());
    }
  }

  /** What a user let apps do and did not take back. */
  synchronized List<Granted> of(Person person) {
    return byRefresh.values().stream()
        .filter(granted -> granted.person().filter(person::equals).isPresent())
        .distinct()
        .toList();
  }
}
