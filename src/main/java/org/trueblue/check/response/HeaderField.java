package org.trueblue.check.response;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** Header fields of responses. */
public final class HeaderField {

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
