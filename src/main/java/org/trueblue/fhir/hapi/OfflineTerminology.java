package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * Terminology without a terminology server, in three values: right, wrong, and, where a code system
 * or value set is not at hand, unchecked. That is told to HAPI, which knows but two, as right with
 * a marked information.
 */
final class OfflineTerminology implements IValidationSupport {

  /** Our own mark, so that nobody has to recognise these messages by their text; unforgeable. */
  private static final String MARK = "unchecked " + UUID.randomUUID() + " ";

  private final FhirContext context;
  private final IValidationSupport known;
  private final CodesAtHand codes;

  /**
   * @param known all definitions and the services that know code systems
   */
  OfflineTerminology(FhirContext context, IValidationSupport known) {
    this.context = context;
    this.known = known;
    this.codes = new CodesAtHand(context, known);
  }

  static boolean isUnchecked(String message) {
    return message.contains(MARK);
  }

  static String withoutMark(String message) {
    return message.replace(MARK, "");
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
          ? unchecked(code, "value set " + valueSetUrl)
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
      case UNKNOWN -> unchecked(code, "code system " + system);
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
      case UNKNOWN -> unchecked(code, "value set " + r4.getUrl());
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

  private static CodeValidationResult unchecked(String code, String missing) {
    String message = MARK + "the " + missing + " is not wholly at hand";
    return new CodeValidationResult()
        .setCode(code)
        .setMessage(message)
        .setSeverity(IssueSeverity.INFORMATION)
        .addIssue(
            new CodeValidationIssue(
                message,
                IssueSeverity.INFORMATION,
                CodeValidationIssueCode.NOT_FOUND,
                CodeValidationIssueCoding.NOT_FOUND));
  }
}
