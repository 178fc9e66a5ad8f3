package org.trueblue.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.Neighbours;
import org.trueblue.fhir.search.OffsetDates;
import org.trueblue.fhir.search.PartialDates;
import org.trueblue.fhir.search.SearchDefinition;

/**
 * Searches around the dates of the record (R4, section 3.1.1.4.7). The values lie on both sides of
 * a date and on the date itself, so that each search must find what was chosen or must not find it.
 */
public final class DateSearches {

  /** The comparators by which a date is told from one that contains it. */
  private static final Set<String> CONTAINING = Set.of("ge", "gt", "le", "lt");

  private final Client client;
  private final SearchChoice choice;

  /** Searches of this client. */
  public DateSearches(Client client) {
    this.client = client;
    this.choice = new SearchChoice(client);
  }

  /**
   * Searches in which a date has a comparator, with the date itself and its neighbours; of a Period
   * both of its ends.
   *
   * @param comparator such as {@code ge}
   */
  public List<List<Term>> compared(
      String type, String parameters, String parameter, String comparator) {
    return searches(
        type,
        parameters,
        parameter,
        terms ->
            dates(type, terms, parameter)
                .flatMap(date -> Neighbours.of(date).stream())
                .flatMap(dates -> Stream.of(dates.earlier(), dates.date(), dates.later()))
                .map(date -> SearchForms.with(terms, parameter, comparator + date)));
  }

  /**
   * Searches for what lies between two dates: around the date, which is found, and before and after
   * it, with the ends in either order, so that a server which minds one of the ends alone is seen.
   */
  public List<List<Term>> interval(String type, String parameters, String parameter) {
    return searches(
        type,
        parameters,
        parameter,
        terms -> {
          List<Neighbours> dates =
              dates(type, terms, parameter).flatMap(date -> Neighbours.of(date).stream()).toList();
          return dates.isEmpty() ? Stream.empty() : intervals(terms, parameter, dates);
        });
  }

  private static Stream<List<Term>> intervals(
      List<Term> terms, String parameter, List<Neighbours> dates) {
    Neighbours first = dates.get(0);
    Neighbours last = dates.get(dates.size() - 1);
    Neighbours before = Neighbours.of(first.earlier()).orElse(first);
    Neighbours after = Neighbours.of(last.later()).orElse(last);
    return Stream.of(
        both(terms, parameter, "ge" + first.earlier(), "le" + last.later()),
        both(terms, parameter, "ge" + before.earlier(), "le" + before.date()),
        both(terms, parameter, "le" + before.date(), "ge" + before.earlier()),
        both(terms, parameter, "ge" + after.date(), "le" + after.later()),
        both(terms, parameter, "le" + after.later(), "ge" + after.date()));
  }

  private static List<Term> both(List<Term> terms, String parameter, String one, String other) {
    List<Term> both = new ArrayList<>(SearchForms.with(terms, parameter, one));
    both.addAll(SearchForms.with(SearchForms.named(terms, parameter), parameter, other));
    return both;
  }

  /** Searches with moments in time zones that are not those of the record. */
  public List<List<Term>> withOffsets(String type, String parameters, String parameter) {
    return searches(
        type,
        parameters,
        parameter,
        terms ->
            dates(type, terms, parameter)
                .limit(1)
                .flatMap(date -> OffsetDates.of(date).stream())
                .flatMap(
                    dates ->
                        Stream.of(
                            "ge" + dates.notLater(),
                            "le" + dates.notEarlier(),
                            "le" + dates.earlier(),
                            "ge" + dates.later()))
                .map(value -> SearchForms.with(terms, parameter, value)));
  }

  /**
   * Searches by the day, the month and the year of a date, and by those before; of a Period, by
   * what begins in them or later. Then with the comparators that the guide asks for: a year
   * contains the date, so that {@code le} finds what {@code lt} does not, also where it is a
   * Period.
   */
  public List<List<Term>> partial(String type, String parameters, String parameter) {
    List<String> comparators =
        client.session().guide().searchFacts(type, parameter).askedComparators().stream()
            .filter(CONTAINING::contains)
            .toList();
    return searches(
        type,
        parameters,
        parameter,
        terms -> {
          String value = SearchForms.named(terms, parameter).get(0).value();
          String prefix = value.substring(0, value.length() - bare(value).length());
          return PartialDates.of(bare(value)).stream()
              .flatMap(date -> partial(date, prefix, comparators))
              .map(partial -> SearchForms.with(terms, parameter, partial));
        });
  }

  private static Stream<String> partial(String date, String prefix, List<String> comparators) {
    Stream<String> plain =
        Neighbours.of(date).stream()
            .flatMap(dates -> Stream.of(dates.date(), dates.earlier()))
            .map(value -> prefix + value);
    return Stream.concat(plain, comparators.stream().map(comparator -> comparator + date));
  }

  private List<List<Term>> searches(
      String type,
      String parameters,
      String parameter,
      Function<List<Term>, Stream<List<Term>>> varied) {
    List<List<Term>> searches =
        choice.terms(type, parameters, false).stream().flatMap(varied).toList();
    return SearchForms.required(searches, type, parameter, "a date");
  }

  /** The date that was chosen, and the end of the Period that begins with it. */
  private Stream<String> dates(String type, List<Term> terms, String parameter) {
    Term term = SearchForms.named(terms, parameter).get(0);
    String date = bare(term.value());
    return Stream.concat(Stream.of(date), end(type, terms, term.definition(), date));
  }

  private Stream<String> end(
      String type, List<Term> terms, SearchDefinition definition, String start) {
    return client.record(type).stream()
        .filter(seen -> terms.stream().allMatch(term -> matches(seen, term)))
        .flatMap(seen -> client.session().matching().elements(seen.resource(), definition).stream())
        .filter(element -> element.type().equals("Period"))
        .map(Element::json)
        .filter(period -> period.path("start").asText().equals(start))
        .map((JsonNode period) -> period.path("end").asText(""))
        .filter(end -> !end.isEmpty())
        .limit(1);
  }

  private boolean matches(Seen seen, Term term) {
    return client.session().matching().matches(seen.resource(), term.definition(), term.value())
        == Match.CERTAIN;
  }

  private static String bare(String value) {
    return value.replaceFirst("^[a-z]{2}", "");
  }
}
