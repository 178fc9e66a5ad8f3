package org.trueblue.check.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Bundle;

/**
 * The result of a search: the pages that were walked, in order.
 *
 * @param type the type that was searched
 * @param terms what was searched for
 * @param pages the pages; never empty
 * @param complete whether the last page was reached
 */
public record Searchset(String type, List<Term> terms, List<Page> pages, boolean complete) {

  public Searchset {
    terms = List.copyOf(terms);
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("the result of a search has a page");
    }
  }

  /**
   * One page.
   *
   * @param bundle as it was received
   * @param exchange id of the exchange that shows it
   */
  public record Page(Bundle bundle, String exchange) {}

  /** The resources that are matches of the search. */
  public List<Seen> matches() {
    return resources(entry -> entry.isMatch(type));
  }

  /** The resources that came along: all that are neither matches nor outcomes of the search. */
  public List<Seen> others() {
    return resources(entry -> !entry.isMatch(type) && !entry.mode().equals("outcome"));
  }

  /** {@code Type/id} of the matches. */
  public Set<String> identities() {
    return matches().stream().map(seen -> seen.resource().reference()).collect(Collectors.toSet());
  }

  /** The search in words. */
  public String title() {
    return type + "?" + terms.stream().map(Term::toString).collect(Collectors.joining("&"));
  }

  /** The exchange that shows the first page. */
  public String exchange() {
    return pages.get(0).exchange();
  }

  private List<Seen> resources(Predicate<Bundle.Entry> which) {
    return pages.stream()
        .flatMap(
            page ->
                page.bundle().entries().stream()
                    .filter(which)
                    .flatMap(entry -> entry.resource().stream())
                    .map(resource -> new Seen(resource, page.exchange())))
        .toList();
  }
}
