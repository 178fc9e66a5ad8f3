package org.trueblue.fhir.search;

import java.util.Locale;

/** Types of search parameters (R4, section 3.1.1.4). */
public enum SearchType {
  NUMBER,
  DATE,
  STRING,
  TOKEN,
  REFERENCE,
  COMPOSITE,
  QUANTITY,
  URI,
  SPECIAL;

  /** As FHIR spells it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type that FHIR spells so. */
  public static SearchType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
