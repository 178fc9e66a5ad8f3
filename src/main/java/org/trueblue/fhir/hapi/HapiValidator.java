package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;

/** Validation by the HL7 instance validator as HAPI sets it up. */
final class HapiValidator implements Validator {

  private final FhirValidator validator;

  HapiValidator(FhirContext context, IValidationSupport support) {
    FhirInstanceValidator module = new FhirInstanceValidator(support);
    module.setAnyExtensionsAllowed(true);
    module.setErrorForUnknownProfiles(false);
    // References are judged by their own checks, which may ask the server.
    module.setAssumeValidRestReferences(true);
    // Synthetic data may use the example domains.
    module.setAllowExamples(true);
    module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    this.validator = context.newValidator();
    this.validator.registerValidatorModule(module);
  }

  @Override
  public List<Issue> validate(Resource resource, String profile) {
    return validator
        .validateWithResult(
            withoutClaims(resource).toString(), new ValidationOptions().addProfile(profile))
        .getMessages()
        .stream()
        .map(HapiValidator::issue)
        .toList();
  }

  /** A resource is judged by the profile that is asked about, not by those that it claims. */
  private static ObjectNode withoutClaims(Resource resource) {
    if (resource.profiles().isEmpty()) {
      return resource.json();
    }
    ObjectNode copy = resource.json().deepCopy();
    ObjectNode meta = copy.withObject("/meta");
    meta.remove(List.of("profile", "_profile"));
    if (meta.isEmpty()) {
      copy.remove("meta");
    }
    return copy;
  }

  private static Issue issue(SingleValidationMessage message) {
    String text = Objects.requireNonNullElse(message.getMessage(), "");
    return new Issue(
        OfflineTerminology.isUnchecked(text) ? Severity.UNCHECKED : severity(message),
        Objects.requireNonNullElse(message.getMessageId(), ""),
        Objects.requireNonNullElse(message.getLocationString(), ""),
        OfflineTerminology.withoutMark(text));
  }

  private static Severity severity(SingleValidationMessage message) {
    ResultSeverityEnum severity = message.getSeverity();
    return severity == null ? Severity.ERROR : Severity.valueOf(severity.name());
  }
}
