package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.outcome.Strength;

/** Faults of searches: what they find, by whatever way they are asked. */
final class SearchFaults {

  private SearchFaults() {}

  /** The faults that a duty about searches is proved by; none for other duties. */
  static Stream<Fault> of(Guide guide, Duty duty) {
    String id = duty.requirement().id();
    String by = duty.cell("parameters");
    Predicate<Ask> any = ask -> ask.isSearch(duty.cell("type")) && ask.searchesBy(by);
    Predicate<Ask> get = any.and(ask -> !ask.isPost());
    Predicate<Ask> post = any.and(Ask::isPost);
    return switch (duty.interaction()) {
      case SEARCH -> search(guide, duty, get);
      case SEARCH_PAIR -> ignoring(guide, duty, get);
      case SEARCH_POST ->
          Stream.of(
                  nothing("post-finds-nothing-" + by, by + " with POST", post)
                      .kills(id, "search.post")
                      .mayAlsoBreak("search-post/charset", "search-post/parameters-in-url"),
                  Fault.of(
                          "post-refused-" + by,
                          "a search by %s with POST is answered with 405".formatted(by),
                          Disturbance.answering(post, a -> Answer.refusal(405)))
                      .kills(id, "response.status")
                      .mayAlsoBreak("search-post/charset", "search-post/parameters-in-url"))
              .limit(Faults.isThorough(duty) ? 2 : 1);
      case SEARCH_POST_URL ->
          Stream.of(
              Fault.of(
                      "post-without-url",
                      "a search with POST ignores the parameters in the URL",
                      Disturbance.asking(
                          ask -> ask.isSearch(duty.cell("type")) && ask.isPost(),
                          Ask::withoutQuery))
                  .kills(id, "search.post"));
      case SEARCH_POST_CHARSET ->
          Stream.of(
              Fault.of(
                      "post-with-charset",
                      "a form whose Content-Type has a charset is answered with 415",
                      Disturbance.answering(
                          ask -> ask.isSearch(duty.cell("type")) && ask.hasCharset(),
                          answer -> Answer.refusal(415)))
                  .kills(id, "response.status"));
      case SEARCH_SYSTEM ->
          Stream.of(
                  nothing(
                          "system-finds-nothing-" + by,
                          by + " with systems",
                          get.and(SearchFaults::hasSystem))
                      .kills(id, "search.missing"),
                  Fault.of(
                          "any-system-" + by,
                          "a search by %s ignores the systems of codes".formatted(by),
                          Disturbance.asking(
                              get.and(SearchFaults::hasSystem), SearchFaults::anySystem))
                      .kills(id, "search.mismatch"),
                  Fault.of(
                          "system-unescaped-" + by,
                          "a search by %s refuses systems with colons and slashes as they are"
                              .formatted(by),
                          Disturbance.answering(
                              get.and(ask -> ask.query().contains("://")),
                              answer -> Answer.refusal(400)))
                      .kills(id, "response.status"))
              .limit(Faults.isThorough(duty) ? 3 : 1);
      case SEARCH_REFERENCE ->
          Stream.of(
              nothing(
                      "typed-reference-finds-nothing-" + by,
                      by + " with types",
                      get.and(SearchFaults::hasType))
                  .kills(id, "search.reference"),
              Fault.of(
                      "any-type-" + by,
                      "a search by %s ignores the types of references".formatted(by),
                      Disturbance.asking(get.and(SearchFaults::hasType), SearchFaults::anyType))
                  .kills(id, "search.mismatch"));
      default -> Stream.empty();
    };
  }

