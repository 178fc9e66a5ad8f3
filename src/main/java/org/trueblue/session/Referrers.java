package org.trueblue.session;

import java.util.List;
import java.util.Map;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.SearchDefinition;

/** Finds the resources that refer to a given one, by a reverse include. */
public final class Referrers {

  private final Client client;
  private final String include;

  /**
   * @param include who refers, and by which parameter, such as {@code Provenance:target}
   */
  public Referrers(Client client, String include) {
    this.client = client;
    this.include = include;
  }

  /**
   * Those that refer to a resource.
   *
   * @throws NotTested if the server does not say
   */
  public List<Seen> of(Seen seen) {
    String type = seen.resource().type();
    List<Term> terms =
        List.of(new Term(client.session().definition(type, "_id"), seen.resource().id()));
    Searches searches = new Searches(client);
    Map<String, String> modifiers = Map.of("_revinclude", include);
    Exchange exchange = searches.get(type, terms, modifiers);
    Searchset result =
        searches
            .walk(type, terms, exchange)
            .orElseThrow(
                () ->
                    NotTested.prerequisite(
                        "record.unavailable",
                        "what refers to %s could not be had: %s -> %s"
                            .formatted(
                                seen.resource().reference(), exchange.title(), exchange.status()),
                        "see the scenarios of the reverse includes"));
    return result.others().stream().filter(other -> refers(other, seen)).toList();
  }

  private boolean refers(Seen other, Seen seen) {
    String referrer = include.substring(0, include.indexOf(':'));
    SearchDefinition parameter =
        client.session().definition(referrer, include.substring(include.indexOf(':') + 1));
    return other.resource().type().equals(referrer)
        && client
                .session()
                .matching()
                .matches(other.resource(), parameter, seen.resource().reference())
            != Match.NONE;
  }
}
