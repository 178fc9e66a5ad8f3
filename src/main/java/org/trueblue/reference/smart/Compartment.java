package org.trueblue.reference.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.reference.Store;

/** Which resources are about which patient (R4, section "Patient Compartment"). */
final class Compartment {

  /** The elements by which a resource belongs to a patient. */
  private static final List<String> OWNERS = List.of("subject", "patient", "beneficiary");

  /** Types of which no resource is about a patient. */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "Endpoint",
          "HealthcareService",
          "InsurancePlan",
          "Location",
          "Medication",
          "Organization",
          "OrganizationAffiliation",
          "Practitioner",
          "PractitionerRole",
          "Questionnaire",
          "Substance");

  private final Store store;

  Compartment(Store store) {
    this.store = store;
  }

  /** Whether a resource is about this patient, or about nobody. */
  boolean has(Resource resource, String patient) {
    return OF_NOBODY.contains(resource.type()) || isAbout(resource, patient);
  }

  private boolean isAbout(Resource resource, String patient) {
    if (resource.type().equals("Patient")) {
      return resource.id().equals(patient);
    }
    return resource.type().equals("Provenance")
        ? references(resource, "target").anyMatch(target -> isAbout(target, patient))
        : OWNERS.stream()
            .flatMap(owner -> references(resource, owner))
            .anyMatch(owner -> owner.names("Patient", patient));
  }

  /** What happened to a resource is about whom the resource is about. */
  private boolean isAbout(Reference target, String patient) {
    Optional<Resource> found = store.find(target.type(), target.id());
    return found.filter(r -> !r.type().equals("Provenance") && isAbout(r, patient)).isPresent();
  }

  private static Stream<Reference> references(Resource resource, String element) {
    return Json.items(resource.json().path(element)).stream()
        .map((JsonNode reference) -> reference.path("reference").asText())
        .map(Reference::parse);
  }
}
