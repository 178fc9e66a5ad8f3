package org.trueblue.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;

/**
 * Finds secrets in texts, in whatever letters and escapes, in Base64, in hexadecimal and backwards.
 * A text is gone through once for all secrets together, so that no server can make that slow.
 * Thread safe.
 */
final class KnownSecrets {

  /** Secrets are found by how they begin. */
  private static final int BEGINNING = 8;

  /** That much of a long secret is as good as all of it, since servers shorten what they repeat. */
  private static final int ENOUGH = 32;

  /**
   * More that begin alike are hidden by their beginning and what follows in the same word, so that
   * they do not slow down the others.
   */
  private static final int MOST_ALIKE = 16;

  /** No longer one fits into a header. */
  private static final int LONGEST = 1 << 13;

  /** How much of a text is gone through at a time. */
  private static final int STRETCH = 1 << 18;

  /** How many characters the longest secret takes when each of its own is escaped. */
  private static final int OVERLAP = 1 << 16;

  private static final int MARKS = 1 << 14;

  /** Escapes within escapes that are undone. */
  private static final int LAYERS = 3;

  /** What cannot be one of the beginnings is seen here, without looking for it. */
  private final AtomicIntegerArray beginnings = new AtomicIntegerArray(MARKS);

  private final Map<String, Set<String>> byBeginning = new ConcurrentHashMap<>();
  private final List<String> brief = new CopyOnWriteArrayList<>();

  /** A part of a text that must not be shown. */
  private record Span(int start, int end) {}

  /** From now on, this is found. */
  void add(String secret) {
    String whole = secret.substring(0, Math.min(secret.length(), LONGEST));
    String plain = Decoded.folded(whole);
    if (plain.length() < BEGINNING) {
      if (!plain.isEmpty() && !brief.contains(plain)) {
        brief.add(plain);
      }
      return;
    }
    Stream.concat(Stream.of(whole), Decoded.plain(whole).stream())
        .flatMap(KnownSecrets::forms)
        .map(Decoded::folded)
        .filter(form -> form.length() >= BEGINNING)
        .forEach(this::addForm);
  }

  private void addForm(String form) {
    beginnings.set(mark(Decoded.of(form, 0, BEGINNING), 0), 1);
    Set<String> alike =
        byBeginning.computeIfAbsent(
            form.substring(0, BEGINNING), any -> ConcurrentHashMap.newKeySet());
    alike.add(alike.size() < MOST_ALIKE ? form : form.substring(0, BEGINNING));
  }

  private static Stream<String> forms(String secret) {
    Stream<String> cases =
        Stream.of(secret, secret.toLowerCase(Locale.ROOT), secret.toUpperCase(Locale.ROOT))
            .distinct();
    return Stream.concat(
        Stream.of(secret, secret.replace(' ', '+'), new StringBuilder(secret).reverse().toString()),
        cases.flatMap(KnownSecrets::encoded));
  }

  private static Stream<String> encoded(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        HexFormat.of().formatHex(bytes), base64(bytes, 0), base64(bytes, 1), base64(bytes, 2));
  }

  /**
   * What Base64 makes of it behind so many other bytes; only the characters that it alone makes.
   */
  private static String base64(byte[] secret, int before) {
    byte[] bytes = new byte[before + secret.length];
    System.arraycopy(secret, 0, bytes, before, secret.length);
    String all = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    int from = (before * 8 + 5) / 6;
    int to = bytes.length * 8 / 6;
    return to > from ? all.substring(from, to) : "";
  }

  /** The text with something else in the place of each secret. */
  String replacedIn(String text, String instead) {
    if (byBeginning.isEmpty() && brief.isEmpty()) {
      return text;
    }
    StringBuilder safe = new StringBuilder();
    int done = 0;
    for (Span span : spans(text)) {
      if (span.start() >= done) {
        safe.append(text, done, span.start()).append(instead);
      }
      done = Math.max(done, span.end());
    }
    return done == 0 ? text : safe.append(text, done, text.length()).toString();
  }

  /** In order; they may overlap. */
  private List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    for (int from = 0; from < text.length(); from += STRETCH) {
      Optional<Decoded> layer =
          Optional.of(Decoded.of(text, from, Math.min(text.length(), from + STRETCH + OVERLAP)));
      for (int i = 0; i <= LAYERS && layer.isPresent(); i++) {
        collect(layer.get(), spans);
        layer = layer.get().further();
      }
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  private void collect(Decoded text, List<Span> spans) {
    int at = 0;
    while (at < text.length()) {
      int length = Math.max(briefAt(text, at), lengthAt(text, at));
      if (length > 0) {
        spans.add(new Span(text.start(at), text.end(at + length - 1)));
      }
      at += Math.max(1, length);
    }
  }

  private int briefAt(Decoded text, int at) {
    for (String secret : brief) {
      if (alike(text, at, secret) == secret.length()) {
        return secret.length();
      }
    }
    return 0;
  }

  private int lengthAt(Decoded text, int at) {
    if (at + BEGINNING > text.length() || beginnings.get(mark(text, at)) == 0) {
      return 0;
    }
    StringBuilder beginning = new StringBuilder(BEGINNING);
    for (int i = at; i < at + BEGINNING; i++) {
      beginning.append(text.charAt(i));
    }
    int longest = 0;
    for (String form : byBeginning.getOrDefault(beginning.toString(), Set.of())) {
      int alike = alike(text, at, form);
      if (alike == form.length() && alike > BEGINNING) {
        longest = Math.max(longest, alike);
      } else if (alike == form.length() || alike >= ENOUGH) {
        longest = Math.max(longest, alike + wordAt(text, at + alike));
      }
    }
    return longest;
  }

  /** How many characters are those of a form. */
  private static int alike(Decoded text, int at, String form) {
    int most = Math.min(form.length(), text.length() - at);
    int alike = 0;
    while (alike < most && text.charAt(at + alike) == form.charAt(alike)) {
      alike++;
    }
    return alike;
  }

  /** How many characters follow that tokens are made of (RFC 6750, section 2.1). */
  private static int wordAt(Decoded text, int at) {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || "+./=~".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end - at;
  }

  private static int mark(Decoded text, int at) {
    int hash = 0;
    for (int i = at; i < at + BEGINNING; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash & (MARKS - 1);
  }
}
