package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.LenientErrorHandler;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;

/**
 * One warm FHIR engine over a set of definitions that lie ready in packs, shared by all who
 * validate or evaluate what a server says. Thread safe. Building it is cheap; the definitions are
 * read when they are first needed.
 */
public final class Engine {

  private final Validator validator;
  private final FhirPath fhirPath;
  private final Definitions base;

  /**
   * @param folder where packs are kept
   * @param sources packages beyond FHIR itself, of which the first is asked first
   * @param service is asked for codes of which nobody at hand can tell
   */
  public Engine(PackFolder folder, List<PackFolder.Source> sources, CodeService service) {
    FhirContext context = FhirContext.forR4();
    context.setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
    Layers layers = Layers.of(folder, sources, context);
    List<IValidationSupport> supports = new ArrayList<>(layers.definitions());
    supports.add(
        0,
        new OfflineTerminology(context, new ValidationSupportChain(layers.terminology()), service));
    ValidationSupportChain chain = new ValidationSupportChain(supports);
    // A required binding asks that one coding is in the value set, not that all are (R4, 4.1.5.1).
    chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
    context.setValidationSupport(chain);
    this.validator =
        new RememberingValidator(
            new HapiValidator(
                new PackedContext(chain, layers.structures()),
                new MissingBases(PackFolder.Source.together(sources)),
                new UnknownValueSets(layers.structures(), chain)));
    this.fhirPath = new RememberingFhirPath(new HapiFhirPath(context));
    this.base = new BaseDefinitions(context, layers.core());
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
