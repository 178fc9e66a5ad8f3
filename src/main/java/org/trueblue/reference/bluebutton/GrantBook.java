package org.trueblue.reference.bluebutton;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What users granted to applications: codes, tokens, and grants that may expire. Thread safe. */
final class GrantBook {

  /**
   * That a user lets an application in.
   *
   * @param app the application
   * @param person the user
   * @param scopes what was granted
   */
  record Granted(App app, Person person, List<String> scopes) {
    Granted {
      scopes = List.copyOf(scopes);
    }

    Granted narrowed(List<String> fewer) {
      return new Granted(app, person, fewer);
    }

    String pair() {
      return app.id() + " " + person.bene();
    }
  }

  /**
   * A code that was given out.
   *
   * @param granted what it stands for
   * @param challenge to its verifier
   */
  record Code(Granted granted, String challenge) {}

  /**
   * Tokens that were given out.
   *
   * @param access the access token
   * @param refresh the refresh token
   * @param granted what they stand for
   */
  record Issued(String access, String refresh, Granted granted) {}

  /** How it stands with a token's grant. */
  enum Standing {
    GOOD,
    EXPIRED,
    GONE
  }

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, Issued> usedCodes = new HashMap<>();
  private final Map<String, Issued> byAccess = new HashMap<>();
  private final Map<String, Issued> byRefresh = new HashMap<>();
  private final Map<String, Granted> usedRefresh = new HashMap<>();
  private final Map<String, Standing> standings = new HashMap<>();

  String secret() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  synchronized String code(Granted granted, String challenge) {
    String code = secret();
    codes.put(code, new Code(granted, challenge));
    return code;
  }

  /** The code, which from now on is used; who uses it again loses what came of it. */
  synchronized Optional<Code> use(String code) {
    Issued before = usedCodes.get(code);
    if (before != null) {
      forget(before);
    }
    return Optional.ofNullable(codes.remove(code));
  }

  /** New tokens; those that the user gave to the application before are good no more. */
  synchronized Issued issue(String code, Granted granted) {
    List.copyOf(byAccess.values()).stream()
        .filter(issued -> issued.granted().pair().equals(granted.pair()))
        .forEach(this::forget);
    standings.put(granted.pair(), Standing.GOOD);
    Issued issued = added(granted);
    usedCodes.put(code, issued);
    return issued;
  }

  private Issued added(Granted granted) {
    Issued issued = new Issued(secret(), secret(), granted);
    byAccess.put(issued.access(), issued);
    byRefresh.put(issued.refresh(), issued);
    return issued;
  }

  /** New tokens for a refresh token, which is good no more. */
  synchronized Issued refreshed(Issued before, List<String> scopes) {
    forget(before);
    usedRefresh.put(before.refresh(), before.granted());
    return added(before.granted().narrowed(scopes));
  }

  synchronized Optional<Issued> withAccess(String token) {
    return Optional.ofNullable(byAccess.get(token));
  }

  synchronized Optional<Issued> withRefresh(String token) {
    return Optional.ofNullable(byRefresh.get(token));
  }

  /** How it stands with the grant of a refresh token that is or was good. */
  synchronized Optional<Granted> ofUsedRefresh(String token) {
    return Optional.ofNullable(usedRefresh.get(token));
  }

  synchronized Standing standing(Granted granted) {
    return standings.getOrDefault(granted.pair(), Standing.GONE);
  }

  /** Lets the grant of a user expire, if there is one. */
  synchronized boolean expire(App app, String bene) {
    return standings.replace(app.id() + " " + bene, Standing.EXPIRED) != null;
  }

  synchronized void forget(Issued issued) {
    byAccess.remove(issued.access());
    byRefresh.remove(issued.refresh());
  }

  /** Takes the grant back, with its tokens. */
  synchronized void end(Issued issued) {
    forget(issued);
    usedRefresh.put(issued.refresh(), issued.granted());
    standings.remove(issued.granted().pair());
  }
}
