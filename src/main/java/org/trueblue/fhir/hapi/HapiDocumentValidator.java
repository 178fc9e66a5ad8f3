package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Position;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Xml;

/** Validation of documents by the HL7 instance validator with the settings that HAPI gives it. */
final class HapiDocumentValidator implements DocumentValidator {

  private final FhirValidator validator;

  HapiDocumentValidator(FhirContext context, IValidationSupport support) {
    this.validator = context.newValidator();
    this.validator.registerValidatorModule(new FhirInstanceValidator(support));
  }

  @Override
  public List<Issue> validate(Document document, List<String> profiles) {
    try {
      List<Issue> faults = faults(document);
      return faults.isEmpty() ? judged(document, profiles) : faults;
    } catch (Json.Malformed e) {
      return List.of(fatal(String.valueOf(e.getMessage()), e.position()));
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(fatal("the validator cannot read it: " + e, Position.UNKNOWN));
    }
  }

  private static List<Issue> faults(Document document) throws Json.Malformed {
    return switch (document.format()) {
      case JSON -> Shape.faults(Resource.parse(document.content()));
      case XML -> Xml.fault(document).stream().toList();
    };
  }

  private List<Issue> judged(Document document, List<String> profiles) {
    ValidationOptions options = new ValidationOptions();
    profiles.forEach(options::addProfile);
    return NotAtHand.withConsequences(
        validator.validateWithResult(document.text(), options).getMessages().stream()
            .map(Message::placed)
            .toList());
  }

  private static Issue fatal(String message, Position position) {
    return new Issue(Severity.FATAL, "", "", message).at(position);
  }
}
