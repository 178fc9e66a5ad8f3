package org.trueblue.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trueblue.check.Seen;
import org.trueblue.check.rule.KeepsRule;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Rule;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Strength;

/**
 * The rules of a guide: what it asks for in words, or by an invariant that does not say it. A rule
 * about two resources is asked of those that are in one Bundle.
 */
public final class GuideRules implements Rules {

  private final Set<String> types = new ConcurrentSkipListSet<>();
  private final Supplier<Guide> guide;
  private final FhirPath fhirPath;
  private final Function<Document, Optional<Resource>> reader;

  /**
   * @param guide read when it is first needed
   * @param reader gives all of a resource, whatever its format
   */
  public GuideRules(
      Supplier<Guide> guide, FhirPath fhirPath, Function<Document, Optional<Resource>> reader) {
    this.guide = guide;
    this.fhirPath = fhirPath;
    this.reader = reader;
  }

  @Override
  public List<Issue> judge(Document document, boolean ofGuide) {
    return reader.apply(document).map(resource -> judge(resource, ofGuide)).orElse(List.of());
  }

  private List<Issue> judge(Resource resource, boolean ofGuide) {
    List<Issue> issues = new ArrayList<>();
    if (ofGuide) {
      issues.addAll(judge(resource, "", Map.of()));
    }
    Map<String, Resource> entries = entries(resource);
    entries.forEach(
        (place, entry) -> {
          if (claimsOne(entry)) {
            issues.addAll(judge(entry, place + ".resource", entries));
          }
        });
    return issues;
  }

  /** The resources of a Bundle, by the places of their entries. */
  private static Map<String, Resource> entries(Resource bundle) {
    Map<String, Resource> entries = new LinkedHashMap<>();
    if (bundle.type().equals("Bundle")) {
      int index = 0;
      for (var entry : Json.items(bundle.json().path("entry"))) {
        String place = "Bundle.entry[%d]".formatted(index++);
        try {
          entries.put(place, Resource.of(entry.path("resource")));
        } catch (Json.Malformed none) {
          // an entry without a resource is legal; the validator says what is not
        }
      }
    }
    return entries;
  }

  private boolean claimsOne(Resource resource) {
    return resource.profiles().stream()
        .anyMatch(
            claim ->
                guide.get().pack().find("StructureDefinition", Canonical.parse(claim)).isPresent());
  }

  private List<Issue> judge(Resource resource, String place, Map<String, Resource> entries) {
    types.add(resource.type());
    List<String> routes =
        guide.get().routing().of(resource).stream().map(route -> route.profile()).toList();
    return guide.get().rules(resource.type()).stream()
        .filter(rule -> routes.stream().anyMatch(rule::isAskedOf))
        .flatMap(rule -> judge(resource, rule, place, entries))
        .toList();
  }

  private Stream<Issue> judge(
      Resource resource, Rule rule, String place, Map<String, Resource> entries) {
    try {
      return judged(resource, rule, place, entries);
    } catch (IllegalArgumentException e) {
      return Stream.of(
          new Issue(
              Severity.UNCHECKED,
              "rule." + rule.id(),
              place,
              "the rule cannot be evaluated: " + e.getMessage()));
    }
  }

  private Stream<Issue> judged(
      Resource resource, Rule rule, String place, Map<String, Resource> entries) {
    KeepsRule.Subject subject =
        new KeepsRule.Subject(
            new Seen(resource, ""),
            others(resource, rule, entries.values()).map(other -> new Seen(other, "")).toList());
    return KeepsRule.judge(List.of(subject), rule, fhirPath).findings().stream()
        .map(finding -> issue(finding, rule, place));
  }

  private Stream<Resource> others(Resource resource, Rule rule, Iterable<Resource> entries) {
    if (rule.with().isEmpty()) {
      return Stream.empty();
    }
    return fhirPath.evaluate(resource, rule.with()).stream()
        .map(Element::json)
        .map(json -> Reference.parse(json.path("reference").asText("")))
        .flatMap(
            reference -> {
              List<Resource> found = new ArrayList<>();
              for (Resource entry : entries) {
                if (entry.type().equals(reference.type()) && entry.id().equals(reference.id())) {
                  found.add(entry);
                }
              }
              return found.stream();
            });
  }

  private Issue issue(Finding finding, Rule rule, String place) {
    String where = finding.where().substring(finding.where().indexOf(": ") + 2);
    String actual = finding.actual().equals("false") ? "" : "; it is " + finding.actual();
    return new Issue(
        rule.strength() == Strength.SHALL ? Severity.ERROR : Severity.WARNING,
        finding.code(),
        place.isEmpty() ? where : place + ": " + where,
        "%s%s (%s %s, %s)"
            .formatted(
                finding.summary().replaceFirst("[.]$", ""),
                actual,
                rule.strength(),
                guide.get().requirement(rule),
                rule.source()));
  }

  @Override
  public List<Issue> graded(List<Issue> issues) {
    return issues.stream().map(this::graded).toList();
  }

  private Issue graded(Issue issue) {
    boolean ours = issue.isError() || issue.severity() == Severity.WARNING;
    return ours
        ? guide
            .get()
            .wronglyFound(issue.code())
            .map(reason -> issue.ofDefinition("fault of the guide, not of the resource: " + reason))
            .orElse(issue)
        : issue;
  }

  @Override
  public List<String> faultsOfGuide() {
    return types.stream().flatMap(type -> guide.get().defects(type).stream()).distinct().toList();
  }
}
