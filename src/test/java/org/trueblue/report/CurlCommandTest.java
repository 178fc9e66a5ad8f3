package org.trueblue.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.evidence.Request;

class CurlCommandTest {

  private static final String PATIENT =
      "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"85\","
          + "\"birthDate\":\"[birthDate-7dc26e]\",\"name\":[{\"family\":\"[family-0a1b2c]\"}]}}]}";

  private static final CurlCommand CURL =
      new CurlCommand(
          "FHIR_TOKEN", PseudonymPlaces.in(List.of(SampleRun.exchange("one", 200, PATIENT))));

  @Test
  void aPersonalValueComesFromAVariableAndACommentSaysWhereItStands() {
    Request search =
        Request.get(
            URI.create(
                "http://x/Patient?birthdate=ge%5BbirthDate-7dc26e%5D&gender=female&name=%5Bfamily-0a1b2c%5D"));
    assertThat(CURL.of(search).lines())
        .contains(
            "#   BIRTHDATE_7DC26E: Patient.birthDate of Patient/85",
            "#   FAMILY_0A1B2C: Patient.name[0].family of Patient/85")
        .anyMatch(line -> line.contains("--show-phi"))
        .last()
        .isEqualTo(
            "curl -i -G -H 'Accept: application/fhir+json' -H \"Authorization: Bearer $FHIR_TOKEN\""
                + " --data-urlencode 'birthdate=ge'\"${BIRTHDATE_7DC26E:?}\""
                + " --data-urlencode 'name='\"${FAMILY_0A1B2C:?}\""
                + " 'http://x/Patient?gender=female'");
  }

  @Test
  void aFormIsTakenApartInTheSameWay() {
    Request search =
        Request.postForm(
            URI.create("http://x/Patient/_search"), "name=%5Bfamily-0a1b2c%5D&gender=female");
    assertThat(CURL.of(search))
        .endsWith(
            " --data-raw 'gender=female' --data-urlencode 'name='\"${FAMILY_0A1B2C:?}\""
                + " 'http://x/Patient/_search'");
  }

  @Test
  void anIdMayBePersonalToo() {
    assertThat(CURL.of(Request.get(URI.create("http://x/Patient/%5Bidentifier-123abc%5D"))))
        .contains("#   IDENTIFIER_123ABC: a value for id that no kept resource shows")
        .endsWith(" 'http://x/Patient/'\"${IDENTIFIER_123ABC:?}\"");
  }

  @Test
  void aSecretComesFromAVariable() {
    Request bearing =
        Request.get(URI.create("http://x/Patient/1")).anonymous().with("Authorization", "[secret]");
    assertThat(CURL.of(bearing))
        .contains("#   AUTHORIZATION: the secret that was sent as Authorization")
        .contains(" -H 'Authorization: '\"${AUTHORIZATION:?}\"");
  }

  @Test
  void aRunWithoutATokenNeedsNone() {
    CurlCommand open = new CurlCommand("", PseudonymPlaces.in(List.of()));
    assertThat(open.of(Request.get(URI.create("http://x/Patient/1"))))
        .isEqualTo("curl -i -H 'Accept: application/fhir+json' 'http://x/Patient/1'");
  }
}
