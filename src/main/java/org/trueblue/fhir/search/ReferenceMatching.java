package org.trueblue.fhir.search;

import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Reference;

/**
 * Reference parameters (R4, section 3.1.1.4.12): {@code id}, {@code Type/id} or an absolute URL. A
 * server may be known by more than one base URL, so that a local form is taken to mean an absolute
 * reference as well; whether two bases are one server cannot be told. A canonical URL is found by
 * itself; whether also by the id in which it ends is left open.
 */
final class ReferenceMatching {

  private ReferenceMatching() {}

  static Match matches(String value, Element element) {
    String wanted = SearchValue.unescape(value);
    boolean literally = element.type().equals("Reference");
    String actual = literally ? element.json().path("reference").asText("") : element.text();
    if (actual.isEmpty()) {
      return Match.NONE;
    }
    if (actual.equals(wanted)) {
      return Match.CERTAIN;
    }
    Match literal = literal(wanted, Reference.parse(actual));
    if (literal == Match.NONE) {
      return canonical(wanted, actual);
    }
    return literally ? literal : Match.POSSIBLE;
  }

  private static Match literal(String wanted, Reference found) {
    if (!wanted.contains("/")) {
      return wanted.equals(found.id()) ? Match.CERTAIN : Match.NONE;
    }
    Reference asked = Reference.parse(wanted);
    if (!found.names(asked.type(), asked.id())) {
      return Match.NONE;
    }
    // That a version can be asked for, the specification does not say.
    boolean versioned = wanted.contains("/_history/");
    boolean sameBase = asked.base().isEmpty() || asked.base().equals(found.base());
    return sameBase && !versioned ? Match.CERTAIN : Match.POSSIBLE;
  }

  /** Whether the version of a canonical URL counts where just one side names it is left open. */
  private static Match canonical(String wanted, String actual) {
    Canonical asked = Canonical.parse(wanted);
    Canonical found = Canonical.parse(actual);
    boolean sameVersion =
        asked.version().isEmpty()
            || found.version().isEmpty()
            || asked.version().equals(found.version());
    return asked.url().equals(found.url()) && !asked.url().isEmpty() && sameVersion
        ? Match.POSSIBLE
        : Match.NONE;
  }
}
