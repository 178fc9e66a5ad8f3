package org.trueblue.reference.bluebutton;

/** The types of claims of Medicare. */
enum ClaimType {
  CARRIER("71", "Professional-NonClinician"),
  DME("82", "Professional-NonClinician"),
  HHA("10", "Professional-NonClinician"),
  HOSPICE("50", "Inpatient-Institutional"),
  INPATIENT("60", "Inpatient-Institutional"),
  OUTPATIENT("40", "Outpatient-Institutional"),
  PDE("", "Pharmacy"),
  SNF("20", "Inpatient-Institutional");

  private final String nchCode;
  private final String profile;

  ClaimType(String nchCode, String profile) {
    this.nchCode = nchCode;
    this.profile = profile;
  }

  /** The code of the claim's type in the national history; empty for drugs. */
  String nchCode() {
    return nchCode;
  }

  /** The profile of CARIN Blue Button, without what all of them begin with. */
  String profile() {
    return profile;
  }

  String code() {
    return name();
  }

  String prefix() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
