package org.trueblue.check.bluebutton;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** The pages of searches (R4, http.html, paging), in STU3 and R4 alike. */
public final class SearchPages {

  private SearchPages() {}

  /** Judges that no page is larger than was asked for. */
  public static Judgement noLarger(Found found, int count) {
    return Checks.each(
        SearchPages.class,
        found.pages(),
        page ->
            Found.resources(page).count() <= count
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "paging.larger",
                        "No page is larger than was asked for.",
                        "entry",
                        count + " at most",
                        String.valueOf(Found.resources(page).count()),
                        page)));
  }

  /**
   * Judges that pages hold each match once, and no more than they say (R4, http.html#paging). A
   * total of more may be an estimate.
   */
  public static Judgement wholeOnce(Found found) {
    List<String> all = found.identities();
    long distinct = new HashSet<>(all).size();
    long total =
        JsonAnswer.of(found.pages().get(found.pages().size() - 1)).path("total").asLong(distinct);
    boolean whole = found.whole() && distinct == all.size() && total >= distinct && distinct > 0;
    return Checks.one(
        SearchPages.class,
        Stream.concat(
            whole
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "paging.not-whole",
                        "The pages together hold each match once, and the last has no next.",
                        "Bundle.link.where(relation='next')",
                        "%d matches, each once, and an end".formatted(total),
                        "%d entries, of which %d differ%s"
                            .formatted(all.size(), distinct, found.whole() ? "" : ", and no end"),
                        found.first())),
            whole && total > distinct
                ? Stream.of(
                    Finding.should(
                        "paging.total",
                        "The total of a searchset counts all matches.",
                        "Bundle.total",
                        "at most %d, since no next link leads to more".formatted(distinct),
                        String.valueOf(total),
                        found.first().id()))
                : Stream.empty()));
  }

  /** Judges that nothing is found. */
  public static Judgement nothing(Exchange page) {
    return Checks.one(
        SearchPages.class,
        Found.isPage(page) && Found.resources(page).findAny().isEmpty(),
        finding(
            "paging.beyond",
            "Beyond the last page there is nothing.",
            "entry",
            "a Bundle without entries",
            "status %d and %d entries".formatted(page.status(), Found.entries(page).count()),
            page));
  }

  /** Judges that a page has links, and a total. */
  public static Judgement describes(Exchange page, List<String> relations) {
    return Checks.one(
        SearchPages.class,
        Stream.concat(
            relations.stream()
                .filter(relation -> Found.link(page, relation).isEmpty())
                .map(
                    relation ->
                        finding(
                            "paging.link",
                            "A page has the links that clients follow.",
                            "link.where(relation='%s')".formatted(relation),
                            "a link",
                            "none",
                            page)),
            Stream.of(page)
                .filter(p -> !JsonAnswer.of(p).path("total").isNumber())
                .map(
                    p ->
                        finding(
                            "paging.total",
                            "A page says how many matches there are.",
                            "total",
                            "a number",
                            "none",
                            p))));
  }

  /** Judges that a page has a link (R4, bundle.html: self is required of a searchset). */
  public static Judgement hasLink(Exchange page, String relation, String part) {
    String url = Found.link(page, relation).orElse("");
    return Checks.one(
        SearchPages.class,
        !url.isEmpty() && url.contains(part),
        finding(
            "paging.link",
            "A page has the links that it needs.",
            "link.where(relation='%s').url".formatted(relation),
            part.isEmpty() ? "a link" : "a link with " + part,
            url.isEmpty() ? "none" : "a link without it",
            page));
  }

  /** Judges that each link of a page is absolute, and leads to the server. */
  public static Judgement linksLead(Exchange page, URI root) {
    return Checks.each(
        SearchPages.class,
        List.of("self", "first", "last", "next", "previous"),
        relation ->
            Found.link(page, relation).stream()
                .filter(url -> !Found.isAt(url, root))
                .map(
                    url ->
                        finding(
                            "paging.elsewhere",
                            "The links of a page lead to the server.",
                            "link.where(relation='%s').url".formatted(relation),
                            "an address below " + root,
                            url.replaceFirst("\\?.*", ""),
                            page)));
  }

  /** Judges that entries have their address and their mode (R4, bundle.html). */
  public static Judgement entries(Exchange page) {
    return Checks.each(
        SearchPages.class,
        Found.entries(page)
            .filter(
                entry ->
                    !entry
                        .path("resource")
                        .path("resourceType")
                        .asText()
                        .equals("OperationOutcome"))
            .toList(),
        entry ->
            entry.path("fullUrl").asText().isEmpty()
                    || entry.path("search").path("mode").asText().isEmpty()
                ? Stream.of(
                    finding(
                        "paging.entry",
                        "An entry has its address and its mode.",
                        "entry",
                        "fullUrl and search.mode",
                        "not both",
                        page))
                : Stream.empty());
  }

  private static Finding finding(
      String code, String summary, String where, String expected, String actual, Exchange page) {
    return Finding.shall(code, summary, where, expected, actual, page.id());
  }
}
