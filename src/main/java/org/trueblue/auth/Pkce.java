package org.trueblue.auth;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;

/**
 * The proof that who exchanges a code is who asked for it (RFC 7636).
 *
 * @param verifier the secret
 * @param challenge what is told of it first, by S256
 */
public record Pkce(String verifier, String challenge) {

  /** A verifier of 256 random bits with its challenge. */
  public static Pkce fresh() {
    CodeVerifier verifier = new CodeVerifier();
    return new Pkce(
        verifier.getValue(), CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue());
  }

  /** Without the verifier, which must not reach any log. */
  @Override
  public String toString() {
    return challenge;
  }
}
