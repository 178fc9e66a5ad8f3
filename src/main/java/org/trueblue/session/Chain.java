package org.trueblue.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.SearchDefinition;

/**
 * A search by a parameter of what a reference leads to (R4, section 3.1.1.4.10). It finds the same
 * as a search by the reference itself, for those targets that satisfy the parameter; so it is
 * judged as one.
 */
public final class Chain {

  /** A few values will do. */
  private static final int MOST = 3;

  private final Client client;
  private final Referring referring;
  private final String type;
  private final SearchDefinition reference;
  private final SearchDefinition parameter;

  /**
   * @param type that is searched
   * @param chain such as {@code practitioner.name}
   */
  public Chain(Client client, String type, String chain) {
    String[] names = chain.split("\\.", -1);
    this.client = client;
    this.referring = new Referring(client);
    this.type = type;
    this.reference = client.session().definition(type, names[0]);
    this.parameter =
        client
            .session()
            .definition(target(client.session().guide().targets(type, names[0])), names[1]);
  }

  private static String target(List<String> targets) {
    if (targets.size() != 1) {
      throw new IllegalArgumentException("a chain through several types: " + targets);
    }
    return targets.get(0);
  }

  /**
   * Searches with values of what the record refers to.
   *
   * @throws NotTested if there are none
   */
  public List<List<Term>> searches() {
    List<Seen> targets = referring.targets(client.record(type), reference);
    SearchDefinition chained =
        new SearchDefinition(
            reference.name() + "." + parameter.name(),
            parameter.type(),
            parameter.expression(),
            "");
    List<List<Term>> searches =
        targets.stream()
            .flatMap(
                seen -> client.session().values().of(seen.resource(), parameter).stream().limit(1))
            .distinct()
            .limit(MOST)
            .map(value -> List.of(new Term(chained, value)))
            .toList();
    if (searches.isEmpty()) {
      throw NotTested.dataAbsent(
          "search.no-values",
          "no %s of the record refers by %s to a resource that can be read and has a value for %s"
              .formatted(type, reference.name(), parameter.name()),
          "name a patient with --patient of whom one does");
    }
    return searches;
  }

  /** The result as that of a search by the reference, for all targets that may satisfy it. */
  public Searchset possible(Searchset result) {
    return byReference(result, Match.POSSIBLE);
  }

  /** The same for those targets that satisfy it by every reading. */
  public Searchset certain(Searchset result) {
    return byReference(result, Match.CERTAIN);
  }

  private Searchset byReference(Searchset result, Match weakest) {
    List<Seen> sources = new ArrayList<>(result.matches());
    sources.addAll(client.record(type));
    String targets =
        referring.targets(sources, reference).stream()
            .filter(target -> satisfies(target, result.terms().get(0)).compareTo(weakest) <= 0)
            .map(target -> target.resource().reference())
            .distinct()
            .collect(Collectors.joining(","));
    Term term = new Term(reference, targets.isEmpty() ? "nothing" : targets);
    return new Searchset(type, List.of(term), result.pages(), result.complete());
  }

  private Match satisfies(Seen target, Term term) {
    return client.session().matching().matches(target.resource(), parameter, term.value());
  }
}
