package org.trueblue.check.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.evidence.Exchange;

class AccessTest {

  @Test
  void whatWasGrantedIsOpenedAsBefore() {
    List<Exchange> control = List.of(bundle("Observation/1"), bundle("Observation/2"));

    Codes.found(Access.open(List.of(bundle("Observation/1 Observation/2")), control));
    Codes.found(Access.open(List.of(bundle("Observation/1")), control), "scope.refused");
    Codes.found(Access.open(List.of(Given.exchange(403, "{}")), control), "scope.refused");
  }

  @ParameterizedTest
  @CsvSource({"200,", "401,scope.refused", "403,scope.refused", "400,", "404,", "500,"})
  void aGrantedScopeIsNotRefused(int status, String codes) {
    Codes.found(Access.granted(Given.exchange(status, "{}")), Codes.in(codes));
  }

  @Test
  void whatWasNotGrantedIsNotShown() {
    Codes.found(Access.closed(List.of(Given.exchange(403, "{}")), "Condition"));
    Codes.found(Access.closed(List.of(bundle("")), "Condition"));
    Codes.found(Access.closed(List.of(bundle("Patient/1")), "Condition"));
    Codes.found(
        Access.closed(List.of(bundle(""), bundle("Condition/1")), "Condition"), "scope.open");
    Codes.found(Access.closed(List.of(resource("Condition/1")), "Condition"), "scope.open");
  }

  @ParameterizedTest
  @CsvSource({"401,", "403,", "404,scope.status", "200,scope.status"})
  void howItIsRefused(int status, String codes) {
    Codes.found(Access.status(Given.exchange(status, "{}")), Codes.in(codes));
  }

  @Test
  void anotherPatientStaysClosed() {
    String theirs =
        "{\"resourceType\":\"Observation\",\"id\":\"9\",\"subject\":{\"reference\":\"%s\"}}";

    Codes.found(Access.otherPatient(Given.exchange(403, "{}"), "2"));
    Codes.found(Access.otherPatient(bundle(""), "2"));
    Codes.found(Access.otherPatient(resource("Patient/1"), "2"));
    Codes.found(Access.otherPatient(Given.exchange(200, theirs.formatted("Patient/22")), "2"));
    Codes.found(Access.otherPatient(resource("Patient/2"), "2"), "scope.other-patient");
    Codes.found(
        Access.otherPatient(Given.exchange(200, theirs.formatted("Patient/2")), "2"),
        "scope.other-patient");
    Codes.found(
        Access.otherPatient(
            Given.exchange(200, theirs.formatted("https://a.example.org/Patient/2")), "2"),
        "scope.other-patient");
  }

  @Test
  void nothingIsOpenedWithoutAToken() {
    Codes.found(Access.needsToken(Given.exchange(401, "{}")));
    Codes.found(Access.needsToken(Given.exchange(403, "{}")));
    Codes.found(Access.needsToken(resource("Patient/1")), "token.not-needed");
    Codes.found(Access.needsToken(bundle("")), "token.not-needed");
    Codes.found(Access.needsToken(Given.exchange(500, "{}")), "token.not-needed");
  }

  @ParameterizedTest
  @CsvSource({
    "Observation/1 Observation/2,",
    "Observation/1 Observation/2 Patient/1,",
    "Observation/1,scope.granular-refused",
    "Observation/1 Observation/2 Observation/3,scope.granular-open",
    "Observation/3,scope.granular-open scope.granular-refused"
  })
  void aScopeWithAParameter(String shown, String codes) {
    Codes.found(
        Access.exactly(
            List.of(bundle(shown)), Set.of("Observation/1", "Observation/2"), "Observation"),
        Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "patient/Observation.rs,patient/Observation.rs,true",
    "patient/Observation.r,patient/Observation.rs,true",
    "patient/Observation.rs,patient/*.cruds,true",
    "patient/Observation.read,patient/Observation.rs,true",
    "patient/Observation.rs,patient/Observation.read,true",
    "patient/Observation.rs?category=a,patient/Observation.rs,true",
    "patient/Observation.rs,patient/Observation.rs?category=a,false",
    "patient/Observation.rs?category=a,patient/Observation.rs?category=b,false",
    "patient/Observation.rs,patient/Observation.r,false",
    "patient/Observation.rs,user/Observation.rs,false",
    "patient/*.rs,patient/Observation.rs,false",
    "patient/Observation.cud,patient/Observation.write,true",
    "openid,openid,true",
    "fhirUser,openid,false"
  })
  void oneScopeIsCoveredByAnother(String scope, String other, boolean covered) {
    assertThat(Scope.covered(scope, List.of(other))).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({
    "launch/patient",
    "patient/Observation",
    "patient/Observation.",
    "patient/Observation.sr",
    "system/.rs",
    "openid"
  })
  void whatIsNoScopeForResources(String text) {
    assertThat(Scope.parse(text)).isEmpty();
  }

  private static Exchange resource(String reference) {
    return Given.exchange(200, json(reference));
  }

  private static Exchange bundle(String references) {
    return Given.exchange(
        200,
        "{\"resourceType\":\"Bundle\",\"entry\":[%s]}"
            .formatted(
                Stream.of(Codes.in(references))
                    .map(AccessTest::json)
                    .map("{\"resource\":%s}"::formatted)
                    .collect(Collectors.joining(","))));
  }

  private static String json(String reference) {
    String[] parts = reference.split("/", 2);
    return "{\"resourceType\":\"%s\",\"id\":\"%s\"}".formatted(parts[0], parts[1]);
  }
}
