package org.trueblue.session;

import org.trueblue.evidence.Evidence;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Validator;
import org.trueblue.fhir.search.Matching;
import org.trueblue.fhir.search.Values;
import org.trueblue.guide.Guide;

/**
 * What all scenarios of a run share. Thread safe.
 *
 * @param target the server under test
 * @param guide what is asked of it
 * @param evidence what it answered so far
 * @param fhirPath evaluates FHIRPath
 * @param validator validates resources
 */
public record Session(
    Target target, Guide guide, Evidence evidence, FhirPath fhirPath, Validator validator) {

  /** Decides whether resources satisfy a search. */
  public Matching matching() {
    return new Matching(fhirPath);
  }

  /** Takes search values from resources. */
  public Values values() {
    return new Values(matching());
  }

  /** A client for one scenario. */
  public Client client() {
    return new Client(this);
  }
}
