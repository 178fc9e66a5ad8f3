package org.trueblue.evidence;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for values that must not be shown: equal values have equal names, and nobody without the
 * key, which is never kept, can tell a value from its name.
 */
final class Pseudonyms {

  /** Shorter values would hide half of every text in which they happen to occur. */
  private static final int SHORTEST_WORTH_REPLACING = 3;

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final SecretKeySpec key;

  private Pseudonyms(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  static Pseudonyms withFreshKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new Pseudonyms(key);
  }

  /** The name for this value; the kind says what was there. */
  String of(String kind, String value) {
    String name = "[%s-%s]".formatted(kind, digest(value));
    if (value.length() >= SHORTEST_WORTH_REPLACING) {
      known.putIfAbsent(value, name);
    }
    return name;
  }

  /** The text with every value that has a name replaced by it, where it stands as a whole word. */
  String replaceKnown(String text) {
    String safe = text;
    for (Map.Entry<String, String> entry : known.entrySet()) {
      if (safe.contains(entry.getKey())) {
        safe =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\Q" + entry.getKey() + "\\E(?![\\p{L}\\p{N}])")
                .matcher(safe)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(entry.getValue()));
      }
    }
    return safe;
  }

  private String digest(String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 3);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
