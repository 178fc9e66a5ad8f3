package org.trueblue.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final int LONGEST_WORTH_LEARNING = 1 << 13;

  private static final Pattern HEADER =
      Pattern.compile("(?i).*(authorization|cookie|token|secret|api-?key).*");

  private static final String NAMES =
      "access_token|refresh_token|id_token|token|client_secret|client_assertion|assertion"
          + "|code_verifier|password|registration_access_token"
          + "|csrfmiddlewaretoken|csrf_token|authenticity_token";

  /** One of these is in each name; to look for them first is much faster. */
  private static final Pattern IN_NAMES =
      Pattern.compile("token|secret|assertion|verifier|password", Pattern.CASE_INSENSITIVE);

  private static final Pattern PARAMETER = Pattern.compile(NAMES, Pattern.CASE_INSENSITIVE);

  /** How forms and attributes, JSON, and elements of XML write a name and its value. */
  private static final List<Pattern> PLACES =
      List.of(
          place("(?<![\\w-])((?:" + NAMES + ")\\s*+=\\s*+[\"']?+)([^&\\s\"'<>#;,]++)"),
          place("([\"'](?:" + NAMES + ")[\"']\\s*+:\\s*+\")(.*?)(?=(?<!\\\\)\"|\\z)"),
          place("(<(?:[\\w-]++:)?(?:" + NAMES + ")(?:\\s[^<>]*+)?>)([^<>]++)"));

  /** A server that says more of them says them to wear us out. */
  private static final int MOST_LEARNED = 1_000;

  private final KnownSecrets known = new KnownSecrets();
  private final Set<String> learned = ConcurrentHashMap.newKeySet();

  Secrets(Collection<String> given) {
    given.stream().filter(secret -> !secret.isBlank()).forEach(known::add);
  }

  private static Pattern place(String text) {
    return Pattern.compile(text, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  }

  static boolean isParameter(String name) {
    return PARAMETER.matcher(name).matches();
  }

  /** Hides a value that is a secret because of where it stands. */
  String hidden(String value) {
    if (learned.size() < MOST_LEARNED) {
      learn(value);
    }
    return HIDDEN;
  }

  private void learn(String value) {
    if (value.length() >= SHORTEST_WORTH_LEARNING
        && !value.equals(HIDDEN)
        && learned.add(value.substring(0, Math.min(value.length(), LONGEST_WORTH_LEARNING)))) {
      known.add(value);
    }
  }

  /** The value of a header, hidden if the header is one for secrets and we did not make it up. */
  String inHeader(String name, String value) {
    boolean madeUp = value.startsWith(Redaction.MADE_UP, value.indexOf(' ') + 1);
    if (madeUp || !HEADER.matcher(name).matches()) {
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
      // the client's own, of which a run has no more than it asked for
      case "authorization" -> learn(value.substring(value.indexOf(' ') + 1));
      default -> hidden(value.substring(value.indexOf(' ') + 1));
    }
    return HIDDEN;
  }

  /** The text without secrets. */
  String removedFrom(String text) {
    String safe = text;
    if (IN_NAMES.matcher(text).find()) {
      for (Pattern place : PLACES) {
        safe = withoutValues(place, safe);
      }
    }
    return known.replacedIn(safe, HIDDEN);
  }

  private String withoutValues(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(1) + hidden(match.group(2).replace("\\/", "/"))));
  }
}
