package org.trueblue.check.response;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** What a server tells robots (RFC 9309, section 2.2.2). */
public final class TextAnswer {

  private static final Pattern DISALLOW =
      Pattern.compile("(?i)\\s*disallow\\s*:\\s*([^\\s#]+)\\s*(#.*)?");

  private TextAnswer() {}

  /** Judges that robots are told to stay out of a path, by a rule for it or for more. */
  public static Judgement staysOut(Exchange exchange, String path) {
    boolean out =
        exchange.status() == 200
            && exchange
                .response()
                .map(Response::text)
                .orElse("")
                .lines()
                .map(DISALLOW::matcher)
                .filter(Matcher::matches)
                .anyMatch(rule -> path.startsWith(rule.group(1).replaceFirst("\\*$", "")));
    return Checks.one(
        TextAnswer.class,
        out,
        Finding.shall(
            "response.line",
            "Robots are told to stay out.",
            exchange.title(),
            "Disallow: " + path,
            "status %d without such a rule".formatted(exchange.status()),
            exchange.id()));
  }
}
