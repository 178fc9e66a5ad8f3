package org.trueblue.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secrets of a run: those that it was given, and those that it saw where secrets stand. Once
 * seen, a secret is taken out wherever it stands, since servers repeat what they are told. Thread
 * safe.
 */
final class Secrets {

  private static final String HIDDEN = "[secret]";

  /** Shorter values would hide half of every text in which they happen to occur. */
  private static final int SHORTEST_WORTH_LEARNING = 8;

  private static final Pattern HEADER =
      Pattern.compile("(?i).*(authorization|cookie|token|secret|api-?key).*");

  private static final String NAMES =
      "access_token|refresh_token|id_token|token|client_secret|client_assertion|assertion"
          + "|code_verifier|password|registration_access_token"
          + "|csrfmiddlewaretoken|csrf_token|authenticity_token";

  /** One of these is in each name; to look for them first is much faster. */
  private static final List<String> IN_NAMES =
      List.of("token", "secret", "assertion", "verifier", "password");

  private static final Pattern PARAMETER = Pattern.compile(NAMES);
  private static final Pattern IN_FORM =
      Pattern.compile("(?<![\\w-])((?:" + NAMES + ")=)([^&\\s\"'<>#;,]++)");
  private static final Pattern IN_JSON =
      Pattern.compile(
          "(\"(?:" + NAMES + ")\"\\s*+:\\s*+\")(.*?)(?=(?<!\\\\)\"|\\z)", Pattern.DOTALL);

  /** As they are written, the longest first, so that none is hidden only in part. */
  private final Set<String> known =
      new ConcurrentSkipListSet<>(
          Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo));

  Secrets(Collection<String> given) {
    given.stream().filter(secret -> !secret.isBlank()).forEach(this::add);
  }

  static boolean isParameter(String name) {
    return PARAMETER.matcher(name).matches();
  }

  /** Hides a value that is a secret because of where it stands. */
  String hidden(String value) {
    if (value.length() >= SHORTEST_WORTH_LEARNING && !value.equals(HIDDEN)) {
      add(value);
    }
    return HIDDEN;
  }

  /** The value of a header, hidden if the header is one for secrets. */
  String inHeader(String name, String value) {
    if (!HEADER.matcher(name).matches()) {
      return value;
    }
    switch (name.toLowerCase(Locale.ROOT)) {
      case "set-cookie" -> {
        // hidden, not learned: servers set a new one with every answer, and get none back
      }
      case "cookie" ->
          Pattern.compile(";")
              .splitAsStream(value)
              .map(pair -> pair.substring(pair.indexOf('=') + 1).strip())
              .forEach(this::hidden);
      default -> hidden(value.substring(value.indexOf(' ') + 1));
    }
    return HIDDEN;
  }

  /** The text without secrets. */
  String removedFrom(String text) {
    String safe =
        IN_NAMES.stream().anyMatch(text::contains)
            ? withoutValues(IN_JSON, withoutValues(IN_FORM, text))
            : text;
    for (String secret : known) {
      safe = safe.replace(secret, HIDDEN);
    }
    return safe;
  }

  private String withoutValues(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(1) + hidden(match.group(2).replace("\\/", "/"))));
  }

  /** Also as URLs, and as writers of JSON that escape the slash, write it. */
  private void add(String secret) {
    known.add(secret);
    known.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
    known.add(secret.replace("/", "\\/"));
  }
}
