package org.trueblue.evidence;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for values that must not be shown: equal values have equal names, and nobody without the
 * key, which is never kept, can tell a value from its name. Thread safe.
 */
final class Pseudonyms {

  /** Shorter values would hide half of every text in which they happen to occur. */
  private static final int SHORTEST_WORTH_REPLACING = 3;

  /** Nobody repeats a longer one, such as a photograph, and all are held in memory. */
  private static final int LONGEST_WORTH_KNOWING = 300;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo);

  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> namesByFirstWord = new ConcurrentHashMap<>();

  /** Links are cleaned twice, and must not come out with the name of a name. */
  private final Set<String> given = ConcurrentHashMap.newKeySet();

  private final Set<String> spared = ConcurrentHashMap.newKeySet();
  private final SecretKeySpec key;

  private Pseudonyms(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  static Pseudonyms withFreshKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new Pseudonyms(key);
  }

  /**
   * Leaves an id alone where it merely repeats a value, or a part of it does, if it is written just
   * so: {@code anna-1} is no place for the name of Anna.
   */
  void spare(String id) {
    if (!id.isEmpty()) {
      spared.add(id);
    }
  }

  /** The name for this value; it says what kind of value was there when it was first seen. */
  String of(String kind, String value) {
    if (given.contains(value)) {
      return value;
    }
    if (value.length() > LONGEST_WORTH_KNOWING) {
      return name(kind, value);
    }
    String name = names.computeIfAbsent(value, unnamed -> name(kind, unnamed));
    given.add(name);
    if (value.length() >= SHORTEST_WORTH_REPLACING) {
      remember(value, name);
    }
    return name;
  }

  /** From its first word to its last: what stands around them varies where it is repeated. */
  private void remember(String value, String name) {
    int start = 0;
    int end = value.length();
    while (start < end && !isOfWord(value.charAt(start))) {
      start++;
    }
    while (end > start && !isOfWord(value.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      namesByFirstWord
          .computeIfAbsent(wordAt(value, start), any -> new ConcurrentSkipListMap<>(LONGEST_FIRST))
          .putIfAbsent(value.substring(start, end), name);
    }
  }

  /**
   * The text with every value that has a name replaced by it, in whatever letters, where it stands
   * as whole words.
   */
  String replaceKnown(String text) {
    StringBuilder safe = new StringBuilder();
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      int id = sparedAt(text, at);
      if (id > 0) {
        at += id - 1;
      } else if (startsWord(text, at)) {
        Optional<Map.Entry<String, String>> known = knownAt(text, at);
        if (known.isPresent()) {
          safe.append(text, done, at).append(known.get().getValue());
          done = at + known.get().getKey().length();
          at = done - 1;
        }
      }
    }
    return done == 0 ? text : safe.append(text, done, text.length()).toString();
  }

  private Optional<Map.Entry<String, String>> knownAt(String text, int start) {
    return namesByFirstWord.isEmpty()
        ? Optional.empty()
        : namesByFirstWord.getOrDefault(wordAt(text, start), Map.of()).entrySet().stream()
            .filter(known -> standsAt(text, start, known.getKey()))
            .findFirst();
  }

  /** The length of the spared id that stands here as a whole, 0 if there is none. */
  private int sparedAt(String text, int start) {
    if (spared.isEmpty() || (start > 0 && isOfId(text.charAt(start - 1)))) {
      return 0;
    }
    int longest = 0;
    for (String id : spared) {
      int end = start + id.length();
      if (id.length() > longest
          && text.startsWith(id, start)
          && (end == text.length() || !isOfId(text.charAt(end)))) {
        longest = id.length();
      }
    }
    return longest;
  }

  /** Letters, digits and what joins them in an id (R4, id); a full stop may end a sentence. */
  private static boolean isOfId(char c) {
    return isOfWord(c) || c == '-' || c == '_';
  }

  private static boolean standsAt(String text, int start, String value) {
    int end = start + value.length();
    return text.regionMatches(true, start, value, 0, value.length())
        && (end == text.length() || !isOfWord(text.charAt(end)));
  }

  private static boolean startsWord(String text, int at) {
    return isOfWord(text.charAt(at)) && (at == 0 || !isOfWord(text.charAt(at - 1)));
  }

  private static String wordAt(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private String name(String kind, String value) {
    return "[%s-%s]".formatted(kind, digest(value));
  }

  private String digest(String value) {
    return digest(value.getBytes(StandardCharsets.UTF_8)).substring(0, 6);
  }

  /** By which equal bytes of a run are known to be equal; nobody without the key can guess them. */
  String digest(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(bytes), 0, 16);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
