package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.CodeService.Answer;
import org.trueblue.fhir.CodeService.Question;

/**
 * Terminology without a terminology server, in three values: right, wrong, and, where a code system
 * or value set is not at hand, unchecked. That is told to HAPI, which knows but two, as right with
 * a marked information.
 */
final class OfflineTerminology implements IValidationSupport {

  private final FhirContext context;
  private final IValidationSupport known;
  private final CodesAtHand codes;
  private final CodeService service;

  /**
   * @param known all definitions and the services that know code systems
   * @param service is asked where these do not tell
   */
  OfflineTerminology(FhirContext context, IValidationSupport known, CodeService service) {
    this.context = context;
    this.known = known;
    this.service = service;
    this.codes = new CodesAtHand(context, known);
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return "Offline terminology";
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext support, String system) {
    return true;
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext support, String url) {
    return true;
  }

  @Override
  public @Nullable CodeValidationResult validateCode(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      @Nullable String system,
      String code,
      @Nullable String display,
      @Nullable String valueSetUrl) {
    if (valueSetUrl != null && !valueSetUrl.isBlank()) {
      IBaseResource valueSet = known.fetchValueSet(valueSetUrl);
      return valueSet == null
          ? asked(system, code, valueSetUrl)
          : validateCodeInValueSet(support, options, system, code, display, valueSet);
    }
    if (system == null || system.isBlank()) {
      return null;
    }
    if (options.isInferSystem()) {
      // The element holds nothing but a code: the value set alone says which codes it may have.
      return new CodeValidationResult().setCode(code);
    }
    return switch (codes.inCodeSystem(system, code)) {
      case IN -> new CodeValidationResult().setCode(code);
      case OUT -> wrong(code, CodeValidationIssueCoding.INVALID_CODE, "code system " + system);
      case UNKNOWN -> asked(system, code, "");
    };
  }

  @Override
  public @Nullable CodeValidationResult validateCodeInValueSet(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      @Nullable String system,
      String code,
      @Nullable String display,
      IBaseResource valueSet) {
    if (!(valueSet instanceof ValueSet r4)) {
      return null;
    }
    String ofSystem = system == null ? "" : system;
    return switch (codes.inValueSet(r4, options.isInferSystem() ? null : ofSystem, code)) {
      case IN -> new CodeValidationResult().setCode(code);
      case OUT -> wrong(code, CodeValidationIssueCoding.NOT_IN_VS, "value set " + r4.getUrl());
      case UNKNOWN -> asked(system, code, canonical(r4));
    };
  }

  @Override
  public ValueSetExpansionOutcome expandValueSet(
      ValidationSupportContext support,
      @Nullable ValueSetExpansionOptions options,
      IBaseResource valueSet) {
    ValueSetExpansionOutcome outcome = known.expandValueSet(inner(), options, valueSet);
    return outcome == null
        ? new ValueSetExpansionOutcome("the value set is not at hand", false)
        : outcome;
  }

  private ValidationSupportContext inner() {
    return new ValidationSupportContext(known);
  }

  private static CodeValidationResult wrong(
      String code, CodeValidationIssueCoding how, String set) {
    String message = "'%s' is not in the %s".formatted(code, set);
    return new CodeValidationResult()
        .setSeverity(IssueSeverity.ERROR)
        .setMessage(message)
        .addIssue(
            new CodeValidationIssue(
                message, IssueSeverity.ERROR, CodeValidationIssueCode.CODE_INVALID, how));
  }

  private static String canonical(ValueSet valueSet) {
    String url = Objects.requireNonNullElse(valueSet.getUrl(), "");
    return new Canonical(url, Objects.requireNonNullElse(valueSet.getVersion(), "")).toString();
  }

  /** What somebody else knows who is asked, if anybody is. */
  private CodeValidationResult asked(@Nullable String system, String code, String valueSet) {
    String ofSystem = system == null ? "" : system;
    Answer answer = service.ask(new Question(ofSystem, code, valueSet));
    String url = Canonical.parse(valueSet).url();
    String set = valueSet.isEmpty() ? "code system " + system : "value set " + url;
    if (answer instanceof Answer.Known found) {
      return found.in()
          ? new CodeValidationResult().setCode(code)
          : wrong(
              code,
              valueSet.isEmpty()
                  ? CodeValidationIssueCoding.INVALID_CODE
                  : CodeValidationIssueCoding.NOT_IN_VS,
              set);
    }
    String missing = ofSystem.isBlank() ? url : ofSystem;
    return unchecked(
        code,
        answer instanceof Answer.Unavailable none
            ? new Mark(true, missing, none.reason())
            : new Mark(false, missing, "the %s is not wholly at hand".formatted(set)));
  }

  private static CodeValidationResult unchecked(String code, Mark mark) {
    return new CodeValidationResult()
        .setCode(code)
        .setMessage(mark.message())
        .setSeverity(IssueSeverity.INFORMATION)
        .addIssue(
            new CodeValidationIssue(
                mark.message(),
                IssueSeverity.INFORMATION,
                CodeValidationIssueCode.NOT_FOUND,
                CodeValidationIssueCoding.NOT_FOUND));
  }
}
