package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;
import org.trueblue.fhir.hapi.Engine;

/** What is carried of US Core says the same as the official package. */
class OfficialPackageTest {

  private static final PackageId US_CORE = PackageId.parse("hl7.fhir.us.core#6.1.0");

  private static final String PROFILES = "http://hl7.org/fhir/us/core/StructureDefinition/";

  @Test
  void bothAskForTheSame() throws IOException {
    FhirPackage pack = OfficialPackages.read(US_CORE);
    Guide official = new Guide(pack, new Engine(pack).base(), CarriedGuides.supplement(US_CORE));

    assertThat(Duties.of(official)).isEqualTo(CarriedGuides.of(US_CORE).duties());
  }

  @Test
  void neitherFindsAnErrorInTheOfficialExamples() throws IOException, Json.Malformed {
    Validator official = new Engine(OfficialPackages.read(US_CORE)).validator();
    Validator carried = CarriedGuides.of(US_CORE).engine().validator();
    List<Resource> examples = OfficialPackages.examples(US_CORE);
    assertThat(examples).extracting(Resource::type).contains("Patient", "Provenance");

    Map<String, Set<String>> ofOfficial = new TreeMap<>();
    Map<String, Set<String>> ofCarried = new TreeMap<>();
    for (Resource example : examples) {
      for (String profile : example.profiles()) {
        if (profile.startsWith(PROFILES)) {
          ofOfficial.put(example + " " + profile, errors(official, example, profile));
          ofCarried.put(example + " " + profile, errors(carried, example, profile));
        }
      }
    }

    assertThat(ofCarried).hasSizeGreaterThan(150).isEqualTo(ofOfficial);
    assertThat(ofCarried.values()).allMatch(Set::isEmpty);
  }

  private static Set<String> errors(Validator validator, Resource example, String profile) {
    Set<String> errors = new TreeSet<>();
    validator.validate(example, profile).stream()
        .filter(Issue::isError)
        .forEach(issue -> errors.add(issue.code() + " at " + issue.where()));
    return errors;
  }
}
