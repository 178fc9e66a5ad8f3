package org.trueblue.evidence;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * URLs and forms as they may be kept: the names of parameters stay, values that must not be shown
 * go, and what need not change does not.
 */
final class Parameters {

  /** Origin, path, query and fragment (RFC 3986, appendix B). */
  private static final Pattern URL =
      Pattern.compile(
          "([a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*)?([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);

  private static final Pattern QUERY_IN_TEXT = Pattern.compile("\\?([\\w.:%-]++=[^\\s<>\"'#?]*+)");

  private static final Pattern PAIR = Pattern.compile("[^&]++");

  /** In an OAuth dialogue a "code" opens doors; in a FHIR search it names an observation. */
  private static final Set<String> OF_DIALOGUE =
      Set.of("grant_type", "state", "redirect_uri", "iss");

  /** What opens doors in such a dialogue and nowhere else. */
  private static final Set<String> KEYS = Set.of("code", "state", "launch", "nonce");

  private final Secrets secrets;
  private final BinaryOperator<String> personal;
  private final UnaryOperator<String> text;

  /**
   * @param secrets what is hidden in any case
   * @param personal replaces a search value, given first what it is
   * @param text cleans any other text
   */
  Parameters(Secrets secrets, BinaryOperator<String> personal, UnaryOperator<String> text) {
    this.secrets = secrets;
    this.personal = personal;
    this.text = text;
  }

  /** The URL, still one that can be parsed, and still of its origin. */
  String inUrl(String url) {
    Matcher part = URL.matcher(url);
    if (!part.matches()) {
      return text.apply(url);
    }
    return origin(orEmpty(part.group(1)))
        + text.apply(part.group(2)).replace("[", "%5B").replace("]", "%5D")
        + afterMark(orEmpty(part.group(3)))
        + afterMark(orEmpty(part.group(4)));
  }

  /** No brackets can stand in the name of a host. */
  private String origin(String origin) {
    String safe = secrets.removedFrom(origin);
    return safe.equals(origin) ? origin : safe.replace("[", "").replace("]", "");
  }

  /** The text with the queries of URLs in it cleaned. */
  String inText(String any) {
    return QUERY_IN_TEXT
        .matcher(any)
        .replaceAll(query -> Matcher.quoteReplacement("?" + inForm(query.group(1))));
  }

  String inForm(String form) {
    boolean dialogue =
        PAIR.matcher(form).results().anyMatch(pair -> OF_DIALOGUE.contains(name(pair.group())));
    return PAIR.matcher(form)
        .replaceAll(pair -> Matcher.quoteReplacement(pair(pair.group(), dialogue)));
  }

  private String afterMark(String queryOrFragment) {
    return queryOrFragment.isEmpty()
        ? ""
        : queryOrFragment.charAt(0) + inForm(queryOrFragment.substring(1));
  }

  private String pair(String pair, boolean dialogue) {
    int equals = pair.indexOf('=');
    String name = name(pair);
    String value = decoded(pair.substring(equals + 1));
    String safe = safe(name, value, dialogue);
    return safe.equals(value)
        ? pair
        : pair.substring(0, equals + 1) + URLEncoder.encode(safe, StandardCharsets.UTF_8);
  }

  private String safe(String name, String value, boolean dialogue) {
    if (Secrets.isParameter(name) || (dialogue && KEYS.contains(name))) {
      return secrets.hidden(value);
    }
    return PersonalParameters.in(name)
        .map(kind -> personal.apply(kind, value))
        .orElseGet(() -> text.apply(value));
  }

  /** In HTML, what separates the parameters may be an entity. */
  private static String name(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0 ? "" : decoded(pair.substring(0, equals)).replaceFirst("^amp;", "");
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return value;
    }
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
    return group == null ? "" : group;
  }
}
