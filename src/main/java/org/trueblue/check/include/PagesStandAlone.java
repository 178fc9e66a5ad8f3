package org.trueblue.check.include;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Searchset.Page;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * Each page of a search should hold what the search includes for the matches on it, so that it
 * stands alone (R4, section 3.1.1.5.4). What no page holds is for {@link TargetsIncluded} and
 * {@link KnownReferrersIncluded}.
 */
public final class PagesStandAlone {

  private PagesStandAlone() {}

  /** Judges an {@code _include}: what matches refer to is on their page. */
  public static Judgement ofTargets(
      Searchset result, SearchDefinition parameter, FhirPath fhirPath) {
    Set<String> included = names(result.others());
    return judge(
        result,
        page ->
            page.matches().stream()
                .flatMap(match -> targets(match, parameter, fhirPath))
                .filter(included::contains));
  }

  /** Judges a {@code _revinclude}: what refers to matches is on their page. */
  public static Judgement ofReferrers(
      Searchset result, SearchDefinition parameter, FhirPath fhirPath) {
    return judge(
        result,
        page -> {
          Set<String> matches = page.identities();
          return result.others().stream()
              .filter(other -> targets(other, parameter, fhirPath).anyMatch(matches::contains))
              .map(other -> other.resource().reference());
        });
  }

  /** What belongs on a page: {@code Type/id}. */
  @FunctionalInterface
  private interface Belonging {
    Stream<String> of(Searchset page);
  }

  private static Judgement judge(Searchset result, Belonging belonging) {
    List<Searchset> pages =
        result.pages().size() < 2
            ? List.of()
            : result.pages().stream().map(page -> alone(result, page)).toList();
    return Checks.each(PagesStandAlone.class, pages, page -> finding(result, page, belonging));
  }

  private static Searchset alone(Searchset result, Page page) {
    return new Searchset(result.type(), result.terms(), List.of(page), false);
  }

  private static Stream<Finding> finding(Searchset result, Searchset page, Belonging belonging) {
    Set<String> missing = belonging.of(page).collect(Collectors.toCollection(TreeSet::new));
    missing.removeAll(names(page.others()));
    missing.removeAll(page.identities());
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "include.page",
                Strength.SHOULD,
                "A page holds what the search includes for the matches on it.",
                result.title() + ", page " + (number(result, page) + 1),
                String.join(", ", missing),
                "on another page",
                List.of(page.exchange())));
  }

  private static int number(Searchset result, Searchset page) {
    return result.pages().indexOf(page.pages().get(0));
  }

  private static Stream<String> targets(Seen seen, SearchDefinition parameter, FhirPath fhirPath) {
    return IncludedRefersToMatch.targets(seen.resource(), parameter, fhirPath).stream();
  }

  private static Set<String> names(Collection<Seen> resources) {
    return resources.stream().map(seen -> seen.resource().reference()).collect(Collectors.toSet());
  }
}
