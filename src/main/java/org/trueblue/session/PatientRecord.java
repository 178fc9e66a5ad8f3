package org.trueblue.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.search.Match;
import org.trueblue.fhir.search.SearchDefinition;

/**
 * The resources that the server gives for the patients of the target, gathered once for each type,
 * however many scenarios want them. Thread safe.
 */
final class PatientRecord {

  private final ConcurrentMap<String, FutureTask<Gathered>> gathered = new ConcurrentHashMap<>();
  private final Session session;
  private final Referenced referenced;

  PatientRecord(Session session) {
    this.session = session;
    this.referenced = new Referenced(session, this);
  }

  /**
   * What values for searches are taken from: a patient as read and as found by {@code _id}, the
   * resources that the discovering searches of the guide find, or those that are referred to.
   */
  Gathered base(String type) {
    return once("base " + type, () -> gather(type));
  }

  /** The same, with what all other searches of the guide find of the patients. */
  Gathered all(String type) {
    boolean ofPatients =
        type.equals("Patient") || !session.guide().discovery().finders(type).isEmpty();
    return ofPatients ? once("all " + type, () -> gatherAll(type)) : base(type);
  }

  /** What those that were found by patient lead to. */
  Gathered direct(String type) {
    return once("direct " + type, () -> referenced.direct(type));
  }

  /** The ids of a type to which others refer, whether they can be read or not. */
  List<String> referredTo(String type) {
    return referenced.ids(type);
  }

  private Gathered once(String key, Supplier<Gathered> gathering) {
    FutureTask<Gathered> task =
        gathered.computeIfAbsent(key, k -> new FutureTask<>(gathering::get));
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NotTested.interrupted();
    } catch (java.util.concurrent.ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private Gathered gather(String type) {
    if (type.equals("Patient")) {
      return patients();
    }
    if (!session.guide().discovery().finders(type).isEmpty()) {
      return found(type);
    }
    Gathered referred = referenced.of(type);
    return referred.resources().isEmpty() ? foundOtherwise(type, referred) : referred;
  }

  /** A search that is FHIR's own may find what no reference leads to. */
  private Gathered foundOtherwise(String type, Gathered referred) {
    Gathering gathering = new Gathering(session.client());
    gathering.restsOn(referred);
    List<SearchDefinition> searches =
        session.guide().discovery().otherwise(type).stream()
            .flatMap(name -> session.guide().search(type, name).stream())
            .toList();
    for (SearchDefinition definition : searches) {
      for (String patient : session.target().patients()) {
        gathering.attempt(() -> search(gathering, type, List.of(new Term(definition, patient))));
      }
      if (!gathering.isEmpty()) {
        break;
      }
    }
    return gathering.done();
  }

  private Gathered patients() {
    Gathering gathering = new Gathering(session.client());
    for (String id : session.target().patients()) {
      gathering.attempt(() -> ofPatient(id, read(gathering, id)));
      gathering.attempt(() -> ofPatient(id, byId(gathering, id)));
    }
    return gathering.done();
  }

  private static List<Seen> ofPatient(String id, List<Seen> found) {
    return found.stream().filter(seen -> seen.resource().id().equals(id)).toList();
  }

  private static List<Seen> read(Gathering gathering, String id) {
    Exchange read = gathering.client().read("Patient", id);
    Optional<Seen> patient = FhirResponse.resource(read, "Patient");
    if (patient.isEmpty()) {
      gathering.fail(read.title() + " -> " + read.status());
    }
    return patient.stream().toList();
  }

  private List<Seen> byId(Gathering gathering, String id) {
    return session.guide().search("Patient", "_id").stream()
        .flatMap(
            definition -> search(gathering, "Patient", List.of(new Term(definition, id))).stream())
        .toList();
  }

  private Gathered found(String type) {
    Gathering gathering = new Gathering(session.client());
    SearchChoice choice = new SearchChoice(gathering.client());
    List<List<Term>> searches = choice.discovering(type);
    searches.forEach(terms -> gathering.attempt(() -> search(gathering, type, terms)));
    if (gathering.isEmpty()) {
      // The other form of a reference tells whether the patients have nothing, or the id finds it.
      searches.stream()
          .map(terms -> terms.stream().map(term -> choice.withType(type, term)).toList())
          .filter(typed -> !searches.contains(typed))
          .forEach(typed -> gathering.attempt(() -> search(gathering, type, typed)));
    }
    return gathering.done();
  }

  private Gathered gatherAll(String type) {
    Gathered base = base(type);
    if (base.resources().isEmpty()) {
      return base;
    }
    Gathering gathering = new Gathering(session.client());
    gathering.restsOn(base);
    gathering.add(base.resources());
    SearchChoice choice = new SearchChoice(gathering.client());
    for (List<Term> terms : choice.everySearch(type)) {
      gathering.attempt(
          () ->
              search(gathering, type, terms).stream()
                  .filter(seen -> isOfPatient(type, seen))
                  .toList());
    }
    return gathering.done();
  }

  /** Other patients' resources are none of our business, though a search may find them. */
  private boolean isOfPatient(String type, Seen seen) {
    if (type.equals("Patient")) {
      return session.target().patients().contains(seen.resource().id());
    }
    return session.guide().search(type, "patient").stream()
        .anyMatch(
            definition ->
                session.target().patients().stream()
                    .anyMatch(
                        patient ->
                            session.matching().matches(seen.resource(), definition, patient)
                                != Match.NONE));
  }

  /** The matches that really match: what comes in error is for the scenarios of the search. */
  private List<Seen> search(Gathering gathering, String type, List<Term> terms) {
    Searches searches = new Searches(gathering.client());
    Searches.Made made = searches.make(type, terms, Map.of());
    Exchange exchange = made.exchange();
    Optional<Searchset> result = searches.walk(type, made.terms(), exchange);
    if (result.isEmpty()) {
      gathering.fail(
          exchange.status() == 200
              ? exchange.title() + " was answered with 200 and no Bundle"
              : "%s was answered with %d".formatted(exchange.title(), exchange.status()));
      return List.of();
    }
    List<Seen> matches = result.get().matches();
    List<Seen> right =
        matches.stream()
            .filter(seen -> terms.stream().allMatch(term -> matches(seen, term)))
            .toList();
    if (!right.isEmpty()) {
      gathering.found(terms);
    } else if (matches.isEmpty()) {
      gathering.foundNothing(searched(exchange));
    } else {
      gathering.fail(
          "%s returned %d matches, none of which satisfies it"
              .formatted(searched(exchange), matches.size()));
    }
    return right;
  }

  /** The search as it stands behind the base URL. */
  private String searched(Exchange exchange) {
    return exchange
        .request()
        .url()
        .toString()
        .replaceFirst(Pattern.quote(session.target().base() + "/"), "");
  }

  private boolean matches(Seen seen, Term term) {
    return session.matching().matches(seen.resource(), term.definition(), term.value())
        != Match.NONE;
  }
}
