package org.trueblue.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.guide.Guide;

/**
 * The resources that the server gives for the patients of the target. A patient is read and
 * searched for, so that the record stands as long as one of the two works, and holds what each of
 * them gave.
 */
final class PatientRecord {

  private final Client client;

  PatientRecord(Client client) {
    this.client = client;
  }

  /**
   * The resources of a type, each content once.
   *
   * @throws NotTested if there is none
   */
  List<Seen> resources(String type) {
    if (!type.equals("Patient")) {
      throw new IllegalArgumentException("no way to find the " + type + " resources of a patient");
    }
    List<String> patients = client.session().target().patients();
    if (patients.isEmpty()) {
      throw NotTested.dataAbsent(
          "record.no-patient", "the target names no patient", "name patients with --patient");
    }
    Map<Object, Seen> distinct = new LinkedHashMap<>();
    List<String> failures = new ArrayList<>();
    for (String id : patients) {
      int before = distinct.size();
      for (Seen seen : patient(id, failures)) {
        distinct.putIfAbsent(seen.resource().json(), seen);
      }
      if (distinct.size() > before) {
        failures.clear();
      }
    }
    if (distinct.isEmpty()) {
      throw NotTested.prerequisite(
          "record.unavailable",
          "no patient of the target could be had: " + String.join("; ", failures),
          "see the scenarios of read and of search by _id; check the ids given with --patient");
    }
    return List.copyOf(distinct.values());
  }

  private List<Seen> patient(String id, List<String> failures) {
    List<Seen> found = new ArrayList<>();
    try {
      Exchange read = client.read("Patient", id);
      FhirResponse.resource(read, "Patient").ifPresent(found::add);
      if (found.isEmpty()) {
        failures.add(read.title() + " -> " + read.status());
      }
    } catch (NotTested e) {
      failures.add(e.gap().reason());
    }
    try {
      searched(id).forEach(found::add);
    } catch (NotTested e) {
      failures.add(e.gap().reason());
    }
    return found.stream().filter(seen -> seen.resource().id().equals(id)).toList();
  }

  private List<Seen> searched(String id) {
    Guide guide = client.session().guide();
    return guide.search("Patient", "_id").stream()
        .flatMap(
            definition -> {
              Searches searches = new Searches(client);
              List<Term> terms = List.of(new Term(definition, id));
              Exchange first = searches.get("Patient", terms, Map.of());
              return searches.walk("Patient", terms, first).stream();
            })
        .map(Searchset::matches)
        .flatMap(List::stream)
        .toList();
  }
}
