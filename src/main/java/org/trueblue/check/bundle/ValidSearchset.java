package org.trueblue.check.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Searchset.Page;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.Bundle.Entry;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * The result of a search is a Bundle of type searchset with a self link; each entry has the URL of
 * its resource, no resource comes twice, and only the searched type is a match (R4, sections
 * 3.1.1.5.2 and 3.1.1.6, and Bundle.entry.fullUrl).
 */
public final class ValidSearchset {

  private static final Set<String> MODES = Set.of("", "match", "include", "outcome");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");

  private ValidSearchset() {}

  /** Judges the pages of a search. */
  public static Judgement judge(Searchset result) {
    return Checks.each(
        ValidSearchset.class,
        result.pages(),
        page ->
            Stream.of(
                    type(page),
                    selfLink(page, result),
                    usedParameters(page, result),
                    total(page, result.type()),
                    surplus(page, result),
                    entries(page, result.type()),
                    duplicates(page))
                .flatMap(findings -> findings));
  }

  private static Stream<Finding> type(Page page) {
    return unless(
        page.bundle().type().equals("searchset"),
        "bundle.type",
        "The result of a search is a searchset.",
        "Bundle.type",
        "searchset",
        page.bundle().type(),
        page);
  }

  /** The pages that follow are no searches of their own, and may have any URL. */
  private static Stream<Finding> selfLink(Page page, Searchset result) {
    return unless(
        page.bundle().link("self").isPresent() || !page.equals(result.pages().get(0)),
        "bundle.self-link",
        "A searchset says in its self link what was searched for.",
        "Bundle.link",
        "a link with the relation self",
        "none",
        page);
  }

  /** The first page tells by which parameters was searched, in whatever form and order. */
  private static Stream<Finding> usedParameters(Page page, Searchset result) {
    if (!page.equals(result.pages().get(0))) {
      return Stream.empty();
    }
    return page.bundle().link("self").stream()
        .map(SelfLink::parse)
        .flatMap(
            link -> link.differing(result.terms()).stream().map(term -> used(term, link, page)));
  }

  private static Finding used(Term term, SelfLink link, Page page) {
    return new Finding(
        "bundle.self-parameters",
        link.isOpaque() ? Strength.SHOULD : Strength.SHALL,
        "The self link of a searchset names the parameters that were used.",
        "Bundle.link where relation = 'self'",
        term.toString(),
        link.values(term.definition().name()).isEmpty()
            ? "no parameter " + term.definition().name()
            : term.definition().name()
                + "="
                + String.join(", ", link.values(term.definition().name())),
        List.of(page.exchange()));
  }

  /** A total may be an estimate, but not of fewer matches than are beside it. */
  private static Stream<Finding> total(Page page, String type) {
    long total = page.bundle().json().path("total").asLong(Long.MAX_VALUE);
    long matches =
        page.bundle().entries().stream()
            .filter(entry -> entry.isMatch(type))
            .flatMap(entry -> entry.resource().stream())
            .map(Resource::reference)
            .distinct()
            .count();
    return unless(
        total >= matches,
        "bundle.total",
        "The total of a searchset counts all matches.",
        "Bundle.total",
        "at least " + matches,
        String.valueOf(total),
        page);
  }

  /** Where a first page is the last, nothing is left that a higher total could count. */
  private static Stream<Finding> surplus(Page page, Searchset result) {
    boolean whole = result.complete() && result.pages().size() == 1;
    long total = page.bundle().json().path("total").asLong(0);
    long entries = page.bundle().entries().size();
    return whole && total > entries
        ? Stream.of(
            Finding.should(
                "bundle.total",
                "The total of a searchset counts all matches.",
                "Bundle.total",
                "at most %d, since no next link leads to more".formatted(entries),
                String.valueOf(total),
                page.exchange()))
        : Stream.empty();
  }

  private static Stream<Finding> entries(Page page, String type) {
    return page.bundle().entries().stream()
        .flatMap(
            entry ->
                Stream.of(resource(entry, page), mode(entry, type, page), fullUrl(entry, page))
                    .flatMap(findings -> findings));
  }

  private static Stream<Finding> resource(Entry entry, Page page) {
    return unless(
        entry.resource().isPresent(),
        "bundle.entry-resource",
        "Each entry of a searchset holds a resource.",
        entry.where() + ".resource",
        "a resource",
        "none",
        page);
  }

  private static Stream<Finding> mode(Entry entry, String searched, Page page) {
    boolean foreign =
        entry.mode().equals("match")
            && entry.resource().map(Resource::type).filter(searched::equals).isEmpty();
    boolean known = MODES.contains(entry.mode());
    boolean hidden =
        entry.mode().equals("outcome") && entry.resource().isPresent() && !isOutcome(entry);
    return Stream.concat(
        unless(
            known && !hidden,
            "bundle.mode",
            "The search mode is match, include or outcome.",
            entry.where() + ".search.mode",
            hidden ? "outcome for an OperationOutcome alone" : "match, include or outcome",
            entry.mode(),
            page),
        unless(
            !foreign,
            "bundle.foreign-match",
            "Only resources of the searched type are matches.",
            entry.where() + ".search.mode",
            "match for a " + searched + " alone",
            "match for a " + entry.resource().map(Resource::type).orElse("missing resource"),
            page));
  }

  private static Stream<Finding> fullUrl(Entry entry, Page page) {
    if (entry.resource().isEmpty() || isOutcome(entry)) {
      return Stream.empty();
    }
    Resource resource = entry.resource().get();
    Reference url = Reference.parse(entry.fullUrl());
    boolean absolute = ABSOLUTE.matcher(entry.fullUrl()).matches();
    boolean versioned = entry.fullUrl().contains("/_history/");
    boolean disagrees = !url.id().isEmpty() && !url.names(resource.type(), resource.id());
    return unless(
        absolute && !versioned && !disagrees,
        "bundle.full-url",
        "Each entry has the URL of its resource.",
        entry.where() + ".fullUrl",
        "an absolute URL that ends in " + resource.reference(),
        entry.fullUrl(),
        page);
  }

  private static Stream<Finding> duplicates(Page page) {
    Set<String> seen = new HashSet<>();
    List<Entry> repeated =
        page.bundle().entries().stream()
            .filter(entry -> entry.resource().isPresent() && !isOutcome(entry))
            .filter(entry -> !seen.add(identity(entry)))
            .toList();
    return repeated.stream()
        .flatMap(
            entry ->
                unless(
                    false,
                    "bundle.duplicate",
                    "No resource comes twice in a searchset.",
                    entry.where(),
                    "another resource than before",
                    entry.resource().map(Resource::reference).orElse(""),
                    page));
  }

  /** Resources of two servers may have one id, and versions of a resource one URL (bdl-7). */
  private static String identity(Entry entry) {
    Resource resource = entry.resource().orElseThrow();
    boolean restful = !Reference.parse(entry.fullUrl()).id().isEmpty();
    String url = restful || resource.id().isEmpty() ? entry.fullUrl() : resource.reference();
    return url.isEmpty() ? entry.where() : url + "|" + resource.versionId();
  }

  private static boolean isOutcome(Entry entry) {
    return entry.resource().map(Resource::type).filter("OperationOutcome"::equals).isPresent();
  }

  private static Stream<Finding> unless(
      boolean conformant,
      String code,
      String summary,
      String where,
      String expected,
      String actual,
      Page page) {
    return conformant
        ? Stream.empty()
        : Stream.of(
            Finding.shall(
                code,
                summary,
                where,
                expected,
                actual.isEmpty() ? "absent" : actual,
                page.exchange()));
  }
}
