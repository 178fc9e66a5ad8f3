package org.trueblue.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Redaction;
import org.trueblue.fhir.search.SearchType;

/**
 * Searches with values that are almost those of the record, by which a server that compares only
 * part of a value is seen: a code of another system, the beginning of a code, a reference to
 * another type (R4, sections 3.1.1.4.10 and 3.1.1.4.12).
 */
public final class NearMisses {

  private static final String NO_SUCH_SYSTEM = "urn:%sno-such-system".formatted(Redaction.MADE_UP);

  /** Shorter beginnings are codes of their own too often. */
  private static final int SHORTEST = 3;

  /** Of these, one is no target of a parameter that has a single one. */
  private static final List<String> OTHER_TYPES = List.of("Group", "Device");

  private final SearchChoice choice;

  /** Searches of this client. */
  public NearMisses(Client client) {
    this.choice = new SearchChoice(client);
  }

  /** Searches with codes of a system that nobody knows, and with the beginnings of codes. */
  public List<List<Term>> tokens(String type, String parameters) {
    return varied(
        choice.terms(type, parameters, true).get(0),
        term -> Stream.of(ofNoSystem(term.value()), term.value().substring(0, cut(term.value()))));
  }

  private static String ofNoSystem(String value) {
    return NO_SUCH_SYSTEM + value.substring(Math.max(0, value.indexOf('|')));
  }

  /** Where a code ends that lacks its last letter; where it is too short, nothing is left out. */
  private static int cut(String value) {
    int length = value.length() - 1;
    boolean tooShort =
        length - (value.indexOf('|') + 1) < SHORTEST || value.charAt(length - 1) == '\\';
    return tooShort ? value.length() : length;
  }

  private List<List<Term>> varied(List<Term> terms, Function<Term, Stream<String>> values) {
    List<List<Term>> searches = new ArrayList<>();
    for (Term varied : terms) {
      boolean coded =
          varied.definition().type() == SearchType.TOKEN && varied.value().contains("|");
      Stream<String> others = coded ? values.apply(varied) : Stream.empty();
      others
          .filter(value -> !value.equals(varied.value()))
          .map(value -> with(terms, varied, value))
          .forEach(searches::add);
    }
    return searches;
  }

  private static List<Term> with(List<Term> terms, Term varied, String value) {
    return terms.stream()
        .map(term -> term.equals(varied) ? new Term(term.definition(), value) : term)
        .toList();
  }

  /** The same search with a type in each reference that its parameter cannot refer to. */
  public List<Term> references(String type, List<Term> terms) {
    return terms.stream().map(term -> ofOtherType(choice.withType(type, term))).toList();
  }

  private static Term ofOtherType(Term term) {
    int slash = term.value().indexOf('/');
    boolean typed = term.definition().type() == SearchType.REFERENCE && slash > 0;
    return typed
        ? new Term(
            term.definition(),
            other(term.value().substring(0, slash)) + term.value().substring(slash))
        : term;
  }

  private static String other(String target) {
    return OTHER_TYPES.stream().filter(type -> !type.equals(target)).findFirst().orElseThrow();
  }
}
