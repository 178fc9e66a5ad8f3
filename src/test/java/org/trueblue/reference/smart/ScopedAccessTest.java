package org.trueblue.reference.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.UsCore;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.Matching;
import org.trueblue.reference.Access;
import org.trueblue.reference.smart.ScopedAccess.Rules;

/** Scopes are of an app that a practitioner opened for the patient Imani. */
class ScopedAccessTest {

  private static final String LABORATORY =
      "?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory";

  @ParameterizedTest
  @CsvSource({
    "patient/Patient.rs, Patient, imani, true, true",
    "patient/Patient.rs, Patient, emeka, false, false",
    "patient/Patient.r, Patient, imani, true, false",
    "patient/Patient.s, Patient, imani, false, true",
    "patient/Patient.read, Patient, imani, true, true",
    "patient/*.rs, Observation, imani, true, true",
    "patient/*.rs, Observation, emeka, false, false",
    "patient/Condition.rs, Observation, imani, false, false",
    "patient/*.rs, Practitioner, , true, true",
    "patient/*.rs, Provenance, imani, true, true",
    "patient/*.rs, Provenance, emeka, false, false",
    "user/*.rs, Observation, emeka, true, true",
    "system/*.rs, Observation, imani, false, false",
    "openid fhirUser, Practitioner, lindqvist, true, false",
    "openid, Practitioner, lindqvist, false, false"
  })
  void aTokenOpensWhatItsScopesSay(
      String scopes, String type, String whose, boolean read, boolean found) {
    Access access = access(scopes);
    Resource resource = resource(type, whose == null ? "" : whose);

    assertThat(access.reads(resource)).isEqualTo(read);
    assertThat(access.finds(resource)).isEqualTo(found);
    assertThat(access.comesAlong(resource)).isEqualTo(read || found);
  }

  @ParameterizedTest
  @CsvSource({
    "READS_OTHER_PATIENTS, patient/Observation.rs, Observation, emeka, true, false",
    "FINDS_OTHER_PATIENTS, patient/Observation.rs, Observation, emeka, false, true",
    "IGNORES_SCOPE_ON_READ, patient/Patient.rs, Observation, imani, true, false",
    "IGNORES_SCOPE_ON_READ, patient/Patient.rs, Observation, emeka, false, false",
    "IGNORES_SCOPE_ON_SEARCH, patient/Patient.rs, Observation, imani, false, true",
    "SEARCHES_BY_RIGHT_TO_READ, patient/Patient.r, Patient, imani, true, true",
    "READS_BY_RIGHT_TO_SEARCH, patient/Patient.s, Patient, imani, true, true"
  })
  void eachRuleCanBeForgottenAlone(
      Lapse lapse, String scopes, String type, String whose, boolean read, boolean found) {
    Access access = access(scopes, lapse);
    Resource resource = resource(type, whose);

    assertThat(access.reads(resource)).isEqualTo(read);
    assertThat(access.finds(resource)).isEqualTo(found);
  }

  @Test
  void whatIsNotGrantedMayComeAlongWhereThatIsForgotten() {
    Resource other = resource("Observation", "imani");

    assertThat(access("patient/Patient.rs").comesAlong(other)).isFalse();
    assertThat(access("patient/Patient.rs", Lapse.INCLUDES_WHAT_IS_NOT_GRANTED).comesAlong(other))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "NO_FHIR_USER, true, false, false",
    "IGNORES_QUERY_ON_READ, true, true, false",
    "IGNORES_QUERY_ON_SEARCH, true, false, true"
  })
  void aScopeMayBeOfSomeResources(Lapse lapse, boolean lab, boolean read, boolean found) {
    Access access = access("patient/Observation.rs" + LABORATORY, lapse);

    assertThat(access.reads(observation("laboratory"))).isEqualTo(lab);
    assertThat(access.finds(observation("laboratory"))).isEqualTo(lab);
    assertThat(access.reads(observation("vital-signs"))).isEqualTo(read);
    assertThat(access.finds(observation("vital-signs"))).isEqualTo(found);
    assertThat(access.searches("Observation")).isTrue();
    assertThat(access.searches("Condition")).isFalse();
  }

  private static Access access(String scopes, Lapse... lapses) {
    GrantBook book = new GrantBook(Clock.systemUTC(), Set.of(), Set.of());
    Rules rules =
        new Rules(
            UsCore.GUIDE,
            new Matching(UsCore.ENGINE.fhirPath()),
            new Compartment(Given.INSTALLATION.store()),
            Set.of(lapses));
    return new ScopedAccess(rules, book.issue(Given.granted(Apps.PUBLIC, scopes)));
  }

  private static Resource resource(String type, String whose) {
    return Given.INSTALLATION.store().all(type).stream()
        .filter(r -> r.reference().equals(type + "/" + whose) || isOf(r, whose))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(Resource resource, String whose) {
    return whose.isEmpty()
        || resource.json().at("/subject/reference").asText().equals("Patient/" + whose)
        || resource.json().at("/target/0/reference").asText().equals("Patient/" + whose);
  }

  private static Resource observation(String category) {
    return Given.INSTALLATION.store().all("Observation").stream()
        .filter(r -> isOf(r, "imani"))
        .filter(
            r ->
                Json.items(r.json().path("category")).stream()
                    .flatMap(c -> Json.items(c.path("coding")).stream())
                    .anyMatch(c -> c.path("code").asText().equals(category)))
        .findFirst()
        .orElseThrow();
  }
}
