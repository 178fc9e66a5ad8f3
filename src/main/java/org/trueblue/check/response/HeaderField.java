package org.trueblue.check.response;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** Header fields of responses. */
public final class HeaderField {

  private static final Pattern MAX_AGE =
      Pattern.compile("(?i)(?<![\\w-])max-age\\s*=\\s*\"?(\\d{1,18})");

  private HeaderField() {}

  /** Judges that a header says something, whatever else it says. */
  public static Judgement says(Exchange exchange, String name, String value, String code) {
    String actual = value(exchange, name);
    return Checks.one(
        HeaderField.class,
        actual.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)),
        finding(code, name, value, actual, exchange));
  }

  /** Judges that a header has one of these values. */
  public static Judgement isOneOf(Exchange exchange, String name, Collection<String> values) {
    String actual = value(exchange, name);
    return Checks.one(
        HeaderField.class,
        values.contains(actual.strip()),
        finding("header.value", name, String.join(" or ", values), actual, exchange));
  }

  /** Judges that a number in a header is another one the second time. */
  public static Judgement changes(Exchange first, Exchange second, String name) {
    String before = value(first, name);
    String after = value(second, name);
    return Checks.one(
        HeaderField.class,
        before.isEmpty() || !before.equals(after),
        finding("header.limit", name, "less than before, or a new beginning", after, second));
  }

  /** Judges that a header asks for something for so many seconds at least. */
  public static Judgement lasts(Exchange exchange, String name, int seconds) {
    String actual = value(exchange, name);
    Matcher age = MAX_AGE.matcher(actual);
    return Checks.one(
        HeaderField.class,
        age.find() && Long.parseLong(age.group(1)) >= seconds,
        finding("header.value", name, "max-age=" + seconds, actual, exchange));
  }

  /** Judges that headers are numbers. */
  public static Judgement numbers(Exchange exchange, Collection<String> names, boolean required) {
    return Checks.each(
        HeaderField.class,
        names,
        name -> {
          String actual = value(exchange, name);
          boolean right = actual.isEmpty() ? !required : actual.strip().matches("\\d+");
          return right
              ? Stream.empty()
              : Stream.of(finding("header.limit", name, "a number", actual, exchange));
        });
  }

  private static String value(Exchange exchange, String name) {
    return String.join(
        ", ",
        exchange.response().map(Response::headers).stream()
            .flatMap(headers -> headers.all(name).stream())
            .toList());
  }

  private static Finding finding(
      String code, String name, String expected, String actual, Exchange exchange) {
    return Finding.shall(
        code,
        "A response has the headers that clients rely on.",
        name,
        expected,
        actual.isEmpty() ? "no such header" : actual,
        exchange.id());
  }
}
