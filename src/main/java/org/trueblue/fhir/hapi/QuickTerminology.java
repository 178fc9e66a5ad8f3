package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's terminology in memory. To see whether a code system has content, HAPI has a whole model of
 * FHIR scanned, which costs a tenth of the time to the first verdict.
 */
final class QuickTerminology extends InMemoryTerminologyServerValidationSupport {

  QuickTerminology(FhirContext context) {
    super(context);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext support, @Nullable String system) {
    if (system == null || system.isBlank()) {
      return false;
    }
    if (support.getRootValidationSupport().fetchCodeSystem(system) instanceof CodeSystem found) {
      return found.getContent() != CodeSystemContentMode.NOTPRESENT;
    }
    return super.isCodeSystemSupported(support, system);
  }
}
