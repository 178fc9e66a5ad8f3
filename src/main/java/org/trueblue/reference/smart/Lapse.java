package org.trueblue.reference.smart;

/**
 * A rule that the server can be told to forget. Without a lapse it keeps them all. What a proxy can
 * change in an answer is no lapse: these are about what the server does or does not look at.
 */
public enum Lapse {
  /** A request for authorization needs no challenge. */
  NEEDS_NO_CHALLENGE,
  /** A challenge may be plain. */
  ACCEPTS_PLAIN,
  /** The verifier is not looked at. */
  IGNORES_VERIFIER,
  /** A code may be exchanged without a verifier. */
  NEEDS_NO_VERIFIER,
  /** The FHIR server that a request for authorization names is not looked at. */
  IGNORES_AUD,
  /** A request for authorization need not name a FHIR server. */
  NEEDS_NO_AUD,
  /** Users are sent to any address of the client's own choice. */
  SENDS_ANYWHERE,
  /** An address that begins like the registered one is good enough. */
  MATCHES_REDIRECT_BY_BEGINNING,
  /** Any launch that a client names is good. */
  ACCEPTS_ANY_LAUNCH,
  /** All is granted, whatever the user ticks off. */
  GRANTS_ALL_THAT_IS_ASKED,
  /** A code is good again and again. */
  ACCEPTS_USED_CODE,
  /** What came of a code stays good when the code comes again. */
  KEEPS_TOKENS_OF_REUSED_CODE,
  /** A code is good for any client. */
  ACCEPTS_CODE_OF_OTHER_CLIENT,
  /** A code is good with any redirect URI. */
  IGNORES_REDIRECT_OF_CODE,
  /** A confidential client need not prove who it is. */
  NEEDS_NO_SECRET,
  /** A refresh token is good for any client. */
  REFRESHES_FOR_OTHER_CLIENT,
  /** A refresh gives whatever scope is asked for. */
  WIDENS_SCOPE,
  /** A refresh ignores that less was asked for. */
  NEVER_NARROWS_SCOPE,
  /** A refresh token that was replaced stays good. */
  ACCEPTS_REPLACED_REFRESH,
  /** An access token stays good after it was revoked. */
  HONOURS_REVOKED_ACCESS,
  /** A refresh token stays good after it was revoked. */
  HONOURS_REVOKED_REFRESH,
  /** Access tokens stay good after the refresh token of their grant was revoked. */
  KEEPS_ACCESS_OF_REVOKED_REFRESH,
  /** A revoked token is active to who asks. */
  CALLS_REVOKED_ACTIVE,
  /** A client takes back the tokens of others. */
  REVOKES_FOR_OTHER_CLIENT,
  /** Anybody is told of a token. */
  TELLS_ANYBODY_OF_TOKENS,
  /** Any token opens the FHIR server. */
  LETS_ANYBODY_IN,
  /** Any resource is read with any token. */
  IGNORES_SCOPE_ON_READ,
  /** Any type is searched with any token. */
  IGNORES_SCOPE_ON_SEARCH,
  /** A scope of some resources of a type is one of all when reading. */
  IGNORES_QUERY_ON_READ,
  /** A scope of some resources of a type is one of all when searching. */
  IGNORES_QUERY_ON_SEARCH,
  /** What comes along with the matches of a search is not looked at. */
  INCLUDES_WHAT_IS_NOT_GRANTED,
  /** The right to read is a right to search. */
  SEARCHES_BY_RIGHT_TO_READ,
  /** The right to search is a right to read. */
  READS_BY_RIGHT_TO_SEARCH,
  /** Any patient's resources are read with the token of one. */
  READS_OTHER_PATIENTS,
  /** Any patient's resources are found with the token of one. */
  FINDS_OTHER_PATIENTS,
  /** An assertion need not be signed. */
  ACCEPTS_UNSIGNED_ASSERTION,
  /** The signature of an assertion is not verified. */
  IGNORES_SIGNATURE,
  /** An assertion may be signed by any algorithm. */
  ACCEPTS_ANY_ALGORITHM,
  /** An assertion may name any key. */
  IGNORES_KEY_ID,
  /** An assertion is good twice. */
  ACCEPTS_REPLAYED_ASSERTION,
  /** An assertion need not have an identifier. */
  NEEDS_NO_ASSERTION_ID,
  /** An assertion may be meant for others. */
  IGNORES_AUDIENCE_OF_ASSERTION,
  /** An assertion is good after its time. */
  ACCEPTS_EXPIRED_ASSERTION,
  /** An assertion need not say until when it is good. */
  NEEDS_NO_EXPIRY,
  /** An assertion may be good for longer than five minutes. */
  ACCEPTS_LONG_ASSERTION,
  /** An assertion may be issued by another than it is about. */
  IGNORES_ISSUER_OF_ASSERTION,
  /** An assertion may be about another than who issued it. */
  IGNORES_SUBJECT_OF_ASSERTION,
  /** Any type of assertion is taken for one in JWT. */
  IGNORES_ASSERTION_TYPE,
  /** Keys of clients are fetched once and kept for ever. */
  CACHES_KEYS_FOR_EVER,
  /** Backend clients get scopes that they are not registered for. */
  GRANTS_BACKEND_ANYTHING,
  /** The ID token is signed with a key that is not published. */
  SIGNS_WITH_OTHER_KEY,
  /** The ID token is for another client. */
  ID_TOKEN_FOR_OTHER_CLIENT,
  /** The ID token names another issuer. */
  ID_TOKEN_OF_OTHER_ISSUER,
  /** The ID token expired long ago. */
  ID_TOKEN_EXPIRED,
  /** The ID token does not say until when it is good. */
  ID_TOKEN_WITHOUT_EXPIRY,
  /** The ID token does not say when it was made. */
  ID_TOKEN_WITHOUT_TIME,
  /** The ID token has another nonce than the request. */
  ID_TOKEN_WITH_OTHER_NONCE,
  /** The ID token does not say whom it is about. */
  ID_TOKEN_WITHOUT_SUBJECT,
  /** The ID token is signed by an algorithm that apps need not know. */
  ID_TOKEN_BY_OTHER_ALGORITHM,
  /** The ID token names a key that is not published. */
  ID_TOKEN_BY_OTHER_KEY_ID,
  /** The ID token does not say who the user is in FHIR. */
  NO_FHIR_USER,
  /** The ID token says that the user is a resource of a type that no user is of. */
  FHIR_USER_OF_OTHER_TYPE,
  /** The ID token says that the user is a resource that is not there. */
  FHIR_USER_NOWHERE
}
