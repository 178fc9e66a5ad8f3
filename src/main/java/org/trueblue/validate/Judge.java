package org.trueblue.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Position;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Xml;
import org.trueblue.fhir.XmlOutline;
import org.trueblue.validate.Applied.Reason;

/** Judges one item. Thread safe. */
final class Judge {

  private final DocumentValidator validator;
  private final ProfileChoice choice;
  private final Rules rules;

  Judge(DocumentValidator validator, ProfileChoice choice, Rules rules) {
    this.validator = validator;
    this.choice = choice;
    this.rules = rules;
  }

  Verdict judge(Item item) {
    if (item instanceof Item.Settled settled) {
      return settled.verdict();
    }
    Item.Unread unread = (Item.Unread) item;
    try {
      return judge(unread);
    } catch (OutOfMemoryError e) {
      return new Verdict.NotJudged(
          unread.place(), "there is too little memory; TRUEBLUE_JAVA_OPTS=-Xmx4g gives more");
    }
  }

  private Verdict judge(Item.Unread item) {
    Optional<Resource> resource = resource(item.document());
    if (!item.named() && isForeign(item.document(), resource)) {
      return new Verdict.Skipped(item.place(), "no FHIR resource");
    }
    List<Applied> profiles = resource.map(choice::of).orElseGet(this::named);
    List<String> besides =
        profiles.stream()
            .filter(applied -> applied.reason() != Reason.CLAIMED)
            .map(Applied::profile)
            .toList();
    List<Issue> ofProfiles = rules.graded(validator.validate(item.document(), besides));
    boolean readable = ofProfiles.stream().noneMatch(i -> i.severity() == Severity.FATAL);
    boolean ofGuide = profiles.stream().anyMatch(this::isOfGuide);
    List<Issue> ofRules = readable ? rules.judge(item.document(), ofGuide) : List.of();
    List<Issue> issues =
        Stream.of(ofProfiles, ofRules, passedOver(resource))
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Issue::severity))
            .map(issue -> moved(issue, item.place().line() - 1))
            .toList();
    return new Verdict.Judged(item.place(), resource.map(Judge::name).orElse(""), profiles, issues);
  }

  private List<Issue> passedOver(Optional<Resource> resource) {
    return resource.stream()
        .filter(one -> choice.named().isEmpty())
        .flatMap(one -> choice.profiles().passedOver(one).stream())
        .map(
            reason ->
                new Issue(
                    Severity.INFORMATION,
                    "guide.passed-over",
                    resource.map(Resource::type).orElse(""),
                    "not judged by the guide: it is " + reason))
        .toList();
  }

  private boolean isOfGuide(Applied applied) {
    return applied.known() && choice.profiles().isOfGuide(applied.profile());
  }

  private static String name(Resource resource) {
    return resource.id().isEmpty() ? resource.type() : resource.reference();
  }

  private static Optional<Resource> resource(Document document) {
    try {
      return document.format() == Format.JSON
          ? Optional.of(Resource.parse(document.content()))
          : XmlOutline.of(document);
    } catch (Json.Malformed e) {
      return Optional.empty();
    }
  }

  private List<Applied> named() {
    return choice.named().stream()
        .map(profile -> new Applied(profile, Reason.NAMED, true))
        .toList();
  }

  /** Whether it is well-formed, and nothing of FHIR: the manifest of a package, a build file. */
  private static boolean isForeign(Document document, Optional<Resource> resource) {
    return resource.isEmpty()
        && (document.format() == Format.JSON ? isJson(document) : Xml.fault(document).isEmpty());
  }

  private static boolean isJson(Document document) {
    try {
      Json.parse(document.content());
      return true;
    } catch (Json.Malformed e) {
      return false;
    }
  }

  private static Issue moved(Issue issue, int lines) {
    Position position = issue.position();
    return lines == 0
        ? issue
        : issue.at(new Position(Math.max(1, position.line()) + lines, position.column()));
  }
}
