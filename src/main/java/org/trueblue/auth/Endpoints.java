package org.trueblue.auth;

import java.net.URI;

/**
 * Where an authorization server listens.
 *
 * @param authorize for the user's browser (RFC 6749, section 3.1)
 * @param token for the client (section 3.2)
 * @param revoke takes tokens back (RFC 7009)
 * @param introspect tells of tokens (RFC 7662)
 * @param userinfo tells of the user (OpenID Connect Core, section 5.3)
 */
public record Endpoints(URI authorize, URI token, URI revoke, URI introspect, URI userinfo) {}
