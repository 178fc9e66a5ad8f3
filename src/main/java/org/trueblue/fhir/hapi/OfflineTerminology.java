package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.jspecify.annotations.Nullable;

/**
 * Terminology without a terminology server, in three values: what the definitions at hand can
 * decide is decided by HAPI; a negative answer that rests on a code system or value set that is not
 * at hand is no answer, and is passed on as a marked information, never as an error.
 */
final class OfflineTerminology implements IValidationSupport {

  /** Our own mark, so that nobody has to recognise these messages by their text. */
  private static final String MARK = "trueblue:unchecked ";

  private final FhirContext context;
  private final IValidationSupport known;

  /**
   * @param known all definitions and the services that decide on them
   */
  OfflineTerminology(FhirContext context, IValidationSupport known) {
    this.context = context;
    this.known = known;
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
      String system,
      String code,
      String display,
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
    if (!isDecidable(system)) {
      return unchecked(code, "code system " + system);
    }
    return known.validateCode(inner(), options, system, code, display, null);
  }

  @Override
  public @Nullable CodeValidationResult validateCodeInValueSet(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      IBaseResource valueSet) {
    CodeValidationResult result =
        known.validateCodeInValueSet(inner(), options, system, code, display, valueSet);
    if (result != null && result.isOk()) {
      return result;
    }
    if (valueSet instanceof ValueSet r4 && !isDecidable(r4, new HashSet<>())) {
      return unchecked(code, "value set " + r4.getUrl());
    }
    return result;
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

  /** Whether the codes of a system are at hand, all of them. */
  private boolean isDecidable(String system) {
    if (known.fetchCodeSystem(system) instanceof CodeSystem at) {
      return at.getContent() == CodeSystem.CodeSystemContentMode.COMPLETE;
    }
    return known.isCodeSystemSupported(inner(), system);
  }

  private boolean isDecidable(ValueSet valueSet, Set<String> visited) {
    if (!visited.add(valueSet.getUrl())) {
      return true;
    }
    if (valueSet.getExpansion().hasContains()) {
      return true;
    }
    List<ConceptSetComponent> parts =
        java.util.stream.Stream.concat(
                valueSet.getCompose().getInclude().stream(),
                valueSet.getCompose().getExclude().stream())
            .toList();
    return !parts.isEmpty() && parts.stream().allMatch(part -> isDecidable(part, visited));
  }

  private boolean isDecidable(ConceptSetComponent part, Set<String> visited) {
    boolean valueSets =
        part.getValueSet().stream()
            .allMatch(
                url ->
                    known.fetchValueSet(url.getValue()) instanceof ValueSet nested
                        && isDecidable(nested, visited));
    boolean codes = !part.hasSystem() || part.hasConcept() || isDecidable(part.getSystem());
    return valueSets && codes;
  }

  private static CodeValidationResult unchecked(String code, String missing) {
    String message = MARK + "the " + missing + " is not at hand";
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
