package org.trueblue.fhir.hapi;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.trueblue.fhir.Issue;

/**
 * A contained resource conforms to one of the profiles that the element which refers to it allows
 * (R4 ElementDefinition.type.targetProfile). The validator looks, and HAPI has it keep to itself
 * what it found; here it tells. What is referred to within a Bundle is judged as an entry of its
 * own, once, and not again by each reference.
 */
final class TargetPolicy extends FhirDefaultPolicyAdvisor {

  private static final Pattern CONTAINED = Pattern.compile("(?<=\\s)#\\S");

  /** Tells what does not conform. */
  @Override
  public boolean isSuppressMessageId(String path, String messageId) {
    return false;
  }

  /**
   * Settles what the validator said of targets.
   *
   * @param messages of one resource; those about targets that are not contained are removed, and
   *     those about one that conforms as far as anybody can tell are marked
   * @param reading of what is wrong with a target
   */
  static void settle(
      List<ValidationMessage> messages, Function<List<ValidationMessage>, List<Issue>> reading) {
    messages.removeIf(message -> isNoMatch(message) && !isContained(message));
    for (ValidationMessage message : messages) {
      if (isNoMatch(message) && mayConform(message, messages, reading)) {
        message.setMessage(new Mark(false, "", message.getMessage()).message());
      }
    }
  }

  private static boolean isNoMatch(ValidationMessage message) {
    return I18nConstants.REFERENCE_REF_CANTMATCHCHOICE.equals(message.getMessageId());
  }

  private static boolean isContained(ValidationMessage message) {
    return CONTAINED.matcher(message.getMessage()).find();
  }

  /** Whether nothing that is known to be wrong keeps the target from one of the profiles. */
  private static boolean mayConform(
      ValidationMessage noMatch,
      List<ValidationMessage> messages,
      Function<List<ValidationMessage>, List<Issue>> reading) {
    return messages.stream()
        .filter(ValidationMessage::hasSliceInfo)
        .filter(details -> details.getLocation().equals(noMatch.getLocation()))
        .map(details -> reading.apply(details.getSliceInfo()))
        .anyMatch(issues -> issues.stream().noneMatch(Issue::isError));
  }
}
