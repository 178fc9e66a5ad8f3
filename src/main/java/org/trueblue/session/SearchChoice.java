package org.trueblue.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.fhir.search.Values;
import org.trueblue.guide.Discovery.Finder;
import org.trueblue.guide.Guide;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Strength;

/**
 * Chooses what to search for. One resource of the record supplies all values of a combination, so
 * that at least this resource must be found; among the resources of a patient it is the one whose
 * values are the rarest, so that a server which ignores a parameter is seen to.
 */
public final class SearchChoice {

  private static final String PATIENT = "patient";

  /** Of resources that belong to no patient, a few will do. */
  private static final int MOST_WITHOUT_PATIENT = 3;

  private final Client client;
  private final Guide guide;
  private final Values values;

  /** Choices of this client. */
  public SearchChoice(Client client) {
    this.client = client;
    this.guide = client.session().guide();
    this.values = client.session().values();
  }

  /** What the parameters of a combination such as {@code birthdate+name} mean. */
  public List<SearchDefinition> definitions(String type, String parameters) {
    return Arrays.stream(parameters.split("\\+", -1)).map(name -> definition(type, name)).toList();
  }

  private SearchDefinition definition(String type, String name) {
    return client.session().definition(type, name);
  }

  /**
   * Searches with values from the record: the discovering searches that found something, if they
   * are by these parameters, else one for each patient.
   *
   * @param withSystem whether tokens are written with their system
   * @throws NotTested if no resource has values for all parameters
   */
  public List<List<Term>> terms(String type, String parameters, boolean withSystem) {
    List<List<Term>> searches = suitable(type, parameters, withSystem, any -> true);
    if (searches.isEmpty()) {
      throw NotTested.dataAbsent(
          "search.no-values",
          "no %s of the record has values for %s%s"
              .formatted(type, parameters, withSystem ? ", with the system of a code" : ""),
          "name a patient with --patient that has a %s with them all".formatted(type));
    }
    return searches;
  }

  /** The same of those that suit a purpose, which may be none. */
  List<List<Term>> suitable(
      String type, String parameters, boolean withSystem, Predicate<List<Term>> suits) {
    List<SearchDefinition> definitions = definitions(type, parameters);
    List<List<Term>> known =
        withSystem ? List.of() : discoveringBy(type, parameters).stream().filter(suits).toList();
    Set<List<Term>> searches = new LinkedHashSet<>();
    try {
      searches.addAll(chosen(type, definitions, withSystem, suits));
    } catch (NotTested e) {
      // A search that is refused hides the record, but needs no value from it to be seen refused.
      if (known.isEmpty() || e.gap().cause() != Cause.PREREQUISITE_FAILED) {
        throw e;
      }
    }
    searches.addAll(known);
    return List.copyOf(searches);
  }

  private List<List<Term>> discoveringBy(String type, String parameters) {
    Set<String> wanted = Set.of(parameters.split("\\+", -1));
    return discovering(type).stream().filter(terms -> names(terms).equals(wanted)).toList();
  }

  private static Set<String> names(List<Term> terms) {
    Set<String> names = new LinkedHashSet<>();
    terms.forEach(term -> names.add(term.definition().name()));
    return names;
  }

