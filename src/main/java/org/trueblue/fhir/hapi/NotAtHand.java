package org.trueblue.fhir.hapi;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.trueblue.fhir.Issue;

/**
 * The messages by which the validator says that it could not look: a definition that is not at
 * hand, or a check that it could not carry out. Known by id, for the texts change.
 */
final class NotAtHand {

  static final Set<String> IDS =
      Set.of(
          // a value set
          I18nConstants.TERMINOLOGY_TX_VALUESET_NOTFOUND,
          I18nConstants.TERMINOLOGY_TX_BINDING_CANTCHECK,
          I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE,
          // a code system
          I18nConstants.UNKNOWN_CODESYSTEM,
          I18nConstants.TERMINOLOGY_TX_SYSTEM_NOT_USABLE,
          I18nConstants.TERMINOLOGY_TX_SYSTEM_UNSUPPORTED,
          // a service that knows them, or it failed
          I18nConstants.ERROR_VALIDATING_CODE_RUNNING_WITHOUT_TERMINOLOGY_SERVICES,
          I18nConstants.TERMINOLOGY_TX_BINDING_NOSERVER,
          I18nConstants.TERMINOLOGY_TX_NOSVC_BOUND_REQ,
          I18nConstants.TERMINOLOGY_TX_NOSVC_BOUND_EXT,
          I18nConstants.TERMINOLOGY_TX_NOVALID_15,
          I18nConstants.TERMINOLOGY_TX_ERROR_CODEABLECONCEPT,
          I18nConstants.TERMINOLOGY_TX_ERROR_CODEABLECONCEPT_MAX,
          I18nConstants.TERMINOLOGY_TX_ERROR_CODING1,
          I18nConstants.TERMINOLOGY_TX_ERROR_CODING2,
          // a profile: of the resource, of an element, of an extension, of the target of a
          // reference
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN,
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_ERROR,
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_ERROR_NETWORK,
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY,
          I18nConstants.VALIDATION_VAL_UNKNOWN_PROFILE,
          I18nConstants.EXTENSION_EXT_UNKNOWN,
          I18nConstants.EXTENSION_CONTEXT_UNABLE_TO_FIND_PROFILE,
          I18nConstants.EXTENSION_CONTEXT_UNABLE_TO_CHECK_PROFILE,
          I18nConstants.REFERENCE_REF_CANTRESOLVEPROFILE,
          I18nConstants.VALIDATION_VAL_PROFILE_NOSNAPSHOT,
          // another definition
          I18nConstants.TYPE_SPECIFIC_CHECKS_DT_CANONICAL_RESOLVE,
          I18nConstants.TYPE_SPECIFIC_CHECKS_DT_CANONICAL_RESOLVE_NC,
          I18nConstants.QUESTIONNAIRE_QR_Q_NOTFOUND,
          I18nConstants.MEASURE_MR_M_NOTFOUND,
          // slices that it cannot tell apart, an invariant that it cannot evaluate
          I18nConstants.SLICING_CANNOT_BE_EVALUATED,
          I18nConstants.PROBLEM_PROCESSING_EXPRESSION__IN_PROFILE__PATH__,
          I18nConstants.VALIDATION_VAL_PROFILE_NOCHECKMIN,
          I18nConstants.VALIDATION_VAL_PROFILE_NOCHECKMAX);

  private NotAtHand() {}

  static boolean says(String messageId) {
    return IDS.contains(messageId);
  }

  /** The target of a reference is not wrong where nobody knows what it should be. */
  static List<Issue> withConsequences(List<Issue> issues) {
    Set<String> unknownTargets =
        issues.stream()
            .filter(issue -> issue.code().equals(I18nConstants.REFERENCE_REF_CANTRESOLVEPROFILE))
            .map(Issue::where)
            .collect(Collectors.toSet());
    return issues.stream()
        .map(issue -> isWrongTarget(issue, unknownTargets) ? issue.unchecked() : issue)
        .toList();
  }

  private static boolean isWrongTarget(Issue issue, Set<String> places) {
    return issue.code().equals(I18nConstants.REFERENCE_REF_WRONGTARGET)
        && places.contains(issue.where());
  }
}
