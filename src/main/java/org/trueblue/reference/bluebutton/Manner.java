package org.trueblue.reference.bluebutton;

import java.util.EnumSet;
import java.util.Set;

/**
 * What CMS's server is known to do otherwise than a specification asks for. Without a manner the
 * server does as it should.
 */
public enum Manner {
  /** Its capabilities instantiate nothing. */
  INSTANTIATES_NOTHING("BB-DISC-05"),
  /** Its OpenID configuration lacks keys, subject types and algorithms. */
  INCOMPLETE_OPENID("BB-DISC-07"),
  /** It lists the response type {@code token}, which it does not offer. */
  LISTS_TOKEN_RESPONSES("BB-DISC-09"),
  /** It lists fewer capabilities than CARIN Blue Button asks for. */
  FEWER_CAPABILITIES("BB-DISC-12"),
  /** In v3 it lists only private_key_jwt. */
  LISTS_KEYS_ONLY("BB-DISC-15"),
  /** It does not say that tokens can be refreshed. */
  SILENT_ABOUT_REFRESH("BB-DISC-21"),
  /** It declares search parameters that it ignores. */
  DECLARES_IGNORED_PARAMETERS("BB-DISC-22"),
  /** It declares search parameters twice. */
  DECLARES_TWICE("BB-DISC-23"),
  /** It names no supported profiles. */
  NAMES_NO_PROFILES("BB-DISC-24"),
  /** It answers with a slash at the end of an address, and names it without. */
  MOVES_TO_SLASH("BB-DISC-25"),
  /** It refuses an authorization request in JSON rather than by a redirect. */
  REFUSES_AUTHORIZATION_IN_JSON("BB-AUTH-22"),
  /** It refuses an unknown scope in JSON rather than by a redirect. */
  REFUSES_SCOPE_IN_JSON("BB-AUTH-21"),
  /** It calls an unknown refresh token a missing one. */
  CALLS_UNKNOWN_REFRESH_MISSING("BB-TOK-13"),
  /** It refuses an expired or missing grant with 401 or 403. */
  REFUSES_GRANT_BY_OTHER_STATUS("BB-TOK-32"),
  /** It tells the time of the user's account as a text. */
  TELLS_TIME_AS_TEXT("BB-TOK-34"),
  /** It compares {@code patient} as a bare text. */
  COMPARES_PATIENT_AS_TEXT("BB-RES-31"),
  /** It types both identifiers of a claim as its unique one. */
  TWO_UNIQUE_CLAIM_IDS("BB-RES-21"),
  /** It gives DME the profile of inpatient claims. */
  DME_IS_INPATIENT("BB-RES-18"),
  /** It refuses {@code _lastUpdated} without a comparator. */
  WANTS_COMPARATOR_OF_UPDATE("BB-SRCH-03"),
  /** It refuses {@code service-date} without one of four comparators. */
  WANTS_COMPARATOR_OF_SERVICE("BB-SRCH-07"),
  /** It drops search parameters that CARIN Blue Button asks for. */
  DROPS_C4BB_PARAMETERS("BB-SRCH-14"),
  /** Entries of its Bundles have neither address nor search mode. */
  BARE_ENTRIES("BB-PAGE-05"),
  /** Its errors are no OperationOutcomes. */
  ERRORS_ARE_DETAILS("BB-ERR-04"),
  /** It sends its capabilities as plain JSON always. */
  CAPABILITIES_AS_JSON("BB-HDR-08"),
  /** It says None for a rate limit that it does not know. */
  SAYS_NONE("BB-HDR-09");

  private final String requirement;

  Manner(String requirement) {
    this.requirement = requirement;
  }

  /** The requirement that it does not meet. */
  public String requirement() {
    return requirement;
  }

  /** All that is known of CMS's server. */
  public static Set<Manner> ofCms() {
    return EnumSet.allOf(Manner.class);
  }
}
