package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** What searches find (R4, section 3.1.1), in STU3 and R4 alike. */
public final class SearchResult {

  private SearchResult() {}

  /** Judges that each page of a search is a Bundle. */
  public static Judgement pages(Found found) {
    return Checks.each(
        SearchResult.class,
        found.pages(),
        page ->
            Found.isPage(page)
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "search.status",
                        "A search is answered with a Bundle.",
                        page.title(),
                        "status 200 and a searchset",
                        "status " + page.status(),
                        page)));
  }

  /** Judges that a read gives the resource that was asked for. */
  public static Judgement read(Exchange exchange, String type, String id) {
    JsonNode json = JsonAnswer.of(exchange);
    return Checks.one(
        SearchResult.class,
        exchange.status() != 200
            || (json.path("resourceType").asText().equals(type)
                && json.path("id").asText().equals(id)),
        finding(
            "resource.read",
            "A read gives the resource that was asked for.",
            exchange.title(),
            "the %s with this id".formatted(type),
            json.path("resourceType").asText("no resource"),
            exchange));
  }

  /** Judges that a search was refused; to answer that nothing matches is legal too. */
  public static Judgement refused(Exchange exchange, int status) {
    boolean finds = Found.resources(exchange).findAny().isPresent();
    return Checks.one(
        SearchResult.class,
        exchange.status() == status && !finds
            ? Stream.empty()
            : Stream.of(
                new Finding(
                    finds ? "search.no-match" : "search.accepted",
                    finds ? Strength.SHALL : Strength.SHOULD,
                    "A search for what cannot be is refused.",
                    exchange.title(),
                    "status " + status,
                    "status %d%s".formatted(exchange.status(), finds ? " and matches" : ""),
                    List.of(exchange.id()))));
  }

  /** Judges that a search finds nothing. */
  public static Judgement none(Found found) {
    return Checks.one(
        SearchResult.class,
        found.resources().isEmpty(),
        finding(
            "search.no-match",
            "What is found is what was asked for.",
            found.first().title(),
            "nothing",
            found.resources().size() + " resources",
            found.first()));
  }

  /** Judges that two searches find the same. */
  public static Judgement same(Found one, Found other) {
    Set<String> left = new TreeSet<>(one.identities());
    Set<String> right = new TreeSet<>(other.identities());
    Set<String> odd = new TreeSet<>(left);
    odd.addAll(right);
    odd.removeIf(id -> left.contains(id) && right.contains(id));
    return Checks.one(
        SearchResult.class,
        odd.isEmpty() || !Found.isPage(one.first()) || !Found.isPage(other.first()),
        finding(
            "search.different",
            "Searches that mean the same find the same.",
            one.first().title(),
            "the %d resources of the other".formatted(right.size()),
            "%d resources; %d are found by one alone".formatted(left.size(), odd.size()),
            one.first()));
  }

  /** Judges that the link of a page to itself speaks of a parameter, or does not. */
  public static Judgement speaksOf(Exchange page, String parameter, boolean should) {
    String self = decoded(Found.link(page, "self").orElse(""));
    boolean speaks = self.matches("(?s).*[?&]" + Pattern.quote(parameter) + "=.*");
    return Checks.one(
        SearchResult.class,
        Found.isPage(page) && speaks == should,
        finding(
            "search.undeclared",
            "The link of a page to itself speaks of the parameters that were heeded, and no others.",
            "link.where(relation='self').url",
            (should ? "with " : "without ") + parameter,
            Found.isPage(page) ? (speaks ? "with it" : "without it") : "status " + page.status(),
            page));
  }

  /** Judges that just one resource is found. */
  public static Judgement alone(Found found, String identity) {
    return Checks.one(
        SearchResult.class,
        found.identities().equals(List.of(identity)),
        finding(
            "search.by-id",
            "A resource is found by its id, and nothing else.",
            found.first().title(),
            "that resource alone",
            found.identities().size() + " resources",
            found.first()));
  }

  /** Judges that all that was found is of a patient; what is of another is never to be seen. */
  public static Judgement ofPatient(Found found, String patient) {
    return Checks.each(
        SearchResult.class,
        found.resources(),
        seen ->
            Owner.of(seen.resource().json()).equals(patient)
                ? Stream.empty()
                : Stream.of(
                    new Finding(
                        "resource.other-patient",
                        Strength.SHALL,
                        "What a token opens is of its own patient.",
                        seen.resource().type(),
                        "a resource of the patient of the token",
                        "one of somebody else",
                        List.of(seen.exchange()))));
  }

  /** Judges that each resource that was found has a text at a place. */
  public static Judgement each(Found found, String pointer, String value, boolean should) {
    List<Seen> all = found.resources();
    return Checks.each(
        SearchResult.class,
        all,
        seen -> {
          boolean has = seen.resource().json().at(pointer).toString().contains("\"" + value + "\"");
          return has == should
              ? Stream.empty()
              : Stream.of(
                  Finding.shall(
                      "search.no-match",
                      "What is found is what was asked for.",
                      pointer.substring(1).replace('/', '.'),
                      (should ? "" : "not ") + value,
                      "something else",
                      seen.exchange()));
        });
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return url;
    }
  }

  private static Finding finding(
      String code, String summary, String where, String expected, String actual, Exchange page) {
    return Finding.shall(code, summary, where, expected, actual, page.id());
  }
}
