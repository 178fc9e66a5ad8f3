package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.DocumentValidator;

/**
 * A FHIR engine for documents: HAPI's validator with the settings that HAPI gives it, over
 * definitions that lie ready in packs. Thread safe, to be shared by all who validate.
 */
public final class DocumentEngine {

  private final Layers layers;
  private final InstanceValidation validation;

  /**
   * @param folder where packs are kept
   * @param sources packages beyond FHIR itself, of which the first is asked first
   * @param service is asked for codes of which nobody at hand can tell
   */
  public DocumentEngine(PackFolder folder, List<PackFolder.Source> sources, CodeService service) {
    FhirContext context = FhirContext.forR4();
    this.layers = Layers.of(folder, sources, context, structure -> {});
    IValidationSupport support =
        new UndecidedCodes(context, new ValidationSupportChain(layers.terminology()), service);
    this.validation =
        new InstanceValidation(
            new PackedContext(support, layers.structures()), true, validator -> {});
  }

  /** Validates documents. */
  public DocumentValidator validator() {
    return new HapiDocumentValidator(validation);
  }

  /** The structures, value sets and code systems of FHIR R4 itself. */
  public Definitions base() {
    return layers.core();
  }

  /** Whether a profile is at hand. */
  public boolean knows(String canonical) {
    return layers.structures().find(canonical).isPresent();
  }

  /** Whether a profile is of the first package. */
  public boolean isOfFirst(String canonical) {
    return layers.packages().filter(one -> one.isInFirstLayer(canonical)).isPresent();
  }
}
