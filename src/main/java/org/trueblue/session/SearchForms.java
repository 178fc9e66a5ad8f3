package org.trueblue.session;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.search.Match;

/** Searches in which one parameter has more than a plain value; see {@link SearchChoice}. */
public final class SearchForms {

  /** What is as short is looked for as a whole. */
  private static final int SHORTEST = 3;

  private final Client client;
  private final SearchChoice choice;

  /** Searches of this client. */
  public SearchForms(Client client) {
    this.client = client;
    this.choice = new SearchChoice(client);
  }

  /**
   * Searches with values of one resource, and with one value of another instead, so that who minds
   * one parameter alone is seen.
   */
  public List<List<Term>> together(String type, String parameters) {
    List<List<Term>> searches = new ArrayList<>();
    for (List<Term> terms : choice.terms(type, parameters, false)) {
      searches.add(terms);
      for (Term term : terms) {
        foreign(type, term)
            .ifPresent(value -> searches.add(with(terms, term.definition().name(), value)));
      }
    }
    return List.copyOf(new LinkedHashSet<>(searches));
  }

  private Optional<String> foreign(String type, Term term) {
    return client.record(type).stream()
        .filter(seen -> !matches(seen, term))
        .flatMap(
            seen ->
                client.session().values().of(seen.resource(), term.definition()).stream()
                    .map(value -> choice.plain(seen, term.definition(), value)))
        .findFirst();
  }

  /**
   * Searches for a code as it is, which finds what was chosen, and for the same where it has no
   * system.
   */
  public List<List<Term>> withoutSystem(String type, String parameters, String parameter) {
    List<List<Term>> searches = new ArrayList<>();
    for (List<Term> terms : choice.terms(type, parameters, false)) {
      searches.add(terms);
      searches.add(with(terms, parameter, "|" + named(terms, parameter).get(0).value()));
    }
    return searches;
  }

  /**
   * Searches in which a parameter has two values: of the resource that was chosen, and of another
   * that differs in this parameter only, or else another that the guide lists. A resource is chosen
   * that has such another. In either order, so that a server which minds one of them alone is seen.
   */
  public List<List<Term>> alternatives(String type, String parameters, String parameter) {
    List<List<Term>> searches = new ArrayList<>();
    for (List<Term> terms :
        choice.suitable(
            type, parameters, false, some -> another(type, some, parameter).isPresent())) {
      String value = named(terms, parameter).get(0).value();
      another(type, terms, parameter)
          .ifPresent(
              other -> {
                searches.add(with(terms, parameter, value + "," + other));
                searches.add(with(terms, parameter, other + "," + value));
              });
    }
    return required(searches, type, parameter, "two values");
  }

  /**
   * Searches for the beginning of a string in upper and in lower case, and for the whole of it in
   * other case and without accents: that is found, too (R4, section 3.1.1.4.8).
   */
  public List<List<Term>> beginning(String type, String parameters, String parameter) {
    List<List<Term>> searches =
        choice.terms(type, parameters, false).stream()
            .filter(terms -> named(terms, parameter).get(0).value().length() > 1)
            .flatMap(
                terms ->
                    strings(named(terms, parameter).get(0).value())
                        .map(value -> with(terms, parameter, value)))
            .toList();
    return required(searches, type, parameter, "a text of two letters or more");
  }

  private static Stream<String> strings(String value) {
    String beginning = beginning(value);
    return Stream.of(upper(beginning), lower(beginning), otherCase(value), withoutAccents(value));
  }

  /** The first letters of the first word, without its last unless it is short. */
  private static String beginning(String value) {
    String word = value.split("[^\\p{L}\\p{M}\\p{N}]", 2)[0];
    return word.length() > SHORTEST ? word.substring(0, word.length() - 1) : word;
  }

  private static String otherCase(String text) {
    return upper(text).equals(text) ? lower(text) : upper(text);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private Optional<String> another(String type, List<Term> terms, String parameter) {
    Term first = named(terms, parameter).get(0);
    return Stream.concat(others(type, terms, first), listed(type, first))
        .filter(value -> !value.equals(first.value()))
        .findFirst();
  }

  private Stream<String> others(String type, List<Term> terms, Term varied) {
    return client.record(type).stream()
        .filter(seen -> terms.stream().allMatch(t -> t.equals(varied) || matches(seen, t)))
        .filter(seen -> !matches(seen, varied))
        .flatMap(
            seen -> client.session().values().of(seen.resource(), varied.definition()).stream());
  }

  private Stream<String> listed(String type, Term varied) {
    return client.session().guide().codes(type, varied.definition().name()).stream();
  }

  private boolean matches(Seen seen, Term term) {
    return client.session().matching().matches(seen.resource(), term.definition(), term.value())
        == Match.CERTAIN;
  }

  static List<Term> named(List<Term> terms, String parameter) {
    return terms.stream().filter(term -> term.definition().name().equals(parameter)).toList();
  }

  static List<Term> with(List<Term> terms, String parameter, String value) {
    return terms.stream()
        .map(
            term ->
                term.definition().name().equals(parameter)
                    ? new Term(term.definition(), value)
                    : term)
        .toList();
  }

  static List<List<Term>> required(
      List<List<Term>> searches, String type, String parameter, String what) {
    if (searches.isEmpty()) {
      throw NotTested.dataAbsent(
          "search.no-values",
          "no %s of the record has %s for %s".formatted(type, what, parameter),
          "name a patient with --patient that has one");
    }
    Set<List<Term>> distinct = new LinkedHashSet<>(searches);
    return List.copyOf(distinct);
  }
}
