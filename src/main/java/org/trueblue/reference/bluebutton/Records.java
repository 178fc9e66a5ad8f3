package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the server has of its beneficiaries, in the form of one version of the API. */
final class Records {

  /** How many claims of each type a beneficiary has: more than fit on a page together. */
  private static final int CLAIMS_OF_TYPE = 2;

  private final List<ObjectNode> all = new ArrayList<>();
  private final int version;

  Records(int version, Set<Manner> manners) {
    this.version = version;
    for (Person person : Person.all()) {
      all.add(PatientData.of(person, version));
      for (char part = 'a'; part <= 'd'; part++) {
        all.add(CoverageData.of(person, part, version));
      }
      int number = 0;
      for (ClaimType type : ClaimType.values()) {
        for (int i = 0; i < CLAIMS_OF_TYPE; i++) {
          all.add(new ClaimData(person, version, manners).claim(type, ++number));
        }
      }
    }
  }

  List<ObjectNode> of(String type, Person person) {
    return all.stream()
        .filter(resource -> resource.path("resourceType").asText().equals(type))
        .filter(resource -> owner(resource).equals(person.bene()))
        .toList();
  }

  Optional<ObjectNode> find(String type, String id) {
    return all.stream()
        .filter(resource -> resource.path("resourceType").asText().equals(type))
        .filter(resource -> resource.path("id").asText().equals(id))
        .findFirst();
  }

  /** The id of the patient that a resource is about. */
  static String owner(ObjectNode resource) {
    String reference =
        switch (resource.path("resourceType").asText()) {
          case "Patient" -> resource.path("id").asText();
          case "Coverage" -> resource.path("beneficiary").path("reference").asText();
          default -> resource.path("patient").path("reference").asText();
        };
    return reference.replaceFirst("^Patient/", "");
  }

  int version() {
    return version;
  }
}