  /** The searches that find the resources of a type before anything is known of them. */
  List<List<Term>> discovering(String type) {
    List<List<Term>> searches = new ArrayList<>();
    for (String patient : client.session().target().patients()) {
      for (Finder finder : guide.discovery().finders(type)) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(definition(type, PATIENT), patient));
        finder
            .values()
            .forEach((name, value) -> terms.add(new Term(definition(type, name), value)));
        if (finder.strength() == Strength.SHALL
            || client.undeclared(type, names(terms)).isEmpty()) {
          searches.add(terms);
        }
      }
    }
    return searches;
  }

  /** Every search that the guide asks for, as far as the server has it, with chosen values. */
  List<List<Term>> everySearch(String type) {
    Set<List<Term>> searches = new LinkedHashSet<>();
    for (List<String> names : guide.searches(type)) {
      if (client.undeclared(type, names).isEmpty()) {
        List<SearchDefinition> definitions =
            names.stream().map(name -> definition(type, name)).toList();
        searches.addAll(chosen(type, definitions, false, any -> true));
      }
    }
    return List.copyOf(searches);
  }

  /**
   * The searches to which includes are added: those that found resources by patient, if any.
   *
   * @throws NotTested if nothing can be searched for
   */
  public List<List<Term>> forIncludes(String type) {
    List<List<Term>> discovering = client.discoveries(type);
    List<List<String>> searches = guide.searches(type);
    return discovering.isEmpty() && !searches.isEmpty()
        ? terms(type, String.join("+", searches.get(0)), false)
        : discovering;
  }

  private List<List<Term>> chosen(
      String type,
      List<SearchDefinition> definitions,
      boolean withSystem,
      Predicate<List<Term>> suits) {
    List<List<Term>> candidates =
        client.base(type).stream()
            .flatMap(seen -> terms(seen, definitions, withSystem).stream())
            .toList();
    if (type.equals("Patient")) {
      return candidates.stream().distinct().filter(suits).toList();
    }
    Map<Term, Integer> frequencies = new HashMap<>();
    candidates.forEach(terms -> terms.forEach(term -> frequencies.merge(term, 1, Integer::sum)));
    Map<String, List<Term>> ofPatients = new LinkedHashMap<>();
    candidates.stream()
        .distinct()
        .sorted(Comparator.comparingInt(terms -> frequency(terms, frequencies)))
        .forEach(
            terms -> {
              String patient = patient(terms, ofPatients.size());
              if (!ofPatients.containsKey(patient) && suits.test(terms)) {
                ofPatients.put(patient, terms);
              }
            });
    return List.copyOf(ofPatients.values());
  }

  private static int frequency(List<Term> terms, Map<Term, Integer> frequencies) {
    return terms.stream().mapToInt(term -> frequencies.getOrDefault(term, 0)).sum();
  }

  /** Searches that name no patient count as of so many patients, of which a few will do. */
  private static String patient(List<Term> terms, int soFar) {
    return terms.stream()
        .filter(term -> term.definition().name().equals(PATIENT))
        .map(Term::value)
        .findFirst()
        .orElse("none " + Math.min(soFar, MOST_WITHOUT_PATIENT - 1));
  }

  private Optional<List<Term>> terms(
      Seen seen, List<SearchDefinition> definitions, boolean withSystem) {
    List<Term> terms = new ArrayList<>();
    boolean anySystem = false;
    for (SearchDefinition definition : definitions) {
      boolean token =
          withSystem && definition.type() == SearchType.TOKEN && !definition.name().equals("_id");
      List<String> candidates =
          token
              ? values.withSystem(seen.resource(), definition)
              : values.of(seen.resource(), definition);
      if (candidates.isEmpty()) {
        return Optional.empty();
      }
      anySystem |= token;
      terms.add(new Term(definition, plain(seen, definition, candidates.get(0))));
    }
    return withSystem && !anySystem ? Optional.empty() : Optional.of(terms);
  }

  /** The same term with the type of the resource that is referred to, if it is a bare id. */
  public Term withType(String type, Term term) {
    List<String> targets = guide.targets(type, term.definition().name());
    boolean bare = term.definition().type() == SearchType.REFERENCE && !term.value().contains("/");
    return bare && targets.size() == 1
        ? new Term(term.definition(), targets.get(0) + "/" + term.value())
        : term;
  }

  /**
   * A reference is searched for by its id first, if that certainly finds the resource; its other
   * forms have scenarios of their own. A canonical URL is none of this server, and stays whole.
   */
  String plain(Seen seen, SearchDefinition definition, String value) {
    String id = Reference.parse(value).id();
    boolean reference = definition.type() == SearchType.REFERENCE && !id.isEmpty();
    return reference
            && client.session().matching().matches(seen.resource(), definition, id) == Match.CERTAIN
        ? id
        : value;
  }
}
