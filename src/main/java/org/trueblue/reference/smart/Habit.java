package org.trueblue.reference.smart;

/** What a server may do in one way or another; a habit is the other way. */
public enum Habit {
  /** The ID token names the user relative to the base of the FHIR server. */
  RELATIVE_FHIR_USER,
  /** Access tokens are JSON Web Tokens. */
  JWT_ACCESS_TOKENS,
  /** A refresh token stays the same when it is used. */
  STABLE_REFRESH_TOKENS,
  /** Users are shown an error where they might be sent back with it. */
  SHOWS_ERRORS,
  /** Scopes of the first syntax are granted in the second. */
  GRANTS_IN_SECOND_SYNTAX,
  /** A scope with all rights to read is granted as two. */
  GRANTS_RIGHTS_APART,
  /** What a token does not open is not there, rather than forbidden. */
  HIDES_WHAT_IS_NOT_GRANTED
}
