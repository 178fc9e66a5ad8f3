package org.trueblue.session;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Searchset.Page;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.Bundle;

/** Makes searches and walks their pages. */
public final class Searches {

  /** Enough for any patient; a server that links in circles is stopped by it. */
  public static final int MOST_PAGES = 50;

  private final Client client;

  /** Searches of this client. */
  public Searches(Client client) {
    this.client = client;
  }

  /**
   * The exchange of a search by GET.
   *
   * @param modifiers parameters beside the terms, such as {@code _count}
   */
  public Exchange get(String type, List<Term> terms, Map<String, String> modifiers) {
    return client.ask(getRequest(type, terms, modifiers));
  }

  /**
   * A search that was made.
   *
   * @param terms what was searched for in the end
   * @param exchange its first page
   * @param refusal of the same search without a status, if the server refused that
   */
  public record Made(List<Term> terms, Exchange exchange, Optional<Exchange> refusal) {

    /** The parameter that was added after a refusal, which stands last. */
    public String addedParameter() {
      return terms.get(terms.size() - 1).definition().name();
    }
  }

  /**
   * Searches by GET, and once more with all values of the status where the server refuses a search
   * without it, as US Core allows (General Requirements, "Search for Servers Requiring Status").
   */
  public Made make(String type, List<Term> terms, Map<String, String> modifiers) {
    Exchange first = get(type, terms, modifiers);
    Optional<Term> status = statusTerm(type, terms);
    if (first.status() == 400 && status.isPresent() && isExplained(first)) {
      List<Term> withStatus = new ArrayList<>(terms);
      withStatus.add(status.get());
      Exchange second = get(type, withStatus, modifiers);
      if (second.status() == 200) {
        return new Made(withStatus, second, Optional.of(first));
      }
    }
    return new Made(terms, first, Optional.empty());
  }

  private Optional<Term> statusTerm(String type, List<Term> terms) {
    return client.session().guide().anyStatus(type).stream()
        .filter(any -> terms.stream().noneMatch(term -> term.definition().equals(any.parameter())))
        .map(any -> new Term(any.parameter(), String.join(",", any.codes())))
        .findFirst();
  }

  private static boolean isExplained(Exchange refusal) {
    return FhirResponse.outcome(refusal).isPresent();
  }

  /** The request of a search by GET. */
  public Request getRequest(String type, List<Term> terms, Map<String, String> modifiers) {
    String query = form(terms, modifiers);
    return Request.get(client.session().target().url(query.isEmpty() ? type : type + "?" + query));
  }

  /**
   * The same search with colons and slashes as they are, which a query may hold (RFC 3986, 3.4).
   */
  public Exchange getUnescaped(String type, List<Term> terms) {
    String query = form(terms, Map.of()).replace("%3A", ":").replace("%2F", "/");
    return client.ask(Request.get(client.session().target().url(type + "?" + query)));
  }

  /** The exchange of a search by POST. */
  public Exchange post(String type, List<Term> terms) {
    return client.ask(
        Request.postForm(client.session().target().url(type + "/_search"), form(terms, Map.of())));
  }

  /**
   * The exchange of a search by POST with some of its parameters in the URL, where they mean the
   * same as in the body (R4, section 3.1.0.10).
   */
  public Exchange post(String type, List<Term> inUrl, List<Term> inBody) {
    String path = "%s/_search?%s".formatted(type, form(inUrl, Map.of()));
    return client.ask(
        Request.postForm(client.session().target().url(path), form(inBody, Map.of())));
  }

  /** The exchange of a search by POST whose Content-Type has a charset, as many clients send it. */
  public Exchange postWithCharset(String type, List<Term> terms) {
    return client.ask(
        Request.postForm(client.session().target().url(type + "/_search"), form(terms, Map.of()))
            .with("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"));
  }

  /** Searches and walks the pages; empty if there is no Bundle. */
  public Optional<Searchset> find(String type, List<Term> terms, Map<String, String> modifiers) {
    Made made = make(type, terms, modifiers);
    return walk(type, made.terms(), made.exchange());
  }

  /**
   * Follows the next links of a result to its end, or to the limit.
   *
   * @return empty if the first exchange holds no Bundle
   */
  public Optional<Searchset> walk(String type, List<Term> terms, Exchange first) {
    List<Page> pages = new ArrayList<>();
    Set<String> visited = new HashSet<>();
    Optional<Page> page = page(first);
    String next = "";
    while (page.isPresent()) {
      pages.add(page.get());
      next = page.get().bundle().link("next").orElse("");
      if (next.isEmpty() || pages.size() >= MOST_PAGES || !visited.add(next)) {
        break;
      }
      page = page(next(first, next));
    }
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Searchset(type, terms, pages, next.isEmpty()));
  }

  private Exchange next(Exchange first, String link) {
    return client.ask(Request.get(url(first, link)));
  }

  private static URI url(Exchange first, String link) {
    try {
      return first.request().url().resolve(link.replace("|", "%7C").replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw NotTested.prerequisite(
          "paging.link",
          "the next link of %s is no URL".formatted(first.title()),
          "see the scenario of paging");
    }
  }

  private static Optional<Page> page(Exchange exchange) {
    return FhirResponse.resource(exchange, "Bundle")
        .flatMap(seen -> Bundle.of(seen.resource()))
        .map(bundle -> new Page(bundle, exchange.id()));
  }

  private static String form(List<Term> terms, Map<String, String> modifiers) {
    return Stream.concat(
            terms.stream().map(term -> term.definition().name() + "=" + encode(term.value())),
            modifiers.entrySet().stream()
                .map(modifier -> modifier.getKey() + "=" + encode(modifier.getValue())))
        .collect(Collectors.joining("&"));
  }

  /** Percent-encoded as RFC 3986 has it; a plus would mean a plus to some servers. */
  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
