package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Guide;

/**
 * A server that does not mind a parameter of a search. Where it has nothing more to find without
 * it, a resource strays in that has no value for it: other servers have more data than ours.
 */
final class IgnoredParameter implements Disturbance {

  private final Predicate<Ask> which;
  private final UnaryOperator<Ask> change;
  private final Set<String> elements;

  /**
   * A server that ignores something.
   *
   * @param which searches
   * @param change how it takes them
   * @param name of the parameter that it does not mind
   */
  IgnoredParameter(
      Guide guide, String type, String name, Predicate<Ask> which, UnaryOperator<Ask> change) {
    this.which = which;
    this.change = change;
    Pattern element = Pattern.compile("\\b(?:" + type + "|DomainResource|Resource)\\.(\\w+)");
    this.elements =
        guide.search(type, name).stream()
            .flatMap(definition -> element.matcher(definition.expression()).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
  }

  @Override
  public Answer answer(Ask ask, Server server) {
    if (!which.test(ask)) {
      return server.answer(ask);
    }
    Answer minded = server.answer(ask);
    Answer answer = server.answer(change.apply(ask));
    return answer.status() == 200 && found(answer).equals(found(minded))
        ? answer.edited(this::stray)
        : answer;
  }

  private static List<String> found(Answer answer) {
    return Json.items(answer.json().path("entry")).stream()
        .map(entry -> entry.path("resource").path("id").asText())
        .sorted()
        .toList();
  }

  private void stray(ObjectNode bundle) {
    JsonNode first = bundle.at("/entry/0");
    if (first.isMissingNode()) {
      return;
    }
    ObjectNode entry = first.deepCopy();
    ObjectNode resource = entry.withObject("/resource");
    String type = resource.path("resourceType").asText();
    resource.properties().removeIf(member -> isOfParameter(member.getKey()));
    resource.put("id", "stray");
    entry.put("fullUrl", "http://fhir.example.org/" + type + "/stray");
    bundle.withArray("entry").add(entry);
    bundle.remove("total");
  }

  /** The member of an element, one of its choices, or what stands beside it. */
  private boolean isOfParameter(String member) {
    String name = member.replaceFirst("^_", "");
    return elements.stream()
        .anyMatch(
            element -> name.equals(element) || name.matches(Pattern.quote(element) + "[A-Z].*"));
  }
}
