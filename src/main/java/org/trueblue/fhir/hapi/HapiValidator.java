package org.trueblue.fhir.hapi;

import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;

/** Validation by the HL7 instance validator as HAPI sets it up. */
final class HapiValidator implements Validator {

  private final InstanceValidation validation;
  private final MissingBases missingBases;
  private final UnknownValueSets unknown;

  HapiValidator(IWorkerContext context, MissingBases missingBases, UnknownValueSets unknown) {
    this.missingBases = missingBases;
    this.unknown = unknown;
    this.validation = new InstanceValidation(context, false, HapiValidator::set);
  }

  private static void set(InstanceValidator validator) {
    // References are judged by their own checks, which may ask the server.
    validator.setAssumeValidRestReferences(true);
    // Synthetic data may use the example domains.
    validator.setAllowExamples(true);
    validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
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
    issues.addAll(
        validation.validate(
            content.toString().getBytes(StandardCharsets.UTF_8),
            FhirFormat.JSON,
            List.of(profile),
            this::issues));
    return issues;
  }

  private List<Issue> issues(Stream<SingleValidationMessage> messages) {
    return NotAtHand.withConsequences(
        messages
            .map(message -> unknown.graded(Message.issue(message)))
            .filter(issue -> !Claims.isAbout(issue))
            .toList());
  }

  private static Issue missing(Resource resource, String profile) {
    return new Issue(
        Severity.UNCHECKED,
        I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN,
        resource.type(),
        "the profile %s, on which this one builds, is not at hand".formatted(profile));
  }
}
