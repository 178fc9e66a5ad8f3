package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;

/** Validation by the HL7 instance validator as HAPI sets it up. */
final class HapiValidator implements Validator {

  private final FhirValidator validator;
  private final MissingBases missingBases;

  HapiValidator(FhirContext context, IValidationSupport support, MissingBases missingBases) {
    this.missingBases = missingBases;
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
    List<Issue> faults = Shape.faults(resource);
    if (!faults.isEmpty()) {
      return faults;
    }
    ObjectNode content = resource.json().deepCopy();
    new Claims(profile).hide(content);
    List<Issue> issues = new ArrayList<>();
    missingBases.below(profile).ifPresent(base -> issues.add(missing(resource, base)));
    validator
        .validateWithResult(content.toString(), new ValidationOptions().addProfile(profile))
        .getMessages()
        .forEach(message -> issues.add(Message.issue(message)));
    issues.removeIf(Claims::isAbout);
    return NotAtHand.withConsequences(issues);
  }

  private static Issue missing(Resource resource, String profile) {
    return new Issue(
        Severity.UNCHECKED,
        I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN,
        resource.type(),
        "the profile %s, on which this one builds, is not at hand".formatted(profile));
  }
}
