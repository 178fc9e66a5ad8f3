package org.trueblue.reference.smart;

import org.trueblue.fhir.FhirPath;
import org.trueblue.guide.Guide;
import org.trueblue.reference.Store;

/**
 * What servers are installed with; it takes a while to make, and many servers can share it.
 *
 * @param guide whose profiles and search parameters the FHIR server supports
 * @param store its resources
 * @param fhirPath evaluates the expressions of search parameters
 * @param keyring the keys of the server and its clients
 */
public record Installation(Guide guide, Store store, FhirPath fhirPath, Keyring keyring) {

  /** Data for a guide, and new keys. */
  public static Installation of(Guide guide, FhirPath fhirPath) {
    return new Installation(guide, Store.of(guide), fhirPath, Keyring.fresh());
  }
}
