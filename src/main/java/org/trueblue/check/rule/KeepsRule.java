package org.trueblue.check.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Rule;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * Resources keep to a rule of a guide: its FHIRPath is false of nothing that it is asked of. Where
 * a term of it is missing it is neither true nor false, and nothing is said. The section is that
 * which the rule names.
 */
public final class KeepsRule {

  private KeepsRule() {}

  /**
   * What a rule is asked of.
   *
   * @param seen the resource
   * @param others what it refers to, where the rule speaks of that too
   */
  public record Subject(Seen seen, List<Seen> others) {
    public Subject {
      others = List.copyOf(others);
    }
  }

  /** Judges resources; the subjects are what the rule is asked of in them. */
  public static Judgement judge(Collection<Subject> subjects, Rule rule, FhirPath fhirPath) {
    List<Finding> findings = new ArrayList<>();
    int asked = 0;
    for (Subject subject : subjects) {
      for (Evaluated evaluated : evaluated(subject, rule)) {
        List<Boolean> broken = broken(evaluated.resource(), rule, fhirPath);
        asked += broken.size();
        IntStream.range(0, broken.size())
            .filter(broken::get)
            .mapToObj(i -> finding(subject, evaluated, rule, i, fhirPath))
            .forEach(findings::add);
      }
    }
    return new Judgement(KeepsRule.class.getSimpleName(), asked, findings);
  }

  private record Evaluated(Resource resource, List<String> exchanges) {}

  private static List<Evaluated> evaluated(Subject subject, Rule rule) {
    String exchange = subject.seen().exchange();
    return rule.with().isEmpty()
        ? List.of(new Evaluated(subject.seen().resource(), List.of(exchange)))
        : subject.others().stream()
            .map(
                other ->
                    new Evaluated(
                        together(subject.seen().resource(), other.resource()),
                        Stream.of(exchange, other.exchange()).distinct().toList()))
            .toList();
  }

  /** Servers may write references in full or not, with a version or without. */
  private static Resource together(Resource one, Resource other) {
    ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    bundle.put("resourceType", "Bundle").put("type", "collection");
    ArrayNode entries = bundle.putArray("entry");
    for (Resource resource : List.of(one, other)) {
      ObjectNode copy = resource.json().deepCopy();
      for (JsonNode parent : copy.findParents("reference")) {
        Reference reference = Reference.parse(parent.path("reference").asText(""));
        if (!reference.id().isEmpty()) {
          ((ObjectNode) parent).put("reference", reference.type() + "/" + reference.id());
        }
      }
      entries.addObject().set("resource", copy);
    }
    return new Resource(bundle);
  }

  /** For each thing that the rule is asked of, whether it breaks it. */
  private static List<Boolean> broken(Resource resource, Rule rule, FhirPath fhirPath) {
    String expression =
        "(%s).select(iif((%s) = false, true, false))".formatted(rule.each(), rule.holds());
    return fhirPath.evaluate(resource, expression).stream()
        .map(element -> element.text().equals("true"))
        .toList();
  }

  private static Finding finding(
      Subject subject, Evaluated evaluated, Rule rule, int index, FhirPath fhirPath) {
    String where = rule.with().isEmpty() ? "%s[%d]".formatted(rule.each(), index) : rule.with();
    return new Finding(
        "rule." + rule.id(),
        rule.strength(),
        rule.text(),
        subject.seen().resource().reference() + ": " + where,
        rule.holds(),
        shown(evaluated.resource(), rule, fhirPath),
        evaluated.exchanges());
  }

  private static String shown(Resource resource, Rule rule, FhirPath fhirPath) {
    return rule.shows().isEmpty()
        ? "false"
        : fhirPath.evaluate(resource, rule.shows()).stream()
            .map(Element::text)
            .collect(Collectors.joining(", ", "", " at " + rule.shows()));
  }
}
