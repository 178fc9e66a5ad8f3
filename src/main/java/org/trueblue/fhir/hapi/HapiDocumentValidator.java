package org.trueblue.fhir.hapi;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Position;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Xml;
import org.trueblue.fhir.XmlOutline;

/** Validation of documents by the HL7 instance validator with the settings that HAPI gives it. */
final class HapiDocumentValidator implements DocumentValidator {

  /** That no coding of a concept is in its value set: said without saying why. */
  private static final Set<String> NONE_IN_VALUE_SET =
      Set.of(
          I18nConstants.TERMINOLOGY_TX_NOVALID_1_CC,
          I18nConstants.TERMINOLOGY_TX_NOVALID_2_CC,
          I18nConstants.TERMINOLOGY_TX_NOVALID_3_CC);

  private final InstanceValidation validation;
  private final UnknownValueSets unknown;

  HapiDocumentValidator(InstanceValidation validation, UnknownValueSets unknown) {
    this.validation = validation;
    this.unknown = unknown;
  }

  @Override
  public List<Issue> validate(Document document, List<String> profiles) {
    try {
      return switch (document.format()) {
        case JSON -> json(document, profiles);
        case XML -> xml(document, profiles);
      };
    } catch (Json.Malformed e) {
      return List.of(fatal(String.valueOf(e.getMessage()), e.position()));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return List.of(fatal("the validator cannot read it: " + e, Position.UNKNOWN));
    }
  }

  private List<Issue> json(Document document, List<String> profiles) throws Json.Malformed {
    Resource resource = Resource.parse(document.content());
    List<Issue> faults = Shape.faults(resource);
    return faults.isEmpty()
        ? judged(document.text(), FhirFormat.JSON, profiles, resource.profiles())
        : faults;
  }

  private List<Issue> xml(Document document, List<String> profiles) {
    List<Issue> faults = Xml.fault(document).stream().toList();
    return faults.isEmpty()
        ? judged(document.text(), FhirFormat.XML, profiles, claims(document))
        : faults;
  }

  private static List<String> claims(Document xml) {
    return XmlOutline.of(xml).map(Resource::profiles).orElse(List.of());
  }

  private List<Issue> judged(
      String text, FhirFormat format, List<String> given, List<String> claimed) {
    List<String> profiles = new ArrayList<>(given);
    profiles.addAll(claimed);
    return validation.validate(
        text.getBytes(StandardCharsets.UTF_8), format, profiles, this::issues);
  }

  private List<Issue> issues(Stream<SingleValidationMessage> messages) {
    return NotAtHand.withConsequences(
        withConsequences(messages.map(Message::placed).map(unknown::graded).toList()));
  }

  /** No coding is wrong where nobody knows of one whether it is. */
  private static List<Issue> withConsequences(List<Issue> issues) {
    Set<String> undecided =
        issues.stream()
            .filter(issue -> issue.code().equals(I18nConstants.TERMINOLOGY_PASSTHROUGH_TX_MESSAGE))
            .filter(issue -> issue.severity() == Severity.UNCHECKED)
            .map(Issue::where)
            .collect(Collectors.toSet());
    return issues.stream()
        .map(
            issue ->
                NONE_IN_VALUE_SET.contains(issue.code()) && undecided.contains(issue.where())
                    ? issue.unchecked()
                    : issue)
        .toList();
  }

  private static Issue fatal(String message, Position position) {
    return new Issue(Severity.FATAL, "", "", message).at(position);
  }
}
