package org.trueblue.check.response;

import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** A document of plain text has a line. */
public final class TextAnswer {

  private TextAnswer() {}

  /** Judges that a line is there. */
  public static Judgement judge(Exchange exchange, String line) {
    boolean there =
        exchange.status() == 200
            && exchange.response().map(Response::text).orElse("").lines().anyMatch(line::equals);
    return Checks.one(
        TextAnswer.class,
        there,
        Finding.shall(
            "response.line",
            "The document has the line that readers look for.",
            exchange.title(),
            line,
            "status %d without this line".formatted(exchange.status()),
            exchange.id()));
  }
}
