package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.LenientErrorHandler;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;

/**
 * One warm FHIR engine over a set of definitions, shared by all who validate or evaluate. Thread
 * safe. Building it is cheap; the definitions are read when they are first needed.
 */
public final class Engine {

  private final Validator validator;
  private final FhirPath fhirPath;
  private final Definitions base;

  /**
   * @param guides the definitions of the guides, beyond those of FHIR itself
   */
  public Engine(Definitions guides) {
    this(guides, CodeService.NONE);
  }

  /**
   * @param guides the definitions of the guides, beyond those of FHIR itself
   * @param service is asked for codes of which nobody at hand can tell
   */
  public Engine(Definitions guides, CodeService service) {
    FhirContext context = FhirContext.forR4();
    context.setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
    IValidationSupport standard = new Errata(context);
    MissingBases missingBases = new MissingBases(guides);
    IValidationSupport carried = new DefinitionsSupport(context, guides, missingBases);
    ValidationSupportChain chain =
        new ValidationSupportChain(
            new OfflineTerminology(
                context,
                new ValidationSupportChain(
                    carried,
                    standard,
                    new CommonCodeSystemsTerminologyService(context),
                    new InMemoryTerminologyServerValidationSupport(context)),
                service),
            carried,
            standard,
            new SnapshotGeneratingValidationSupport(context));
    // A required binding asks that one coding is in the value set, not that all are (R4, 4.1.5.1).
    chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
    context.setValidationSupport(chain);
    this.validator = new RememberingValidator(new HapiValidator(context, chain, missingBases));
    this.fhirPath = new RememberingFhirPath(new HapiFhirPath(context));
    this.base = new BaseDefinitions(context, standard);
  }

  /** Reads what every validation needs, so that the first need not wait for it. */
  public void warm() {
    validator.validate(
        new Resource(JsonNodeFactory.instance.objectNode().put("resourceType", "Patient")),
        "http://hl7.org/fhir/StructureDefinition/Patient");
  }

  /** Validates resources against profiles. */
  public Validator validator() {
    return validator;
  }

  /** Evaluates FHIRPath. */
  public FhirPath fhirPath() {
    return fhirPath;
  }

  /** The definitions of FHIR R4 itself. */
  public Definitions base() {
    return base;
  }
}
