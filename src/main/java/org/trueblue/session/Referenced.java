package org.trueblue.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.guide.Guide;

/**
 * Finds resources that no search by patient finds, such as organizations: by the references of
 * others that lead to them, by reverse includes, and by searches that name what they refer to.
 */
final class Referenced {

  /** Enough to see what a server can populate, without reading a whole directory. */
  private static final int MOST = 20;

  private final Session session;
  private final PatientRecord record;

  Referenced(Session session, PatientRecord record) {
    this.session = session;
    this.record = record;
  }

  /** What the resources that were found by patient lead to. */
  Gathered direct(String type) {
    Gathering gathering = new Gathering(session.client());
    broughtAlong(type, gathering);
    read(type, foundByPatient(), gathering);
    return gathering.done();
  }

  /** The same, with what those resources lead to in their turn. */
  Gathered of(String type) {
    Gathered direct = record.direct(type);
    Gathering gathering = new Gathering(session.client());
    gathering.restsOn(direct);
    gathering.add(direct.resources());
    direct.failures().forEach(gathering::fail);
    for (String other : otherTypes(type)) {
      List<Seen> sources = record.direct(other).resources();
      read(type, sources, gathering);
      named(type, other, sources, gathering);
    }
    return gathering.done();
  }

  /**
   * The ids of a type to which the resources refer that were found by patient, and those that these
   * lead to.
   */
  List<String> ids(String type) {
    Stream<Seen> indirect =
        otherTypes(type).stream().flatMap(other -> record.direct(other).resources().stream());
    return Stream.concat(foundByPatient().stream(), indirect)
        .flatMap(source -> references(source.resource().json()))
        .filter(reference -> reference.type().equals(type) && isOfTarget(reference))
        .map(Reference::id)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private List<Seen> foundByPatient() {
    return types().stream()
        .filter(type -> isFoundByPatient(type))
        .flatMap(type -> record.base(type).resources().stream())
        .toList();
  }

  private List<String> otherTypes(String type) {
    return types().stream()
        .filter(other -> !other.equals(type) && !isFoundByPatient(other))
        .toList();
  }

  private List<String> types() {
    return guide().capability().resources().stream().map(ResourceCapability::type).toList();
  }

  private boolean isFoundByPatient(String type) {
    return type.equals("Patient") || !guide().discovery().finders(type).isEmpty();
  }

  private void broughtAlong(String type, Gathering gathering) {
    SearchChoice choice = new SearchChoice(gathering.client());
    Searches searches = new Searches(gathering.client());
    for (ResourceCapability resource : guide().capability().resources()) {
      for (String include : resource.includesInReverse(type)) {
        gathering.attemptAll(
            () ->
                choice
                    .forIncludes(resource.type())
                    .forEach(
                        terms ->
                            gathering.attempt(
                                () -> included(type, resource.type(), terms, include, searches))));
      }
    }
  }

  private static List<Seen> included(
      String type, String searched, List<Term> terms, String include, Searches searches) {
    return searches.find(searched, terms, Map.of("_revinclude", include)).stream()
        .flatMap(result -> result.others().stream())
        .filter(seen -> seen.resource().type().equals(type))
        .toList();
  }

  private void read(String type, Collection<Seen> sources, Gathering gathering) {
    Map<String, Seen> targets = new LinkedHashMap<>();
    for (Seen source : sources) {
      references(source.resource().json())
          .filter(reference -> reference.type().equals(type) && isOfTarget(reference))
          .forEach(reference -> targets.putIfAbsent(reference.id(), source));
    }
    targets.entrySet().stream()
        .limit(MOST)
        .forEach(
            target -> {
              gathering.restsOn(target.getValue().exchange());
              gathering.attempt(() -> read(type, target.getKey(), gathering));
            });
  }

  private static List<Seen> read(String type, String id, Gathering gathering) {
    Exchange read = gathering.client().read(type, id);
    List<Seen> found =
        FhirResponse.resource(read, type).stream()
            .filter(seen -> seen.resource().id().equals(id))
            .toList();
    if (found.isEmpty()) {
      gathering.fail(read.title() + " -> " + read.status());
    }
    return found;
  }

  /** Resources of the type that name these by a parameter: roles of a practitioner. */
  private void named(String type, String other, List<Seen> sources, Gathering gathering) {
    for (SearchDefinition parameter : parametersThatName(type, other)) {
      sources.stream()
          .limit(MOST)
          .forEach(source -> gathering.attempt(() -> naming(type, parameter, source, gathering)));
    }
  }

  private List<SearchDefinition> parametersThatName(String type, String other) {
    List<SearchDefinition> parameters = new ArrayList<>();
    for (List<String> names : guide().searches(type)) {
      if (names.size() == 1 && guide().targets(type, names.get(0)).contains(other)) {
        guide()
            .search(type, names.get(0))
            .filter(definition -> definition.type() == SearchType.REFERENCE)
            .ifPresent(parameters::add);
      }
    }
    return parameters;
  }

  private static List<Seen> naming(
      String type, SearchDefinition parameter, Seen source, Gathering gathering) {
    Searches searches = new Searches(gathering.client());
    List<Term> terms = List.of(new Term(parameter, source.resource().id()));
    return searches.find(type, terms, Map.of()).stream()
        .map(Searchset::matches)
        .flatMap(List::stream)
        .toList();
  }

  private boolean isOfTarget(Reference reference) {
    return reference.base().isEmpty()
        || reference.base().equals(session.target().base().toString());
  }

  private static Stream<Reference> references(JsonNode json) {
    return json.findValues("reference").stream()
        .filter(JsonNode::isTextual)
        .map(text -> Reference.parse(text.asText()));
  }

  private Guide guide() {
    return session.guide();
  }
}
