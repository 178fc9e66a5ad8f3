package org.trueblue.fhir.hapi;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator.NullEvaluationContext;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.trueblue.fhir.Issue;

/**
 * Runs the HL7 instance validator the way HAPI does, without making a new one for each resource.
 * Thread safe; the instance validator is not, so each is lent to one thread at a time.
 */
final class InstanceValidation {

  /** The instance validator keeps something of every resource that it has seen. */
  private static final int MOST_USES = 60;

  /** Of an object in memory, which the library shows instead of what it stands for. */
  private static final Pattern ADDRESS = Pattern.compile("(?<=[a-zA-Z]{9})@[0-9a-f]{5,8}(?=])");

  private static final Pattern STRUCTURE =
      Pattern.compile("\"StructureDefinition\"|<StructureDefinition[\\s/>]");

  private final IWorkerContext context;
  private final boolean errorForUnknownProfiles;
  private final Consumer<InstanceValidator> settings;
  private final ConcurrentLinkedDeque<Lent> idle = new ConcurrentLinkedDeque<>();

  /**
   * Who judges a structure makes its snapshot, and has the library change the structure below it on
   * the way, which all share: it takes a type off, and puts it on again. Nobody else may look.
   */
  private final ReadWriteLock structures = new ReentrantReadWriteLock();

  /**
   * @param errorForUnknownProfiles whether a profile that is not at hand is an error
   * @param settings beyond those that HAPI never changes
   */
  InstanceValidation(
      IWorkerContext context,
      boolean errorForUnknownProfiles,
      Consumer<InstanceValidator> settings) {
    this.context = context;
    this.errorForUnknownProfiles = errorForUnknownProfiles;
    this.settings = settings;
  }

  private record Lent(InstanceValidator validator, int uses) {}

  /**
   * What is wrong with a resource.
   *
   * @param claims canonical URLs of the profiles that judge it; none means FHIR itself
   * @param reading of the messages, in our words
   */
  List<Issue> validate(
      byte[] content,
      FhirFormat format,
      List<String> claims,
      Function<Stream<SingleValidationMessage>, List<Issue>> reading) {
    Lock lock = hasStructures(content) ? structures.writeLock() : structures.readLock();
    lock.lock();
    try {
      List<ValidationMessage> messages = judged(content, format, claims);
      TargetPolicy.settle(messages, inner -> reading.apply(inner.stream().map(this::told)));
      return reading.apply(messages.stream().map(this::told));
    } finally {
      lock.unlock();
    }
  }

  private List<ValidationMessage> judged(byte[] content, FhirFormat format, List<String> claims) {
    // The library locks one structure after the other to make snapshots. Who makes a validator
    // locks
    // them all, so that must not come while another holds the one that it makes a snapshot of.
    Lent lent = idle.pollFirst();
    if (lent == null) {
      lent = new Lent(make(), 0);
    }
    List<StructureDefinition> profiles = new ArrayList<>();
    Messages messages = new Messages(this::counts);
    List<ValidationMessage> unknown = new ArrayList<>();
    for (String claim : claims) {
      StructureDefinition profile = context.fetchResource(StructureDefinition.class, claim);
      if (profile == null) {
        unknown.add(unknown(claim));
      } else {
        profiles.add(profile);
      }
    }
    try {
      lent.validator()
          .validate(null, messages, new ByteArrayInputStream(content), format, profiles);
      // One that failed is not used again: nobody knows its state.
      if (lent.uses() < MOST_USES) {
        idle.addFirst(new Lent(lent.validator(), lent.uses() + 1));
      }
      if (profiles.isEmpty()) {
        messages.addAll(unknown);
      }
    } catch (Messages.TooManyErrors enough) {
      // the messages say so
    }
    List<ValidationMessage> all = new ArrayList<>(messages);
    all.addAll(messages.leftOut());
    return all;
  }

  /** Whether there may be a StructureDefinition in it, and not only the address of one. */
  private static boolean hasStructures(byte[] content) {
    return STRUCTURE.matcher(new String(content, StandardCharsets.ISO_8859_1)).find();
  }

  private SingleValidationMessage told(ValidationMessage message) {
    grade(message);
    SingleValidationMessage told = new SingleValidationMessage();
    if (message.getLine() != -1) {
      told.setLocationLine(message.getLine());
    }
    if (message.getCol() != -1) {
      told.setLocationCol(message.getCol());
    }
    told.setLocationString(message.getLocation());
    told.setMessage(ADDRESS.matcher(message.getMessage()).replaceAll(""));
    if (message.getLevel() != null) {
      told.setSeverity(ResultSeverityEnum.fromCode(message.getLevel().toCode()));
    }
    // Where there is no id, the library puts the text there.
    if (message.getMessageId() != null && !message.getMessageId().contains(" ")) {
      told.setMessageId(message.getMessageId());
    }
    return told;
  }

  private InstanceValidator make() {
    InstanceValidator validator =
        new InstanceValidator(
            context,
            new NullEvaluationContext(),
            new XVerExtensionManagerOld(context),
            new ValidatorSession(),
            new ValidatorSettings());
    validator.setErrorForUnknownProfiles(errorForUnknownProfiles);
    validator.setAnyExtensionsAllowed(true);
    validator.setUnknownCodeSystemsCauseErrors(true);
    validator.setAllowXsiLocation(true);
    validator.setResourceIdRule(IdStatus.OPTIONAL);
    validator.setPolicyAdvisor(new TargetPolicy());
    validator.setBestPracticeWarningLevel(null);
    settings.accept(validator);
    return validator;
  }

  private static ValidationMessage unknown(String profile) {
    ValidationMessage message = new ValidationMessage();
    message.setMessageId(I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN);
    message.setLevel(IssueSeverity.ERROR);
    message.setMessage("Invalid profile. Failed to retrieve profile with url=" + profile);
    return message;
  }

  private static boolean isIgnored(ValidationMessage message) {
    String id = message.getMessageId();
    return I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE.equals(id)
        || (I18nConstants.TERMINOLOGY_TX_VALUESET_NOTFOUND.equals(id)
            && message.getMessage().contains("http://hl7.org/fhir/ValueSet/mimetypes"));
  }

  /** Whether it is a message at all, as grave as the user wants it. */
  private boolean counts(ValidationMessage message) {
    grade(message);
    return !isIgnored(message);
  }

  private void grade(ValidationMessage message) {
    String id = message.getMessageId();
    if (I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN.equals(id)
        || I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY.equals(id)) {
      message.setLevel(errorForUnknownProfiles ? IssueSeverity.ERROR : IssueSeverity.WARNING);
    }
  }
}
