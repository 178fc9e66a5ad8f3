package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupportWrapper;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.CodeService.Answer;
import org.trueblue.fhir.CodeService.Question;

/**
 * HAPI's terminology as it is, but where it finds a code wrong only because code systems are not at
 * hand, somebody else is asked, or else what it says is marked. HAPI's words stay as they are.
 */
final class UndecidedCodes extends BaseValidationSupportWrapper {

  private static final int MOST = 10_000;

  private final IValidationSupport terminology;
  private final CodeService service;
  private final CodesAtHand codes;
  private final Cache<Asked, CodeValidationResult> answers =
      Caffeine.newBuilder().maximumSize(MOST).build();

  /**
   * @param terminology all definitions and the services that know code systems
   * @param service is asked where these do not tell
   */
  UndecidedCodes(FhirContext context, IValidationSupport terminology, CodeService service) {
    super(context, terminology);
    this.terminology = terminology;
    this.service = service;
    this.codes = new CodesAtHand(context, terminology);
  }

  private record Asked(
      String valueSet, String system, String code, String display, boolean inferSystem) {

    /** A code of no system is judged by its value set, and without one not at all. */
    boolean isNothing() {
      return valueSet.isBlank() && system.isBlank();
    }
  }

  /** So that the validator asks for every code. */
  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext support, String system) {
    return true;
  }

  /**
   * A required binding asks that one coding is in the value set, not that all are (R4, 4.1.5.1).
   */
  @Override
  public boolean isCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid() {
    return true;
  }

  @Override
  public @Nullable CodeValidationResult validateCode(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      @Nullable String system,
      @Nullable String code,
      @Nullable String display,
      @Nullable String valueSetUrl) {
    return answered(
        new Asked(text(valueSetUrl), text(system), text(code), text(display), infers(options)),
        () -> terminology.validateCode(inner(), options, system, code, display, valueSetUrl),
        () ->
            terminology.fetchValueSet(text(valueSetUrl)) instanceof ValueSet valueSet
                ? inValueSet(valueSet, options, text(system), text(code))
                : codes.inCodeSystem(text(system), text(code)));
  }

  @Override
  public @Nullable CodeValidationResult validateCodeInValueSet(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      @Nullable String system,
      @Nullable String code,
      @Nullable String display,
      IBaseResource valueSet) {
    Supplier<CodeValidationResult> answer =
        () -> terminology.validateCodeInValueSet(inner(), options, system, code, display, valueSet);
    ValueSet r4 = (ValueSet) valueSet;
    Supplier<Membership> membership = () -> inValueSet(r4, options, text(system), text(code));
    Asked asked =
        new Asked(canonical(r4), text(system), text(code), text(display), infers(options));
    return r4.hasUrl()
        ? answered(asked, answer, membership)
        : judged(answer.get(), asked, membership);
  }

  /**
   * Whether a value set has a code. Of one that it lists, but of a system that is not at hand, HAPI
   * finds the system wrong; whether that is so, nobody can tell.
   */
  private Membership inValueSet(
      ValueSet valueSet, ConceptValidationOptions options, String system, String code) {
    Membership listed = codes.inValueSet(valueSet, infers(options) ? null : system, code);
    return listed == Membership.IN && !system.isBlank()
        ? listed.and(codes.inCodeSystem(system, code))
        : listed;
  }

  private @Nullable CodeValidationResult answered(
      Asked asked, Supplier<CodeValidationResult> answer, Supplier<Membership> membership) {
    CodeValidationResult known = answers.getIfPresent(asked);
    if (known == null) {
      known = judged(answer.get(), asked, membership);
      if (known != null) {
        answers.put(asked, known);
      }
    }
    return known;
  }

  private @Nullable CodeValidationResult judged(
      @Nullable CodeValidationResult answer, Asked asked, Supplier<Membership> membership) {
    if (asked.isNothing() || (answer != null && answer.isOk())) {
      return answer;
    }
    return switch (membership.get()) {
      case UNKNOWN -> ofService(answer, asked);
      case IN -> answer;
      // HAPI joins this to what it says of the system, which may not be at hand.
      case OUT ->
          answer == null || asked.valueSet().isBlank() ? answer : marked(answer, Mark::decided);
    };
  }

  /** What somebody else says. HAPI may have said nothing: it does not ask about such systems. */
  private CodeValidationResult ofService(@Nullable CodeValidationResult answer, Asked asked) {
    String missing = asked.system().isBlank() ? asked.valueSet() : asked.system();
    Answer other = service.ask(new Question(asked.system(), asked.code(), asked.valueSet()));
    if (other instanceof Answer.Known known && known.in()) {
      return new CodeValidationResult().setCode(asked.code());
    }
    if (other instanceof Answer.Known) {
      return answer == null ? wrong(asked) : answer;
    }
    CodeValidationResult undecided = answer == null ? unasked(asked) : answer;
    return other instanceof Answer.Unavailable none
        ? marked(undecided, text -> new Mark(true, missing, none.reason()).message())
        : marked(undecided, text -> new Mark(false, missing, text).message());
  }

  private static CodeValidationResult wrong(Asked asked) {
    String text = "'%s' is not in the code system %s".formatted(asked.code(), asked.system());
    return new CodeValidationResult()
        .setSeverity(IssueSeverity.ERROR)
        .setMessage(text)
        .addIssue(issue(text, IssueSeverity.ERROR, CodeValidationIssueCoding.INVALID_CODE));
  }

  private static CodeValidationResult unasked(Asked asked) {
    if (!asked.valueSet().isBlank()) {
      // What HAPI makes of it when nobody answers.
      return new CodeValidationResult()
          .setSeverity(IssueSeverity.ERROR)
          .setMessage("Validation failed");
    }
    String text = "the code system %s is not wholly at hand".formatted(asked.system());
    return new CodeValidationResult()
        .setCode(asked.code())
        .setSeverity(IssueSeverity.INFORMATION)
        .setMessage(text)
        .addIssue(issue(text, IssueSeverity.INFORMATION, CodeValidationIssueCoding.NOT_FOUND));
  }

  private static CodeValidationIssue issue(
      String text, IssueSeverity severity, CodeValidationIssueCoding coding) {
    return new CodeValidationIssue(text, severity, CodeValidationIssueCode.CODE_INVALID, coding);
  }

  private static CodeValidationResult marked(
      CodeValidationResult answer, UnaryOperator<String> mark) {
    CodeValidationResult marked =
        new CodeValidationResult()
            .setCode(answer.getCode())
            .setCodeSystemName(answer.getCodeSystemName())
            .setCodeSystemVersion(answer.getCodeSystemVersion())
            .setDisplay(answer.getDisplay())
            .setMessage(mark.apply(text(answer.getMessage())))
            .setSeverity(answer.getSeverity())
            .setSourceDetails(answer.getSourceDetails());
    marked.setProperties(answer.getProperties());
    for (CodeValidationIssue issue : answer.getIssues()) {
      for (CodeValidationIssueCoding coding : issue.getDetails().getCodings()) {
        String text = mark.apply(issue.getDiagnostics());
        marked.addIssue(
            new CodeValidationIssue(text, issue.getSeverity(), issue.getType(), coding));
      }
    }
    return marked;
  }

  private static String canonical(ValueSet valueSet) {
    return new Canonical(text(valueSet.getUrl()), text(valueSet.getVersion())).toString();
  }

  private static boolean infers(ConceptValidationOptions options) {
    return options.isInferSystem();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private ValidationSupportContext inner() {
    return new ValidationSupportContext(terminology);
  }
}
