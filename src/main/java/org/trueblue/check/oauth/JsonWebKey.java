package org.trueblue.check.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of a public key (RFC 7517, section 4; RFC 7518, section 6). What other kinds of keys
 * have is not looked at.
 */
public final class JsonWebKey {

  /** Bits that a key of RSA has at least (RFC 7518, section 3.3). */
  private static final int SMALLEST = 2048;

  /** Octets of a coordinate, all of which are written (RFC 7518, section 6.2.1.2). */
  private static final Map<String, Integer> COORDINATES =
      Map.of("P-256", 32, "P-384", 48, "P-521", 66);

  private JsonWebKey() {}

  /** What is wrong with a key, if something is: a member, and why. */
  public static Optional<String> flaw(JsonNode key) {
    if (!key.path("kty").isTextual()) {
      return Optional.of("kty is no text");
    }
    Stream<Optional<String>> flaws =
        switch (key.path("kty").asText()) {
          case "RSA" -> Stream.of(number(key, "n"), number(key, "e"), size(key));
          case "EC" -> Stream.of(curve(key), coordinate(key, "x"), coordinate(key, "y"));
          default -> Stream.of();
        };
    return Stream.concat(flaws, Stream.of("use", "alg", "kid").map(name -> text(key, name)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> text(JsonNode key, String name) {
    return when(key.has(name) && !key.path(name).isTextual(), name + " is no text");
  }

  /** A number has no padding and no octet too many (RFC 7518, section 2). */
  private static Optional<String> number(JsonNode key, String name) {
    Optional<byte[]> octets = octets(key, name);
    boolean good =
        octets
            .filter(bytes -> bytes.length > 0 && (bytes.length == 1 || bytes[0] != 0))
            .isPresent();
    return when(!good, name + " is no number in base64url without padding and zeros before it");
  }

  private static Optional<String> size(JsonNode key) {
    int bits = octets(key, "n").map(bytes -> new BigInteger(1, bytes).bitLength()).orElse(SMALLEST);
    return when(bits < SMALLEST, "n has %d bits of %d at least".formatted(bits, SMALLEST));
  }

  private static Optional<String> curve(JsonNode key) {
    return when(!key.path("crv").isTextual(), "crv is no text");
  }

  private static Optional<String> coordinate(JsonNode key, String name) {
    int length = COORDINATES.getOrDefault(key.path("crv").asText(), 0);
    boolean good =
        octets(key, name).filter(bytes -> length == 0 || bytes.length == length).isPresent();
    return when(!good, name + " is no coordinate of the curve in base64url");
  }

  private static Optional<byte[]> octets(JsonNode key, String name) {
    String text = key.path(name).isTextual() ? key.path(name).asText() : "";
    return Optional.of(text)
        .filter(value -> value.matches("[A-Za-z0-9_-]+") && value.length() % 4 != 1)
        .map(value -> Base64.getUrlDecoder().decode(value));
  }

  private static Optional<String> when(boolean wrong, String flaw) {
    return wrong ? Optional.of(flaw) : Optional.empty();
  }
}
