package org.trueblue.reference.smart;

import org.trueblue.reference.web.Call;

/** Where the parts of the server are, from its root on. */
final class Addresses {

  static final String AUTHORIZE = "/auth/authorize";
  static final String LOGIN = "/auth/login";
  static final String PATIENT = "/auth/patient";
  static final String CONSENT = "/auth/consent";
  static final String TOKEN = "/auth/token";
  static final String INTROSPECT = "/auth/introspect";
  static final String REVOKE = "/auth/revoke";
  static final String MANAGE = "/auth/manage";
  static final String KEYS = "/auth/jwks";
  static final String OPENID = "/.well-known/openid-configuration";
  static final String SMART = "/fhir/.well-known/smart-configuration";
  static final String METADATA = "/fhir/metadata";
  static final String FHIR = "/fhir";
  static final String EHR = "/ehr/launch";
  static final String EHR_CONTEXT = "/ehr/context";
  static final String STYLE = "/ehr/style.json";
  static final String BRANDS = "/brands/bundle.json";

  private Addresses() {}

  /** The base of the FHIR server, as the client knows it. */
  static String base(Call call) {
    return call.root() + FHIR;
  }
}
