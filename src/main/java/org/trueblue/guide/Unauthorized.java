package org.trueblue.guide;

import java.net.URI;
import java.util.List;

/**
 * What requests are refused with that nobody is authorized for, with a wrong token or with none.
 *
 * @param statuses of HTTP, any of which is right
 * @param source where it stands written
 */
record Unauthorized(List<String> statuses, URI source) {

  /** What FHIR says, and US Core after it (R4, security.html, HTTP). */
  static final Unauthorized OF_FHIR =
      new Unauthorized(
          List.of("401", "403", "404"), URI.create("http://hl7.org/fhir/R4/security.html#http"));

  Unauthorized {
    statuses = List.copyOf(statuses);
  }

  /** In words: {@code 401, 403 or 404}. */
  String words() {
    int last = statuses.size() - 1;
    return last == 0
        ? statuses.get(0)
        : String.join(", ", statuses.subList(0, last)) + " or " + statuses.get(last);
  }
}
