/**
 * An authorization server as SMART App Launch describes it, in front of the built-in FHIR server:
 * discovery, app launch, backend services, OpenID Connect, refresh, revocation, introspection and
 * user-access brands. It does what the specification asks for; it can be told to forget single
 * rules.
 */
@NullMarked
package org.trueblue.reference.smart;

import org.jspecify.annotations.NullMarked;
