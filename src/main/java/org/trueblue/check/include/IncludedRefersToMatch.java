package org.trueblue.check.include;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.search.Searchset;
import org.trueblue.fhir.Bundle.Entry;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A resource that a {@code _revinclude} brought along refers to a match of the search by the
 * parameter that was named, and is marked as included (R4, section 3.1.1.5.4).
 */
public final class IncludedRefersToMatch {

  private IncludedRefersToMatch() {}

  /**
   * Judges what came along.
   *
   * @param type of the resources that were asked for, such as Provenance
   * @param parameter the reference parameter that was named, such as target
   */
  public static Judgement judge(
      Searchset result, String type, SearchDefinition parameter, FhirPath fhirPath) {
    Set<String> matches = names(result);
    List<CameAlong> found =
        CameAlong.with(
            result, e -> e.resource().map(Resource::type).filter(type::equals).isPresent());
    return Checks.each(
        IncludedRefersToMatch.class,
        found,
        one -> Stream.concat(one.mode(), relation(one, matches, parameter, fhirPath)));
  }

  private static Stream<Finding> relation(
      CameAlong found, Set<String> matches, SearchDefinition parameter, FhirPath fhirPath) {
    Resource resource = found.entry().resource().orElseThrow();
    Collection<String> targets = targets(resource, parameter, fhirPath);
    return targets.stream().anyMatch(matches::contains)
        ? Stream.empty()
        : Stream.of(
            Finding.shall(
                "include.unrelated",
                "A resource that came along refers to a match.",
                found.entry().where() + ".resource: " + parameter.expression(),
                "a reference to one of " + new TreeSet<>(matches),
                targets.isEmpty() ? "no reference" : targets.toString(),
                found.exchange()));
  }

  /** By what a match can be referred to: {@code Type/id}, or its URL if that is no such URL. */
  static Set<String> names(Searchset result) {
    Stream<String> urls =
        result.pages().stream()
            .flatMap(page -> page.bundle().entries().stream())
            .filter(entry -> entry.isMatch(result.type()))
            .map(Entry::fullUrl)
            .filter(url -> !url.isEmpty() && Reference.parse(url).id().isEmpty());
    return Stream.concat(result.identities().stream(), urls).collect(Collectors.toSet());
  }

  /**
   * {@code Type/id} of what a resource refers to by a parameter, whatever form it is written in; a
   * reference that does not tell them stays as it is.
   */
  static List<String> targets(Resource resource, SearchDefinition parameter, FhirPath fhirPath) {
    return fhirPath.evaluate(resource, parameter.expression()).stream()
        .map(element -> element.json().path("reference").asText(""))
        .filter(text -> !text.isEmpty())
        .map(IncludedRefersToMatch::target)
        .toList();
  }

  private static String target(String text) {
    Reference reference = Reference.parse(text);
    return reference.id().isEmpty() ? text : reference.type() + "/" + reference.id();
  }
}
