package org.trueblue.reference.smart;

/** What a server may do in one way or another; a habit is the other way. */
public enum Habit {
  /** The ID token names the user relative to the base of the FHIR server. */
  RELATIVE_FHIR_USER,
  /** Access tokens have the form of JSON Web Tokens. */
  JWT_ACCESS_TOKENS,
  /** A refresh token stays the same when it is used. */
  STABLE_REFRESH_TOKENS,
  /** Users are shown an error where they might be sent back with it. */
  SHOWS_ERRORS,
  /** Scopes of the first syntax are granted in the second. */
  GRANTS_IN_SECOND_SYNTAX,
  /** A scope to read and search is granted as two. */
  GRANTS_RIGHTS_APART,
  /** Users are not asked whether they let an app in. */
  ASKS_NO_CONSENT,
  /** Users who let an app in are not asked again for the same scopes. */
  REMEMBERS_CONSENT,
  /** Users are known without a login, as by an earlier one. */
  KNOWS_USERS
}