  private static Stream<Fault> search(Guide guide, Duty duty, Predicate<Ask> get) {
    String id = duty.requirement().id();
    String by = duty.cell("parameters");
    Stream<Fault> ignoring = ignoring(guide, duty, get);
    Fault refused =
        Fault.of(
                "refused-" + by,
                "a search by %s is answered with 400".formatted(by),
                Disturbance.answering(get, answer -> Answer.refusal(400)))
            .kills(id, "response.status");
    Fault nothing =
        nothing("finds-nothing-" + by, by, get)
            .kills(id, "search.missing")
            .mayAlsoBreak(related(by));
    boolean weak = duty.requirement().strength() != Strength.SHALL;
    if (weak && !Faults.isThorough(duty)) {
      return ignoring;
    }
    // Where nothing else finds resources, one that finds none has none.
    return Stream.concat(
        ignoring, discovers(guide, duty) ? Stream.of(refused) : Stream.of(refused, nothing));
  }

  private static Stream<Fault> ignoring(Guide guide, Duty duty, Predicate<Ask> get) {
    String id = duty.requirement().id();
    String by = duty.cell("parameters");
    return Arrays.stream(by.split("\\+", -1))
        .map(
            name ->
                Fault.of(
                        "ignores-%s-in-%s".formatted(name, by),
                        "a search by %s ignores %s".formatted(by, name),
                        new IgnoredParameter(
                            guide, duty.cell("type"), name, get, ask -> ask.without(name)))
                    .kills(
                        id, namesPatient(duty, name) ? "search.other-patient" : "search.mismatch")
                    .mayAlsoBreak(related(by))
                    .mayAlsoBreak(ofStrays(guide, duty.cell("type"))));
  }

  private static boolean namesPatient(Duty duty, String parameter) {
    return parameter.equals("patient")
        || (parameter.equals("_id") && duty.cell("type").equals("Patient"));
  }

  /** Where a search is all that tells what belongs to the record, strays belong to it too. */
  private static String[] ofStrays(Guide guide, String type) {
    boolean foundByPatient = type.equals("Patient") || !guide.discovery().finders(type).isEmpty();
    return foundByPatient
        ? new String[0]
        : new String[] {"/read", "/vread", "/history-instance", "/search"};
  }

  private static boolean discovers(Guide guide, Duty duty) {
    String type = duty.cell("type");
    Set<String> names = Set.of(duty.cell("parameters").split("\\+", -1));
    return guide.searches(type).size() == 1
        || guide.discovery().finders(type).stream()
            .map(
                finder -> {
                  Set<String> all = new TreeSet<>(finder.values().keySet());
                  all.add("patient");
                  return all;
                })
            .anyMatch(names::equals);
  }

  /** Other requirements that rest on the same request. */
  static String[] related(String by) {
    return by.equals("_id")
        ? new String[] {
          "search-post/", "search/searchset", "search/_count", "include", "error/strict"
        }
        : new String[] {
          "search-system/" + by,
          "search-reference/" + by,
          "search-post/",
          "search/" + by + "/",
          "search/searchset",
          "search/_count",
          "error/bad-value",
          "error/strict",
          "include"
        };
  }

  private static Fault nothing(String name, String how, Predicate<Ask> which) {
    return Fault.of(
        name,
        "a search by %s finds nothing".formatted(how),
        Disturbance.editingBundles(which, SearchFaults::empty));
  }

  private static void empty(ObjectNode bundle) {
    bundle.remove(List.of("entry", "total"));
  }

  private static Ask anySystem(Ask ask) {
    return changed(ask, value -> value.replaceFirst("^[^|]+[|]", ""));
  }

  private static Ask anyType(Ask ask) {
    return changed(ask, value -> value.replaceFirst("^[A-Z][A-Za-z]+/", ""));
  }

  private static Ask changed(Ask ask, UnaryOperator<String> change) {
    Ask other = ask;
    for (Ask.Parameter parameter : ask.parameters()) {
      other = other.changing(parameter.name(), change);
    }
    return other;
  }

  private static boolean hasSystem(Ask ask) {
    return ask.parameters().stream().anyMatch(p -> p.value().contains("|"));
  }

  private static boolean hasType(Ask ask) {
    return ask.parameters().stream().anyMatch(p -> p.value().matches("[A-Z][A-Za-z]+/.+"));
  }
}
