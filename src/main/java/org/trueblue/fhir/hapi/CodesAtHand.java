package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;
import org.jspecify.annotations.Nullable;

/**
 * What the definitions at hand say of codes (R4, section 4.9.5). HAPI knows the code systems; how a
 * value set is composed of them is worked out here, because HAPI takes what is missing for empty.
 */
final class CodesAtHand {

  /** The filters that HAPI applies; for it, a code passes no other filter. */
  private static final Set<String> FILTERS = Set.of("code", "concept");

  private final IValidationSupport known;
  private final IValidationSupport inMemory;
  private final LaterCodes later = new LaterCodes();

  /**
   * @param known all definitions and the services that know code systems
   */
  CodesAtHand(FhirContext context, IValidationSupport known) {
    this.known = known;
    this.inMemory = new InMemoryTerminologyServerValidationSupport(context);
  }

  /** Whether a code system has a code. */
  Membership inCodeSystem(String system, String code) {
    if (system.equals(CodeSyntax.MEDIA_TYPES)) {
      return CodeSyntax.mediaType(code);
    }
    if (isAtHand(system)
        && isOk(known.validateCode(context(), options(), system, code, null, null))) {
      return Membership.IN;
    }
    return isComplete(system) ? Membership.OUT : Membership.UNKNOWN;
  }

  /**
   * Whether a value set has a code.
   *
   * @param system of the code; null if any will do, as for an element that holds nothing but a code
   */
  Membership inValueSet(ValueSet valueSet, @Nullable String system, String code) {
    return new Search(system, code).in(valueSet);
  }

  /** A search for one code. */
  private final class Search {

    private final Set<String> visited = new HashSet<>();
    private final @Nullable String system;
    private final String code;

    Search(@Nullable String system, String code) {
      this.system = system;
      this.code = code;
    }

    Membership in(ValueSet valueSet) {
      if (valueSet.hasUrl() && !visited.add(valueSet.getUrl())) {
        return Membership.OUT;
      }
      List<ConceptSetComponent> includes = valueSet.getCompose().getInclude();
      if (includes.isEmpty()) {
        return Membership.UNKNOWN;
      }
      Membership included = Membership.any(includes.stream().map(this::in).toList());
      Membership excluded =
          Membership.any(valueSet.getCompose().getExclude().stream().map(this::in).toList());
      visited.remove(valueSet.getUrl());
      return included.and(Membership.not(excluded));
    }

    private Membership in(ConceptSetComponent part) {
      if (!part.hasSystem() && !part.hasValueSet()) {
        return Membership.UNKNOWN;
      }
      Membership inSystem = part.hasSystem() ? inSystem(part) : Membership.IN;
      return part.hasValueSet() ? inSystem.and(inValueSets(part.getValueSet())) : inSystem;
    }

    /** The specification says both that one of several is enough and that all are needed. */
    private Membership inValueSets(List<CanonicalType> valueSets) {
      Set<Membership> each =
          valueSets.stream()
              .map(url -> known.fetchValueSet(url.getValue()))
              .map(found -> found instanceof ValueSet r4 ? in(r4) : Membership.UNKNOWN)
              .collect(java.util.stream.Collectors.toSet());
      return each.size() == 1 ? each.iterator().next() : Membership.UNKNOWN;
    }

    private Membership inSystem(ConceptSetComponent part) {
      if (system != null && !system.equals(part.getSystem())) {
        return Membership.OUT;
      }
      if (part.hasConcept()) {
        boolean listed = part.getConcept().stream().anyMatch(c -> isSame(c.getCode(), part));
        return listed ? Membership.IN : Membership.OUT;
      }
      return part.hasFilter() ? filtered(part) : inCodeSystem(canonical(part), code);
    }

    private boolean isSame(String listed, ConceptSetComponent part) {
      return listed.equals(code)
          || (listed.equalsIgnoreCase(code)
              && known.fetchCodeSystem(canonical(part)) instanceof CodeSystem at
              && at.hasCaseSensitive()
              && !at.getCaseSensitive());
    }

    /** Of a code that came later, R4's copy does not tell where in the code system it stands. */
    private Membership filtered(ConceptSetComponent part) {
      if (CodeSyntax.isSimpleLanguage(part, code)) {
        return inCodeSystem(canonical(part), code);
      }
      if (later.has(part.getSystem(), code)) {
        return Membership.UNKNOWN;
      }
      boolean decidable =
          part.getFilter().stream()
                  .map(ConceptSetFilterComponent::getProperty)
                  .allMatch(FILTERS::contains)
              && known.fetchCodeSystem(canonical(part)) instanceof CodeSystem at
              && at.getContent() == CodeSystemContentMode.COMPLETE;
      if (!decidable) {
        return Membership.UNKNOWN;
      }
      ConceptSetComponent alone = part.copy();
      alone.setValueSet(List.of());
      ValueSet ofPart = new ValueSet();
      ofPart.getCompose().addInclude(alone);
      return isOk(
              inMemory.validateCodeInValueSet(
                  context(), options(), part.getSystem(), code, null, ofPart))
          ? Membership.IN
          : Membership.OUT;
    }
  }

  private static String canonical(ConceptSetComponent part) {
    return part.hasVersion() ? part.getSystem() + "|" + part.getVersion() : part.getSystem();
  }

  /** Whether codes of a system are at hand, at least some. */
  private boolean isAtHand(String system) {
    return known.fetchCodeSystem(system) instanceof CodeSystem at
        ? at.getContent() != CodeSystemContentMode.NOTPRESENT
        : known.isCodeSystemSupported(context(), system);
  }

  /** Whether all codes of a system are at hand. Of languages HAPI knows only the simpler codes. */
  private boolean isComplete(String system) {
    return known.fetchCodeSystem(system) instanceof CodeSystem at
        ? at.getContent() == CodeSystemContentMode.COMPLETE
        : isAtHand(system)
            && !system.equals(CommonCodeSystemsTerminologyService.LANGUAGES_CODESYSTEM_URL);
  }

  private static boolean isOk(@Nullable CodeValidationResult result) {
    return result != null && result.isOk();
  }

  private static ConceptValidationOptions options() {
    return new ConceptValidationOptions();
  }

  private ValidationSupportContext context() {
    return new ValidationSupportContext(known);
  }
}
