package org.trueblue.steps.smart;

import java.time.Duration;
import java.time.Instant;
import org.trueblue.auth.Assertion;
import org.trueblue.auth.ClientAuthentication.Signed;

/** What can be wrong with an assertion (RFC 7523, section 3; SMART, Signature verification). */
enum Flaw {
  BY_ANOTHER_KEY,
  UNSIGNED,
  BY_THE_PUBLIC_KEY,
  OF_AN_UNKNOWN_KEY,
  OF_ANOTHER_ISSUER,
  WITHOUT_ISSUER,
  ABOUT_ANOTHER,
  ABOUT_NOBODY,
  FOR_ANOTHER_SERVER,
  FOR_NO_SERVER,
  EXPIRED,
  WITHOUT_END,
  FOR_AN_HOUR,
  WITHOUT_ID;

  private static final String NOBODY = "trueblue-no-client-of-anybody";

  /** The flaw of this word, such as {@code by-another-key}. */
  static Flaw of(String word) {
    return valueOf(word.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
  }

  /** An assertion with this flaw alone. */
  String in(Assertion right, Signed how, Instant now) {
    return switch (this) {
      case BY_ANOTHER_KEY -> right.signedBy(how.keys().strangers()).signed();
      case UNSIGNED -> right.unsigned();
      case BY_THE_PUBLIC_KEY -> right.authenticatedByPublicKey();
      case OF_AN_UNKNOWN_KEY -> right.naming("trueblue-no-such-key").signed();
      case OF_ANOTHER_ISSUER -> right.claiming("iss", NOBODY).signed();
      case WITHOUT_ISSUER -> right.without("iss").signed();
      case ABOUT_ANOTHER -> right.claiming("sub", NOBODY).signed();
      case ABOUT_NOBODY -> right.without("sub").signed();
      case FOR_ANOTHER_SERVER ->
          right.claiming("aud", "https://elsewhere.example.org/token").signed();
      case FOR_NO_SERVER -> right.without("aud").signed();
      case EXPIRED -> right.claiming("exp", end(now, Duration.ofHours(-1))).signed();
      case WITHOUT_END -> right.without("exp").signed();
      case FOR_AN_HOUR -> right.claiming("exp", end(now, Duration.ofHours(1))).signed();
      case WITHOUT_ID -> right.without("jti").signed();
    };
  }

  private static Long end(Instant now, Duration after) {
    return now.plus(after).getEpochSecond();
  }
}
