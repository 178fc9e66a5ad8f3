package org.trueblue.session;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.trueblue.evidence.Address;
import org.trueblue.http.Limits;
import org.trueblue.http.Origin;

/**
 * The server under test, and what it promises.
 *
 * @param base base URL without a slash at the end
 * @param patients ids of the patients that the run may use
 * @param token access token, empty for none
 * @param allowedOrigins further origins that requests may go to, without credentials
 * @param showPersonalData whether the evidence may show names, identifiers and the like
 * @param limits how much of our time and memory it may take
 */
public record Target(
    URI base,
    List<String> patients,
    String token,
    Set<Origin> allowedOrigins,
    boolean showPersonalData,
    Limits limits) {

  public Target {
    patients = List.copyOf(patients);
    allowedOrigins = Set.copyOf(allowedOrigins);
  }

  /** The URL of something below the base; what cannot stand in one is encoded. */
  public URI url(String path) {
    return Address.of(base + "/" + path);
  }

  /** The URL of a resource, whatever its id is. */
  public URI url(String type, String id) {
    return url(type + "/" + Address.segment(id));
  }

  /** The same target with these patients. */
  public Target withPatients(List<String> ids) {
    return new Target(base, ids, token, allowedOrigins, showPersonalData, limits);
  }

  /** Without the token, which must not reach any log. */
  @Override
  public String toString() {
    return base + " with patients " + patients;
  }
}
