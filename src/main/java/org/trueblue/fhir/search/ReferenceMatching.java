package org.trueblue.fhir.search;

import org.trueblue.fhir.Element;
import org.trueblue.fhir.Reference;

/**
 * Reference parameters (R4, section 3.1.1.4.12): {@code id}, {@code Type/id} or an absolute URL.
 */
final class ReferenceMatching {

  private ReferenceMatching() {}

  static Match matches(String value, Element element) {
    String wanted = SearchValue.unescape(value);
    String actual =
        element.type().equals("Reference")
            ? element.json().path("reference").asText("")
            : element.text();
    if (actual.isEmpty()) {
      return Match.NONE;
    }
    if (actual.equals(wanted)) {
      return Match.CERTAIN;
    }
    Reference found = Reference.parse(actual);
    if (!wanted.contains("/")) {
      return wanted.equals(found.id()) ? Match.CERTAIN : Match.NONE;
    }
    Reference asked = Reference.parse(wanted);
    if (!found.names(asked.type(), asked.id())) {
      return Match.NONE;
    }
    boolean sameBase = asked.base().isEmpty() || asked.base().equals(found.base());
    return sameBase ? Match.CERTAIN : Match.POSSIBLE;
  }
}
