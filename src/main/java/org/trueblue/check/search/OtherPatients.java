package org.trueblue.check.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.search.Matching;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.outcome.Finding;

/**
 * Data of a patient nobody asked for: a search that names one patient returns a resource that is
 * about another.
 */
final class OtherPatients {

  private static final String PATIENT = "Patient";

  private OtherPatients() {}

  /** The finding of a match that does not satisfy a term, if that names a patient. */
  static Optional<Finding> finding(Seen match, Term term, Matching matching) {
    Set<String> patients = patients(match, term, matching);
    return patients.isEmpty() || !namesPatient(term, match)
        ? Optional.empty()
        : Optional.of(
            Finding.shall(
                "search.other-patient",
                "A search for the data of one patient returns no data of another.",
                match.resource().reference() + ": " + term.definition().expression(),
                "data of " + asked(term),
                "data of " + String.join(", ", patients),
                match.exchange()));
  }

  private static boolean namesPatient(Term term, Seen match) {
    return switch (term.definition().name()) {
      case "patient" -> Set.of("", PATIENT).contains(Reference.parse(term.value()).type());
      case "_id" -> match.resource().type().equals(PATIENT);
      default ->
          term.definition().type() == SearchType.REFERENCE
              && Reference.parse(term.value()).type().equals(PATIENT);
    };
  }

  private static Set<String> patients(Seen match, Term term, Matching matching) {
    return term.definition().name().equals("_id")
        ? Set.of(match.resource().reference())
        : matching.elements(match.resource(), term.definition()).stream()
            .map(Element::json)
            .map(json -> Reference.parse(json.path("reference").asText("")))
            .filter(reference -> reference.type().equals(PATIENT))
            .map(reference -> PATIENT + "/" + reference.id())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String asked(Term term) {
    return term.value().contains("/") ? term.value() : PATIENT + "/" + term.value();
  }
}
