package org.trueblue.reference;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Lets in who has the token; the capabilities are for everybody. Found by reflection. */
@Interceptor
public final class BearerTokens {

  private final byte[] expected;

  BearerTokens(String token) {
    this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
  }

  /** Refuses a request without the token. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void check(RequestDetails request) {
    if (request.getRestOperationType() == RestOperationTypeEnum.METADATA) {
      return;
    }
    String given = request.getHeader("Authorization");
    boolean same =
        given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    if (!same) {
      throw new AuthenticationException("a bearer token is needed")
          .addAuthenticateHeaderForRealm("TrueBlue reference server");
    }
  }
}
