package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Document;

/** HAPI's validator as its documentation sets it up: slow, and the measure of what is right. */
public final class Stock {

  private static final List<String> TYPES =
      List.of("StructureDefinition", "ValueSet", "CodeSystem");

  private final FhirValidator validator;

  /**
   * @param packages of which the first is asked first
   */
  public Stock(List<Definitions> packages) {
    FhirContext context = FhirContext.forR4();
    List<IValidationSupport> chain = new ArrayList<>();
    packages.forEach(one -> chain.add(support(context, one)));
    chain.add(new DefaultProfileValidationSupport(context));
    chain.add(new CommonCodeSystemsTerminologyService(context));
    chain.add(new InMemoryTerminologyServerValidationSupport(context));
    chain.add(new SnapshotGeneratingValidationSupport(context));
    this.validator = context.newValidator();
    this.validator.registerValidatorModule(
        new FhirInstanceValidator(new ValidationSupportChain(chain)));
  }

  /** As {@code NpmPackageValidationSupport} does it, which reads from the class path only. */
  private static IValidationSupport support(FhirContext context, Definitions definitions) {
    IParser parser = context.newJsonParser();
    parser.setParserErrorHandler(new LenientErrorHandler(false));
    PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(context);
    TYPES.stream()
        .flatMap(type -> definitions.all(type).stream())
        .forEach(one -> support.addResource(parser.parseResource(one.json().toString())));
    return support;
  }

  /** What it says. */
  public List<SingleValidationMessage> validate(Document document) {
    return validator.validateWithResult(document.text(), new ValidationOptions()).getMessages();
  }
}
