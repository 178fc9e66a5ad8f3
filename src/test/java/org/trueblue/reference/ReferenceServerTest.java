package org.trueblue.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.UsCore;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

class ReferenceServerTest {

  private static final String JSON = "application/fhir+json";

  private static final String FHIR_JSON = "application/fhir+json;charset=utf-8";
  private static final ReferenceServer SERVER = start(0);
  private static final Caller CALLER = new Caller(SERVER.base(), "open sesame");

  @BeforeAll
  static void itAnswers() {
    assertThat(CALLER.get("metadata").statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void itListensOnLoopbackOnly() {
    assertThat(SERVER.base().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    assertThatThrownBy(() -> start(SERVER.base().getPort()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot start")
        .hasMessageContaining("127.0.0.1:" + SERVER.base().getPort());
  }

  @Test
  void itStopsWhenItIsClosed() {
    ReferenceServer other = start(0);
    Caller caller = new Caller(other.base(), "");
    assertThat(caller.get("metadata").statusCode()).isEqualTo(200);
    other.close();
    assertThatThrownBy(() -> caller.get("metadata"))
        .hasCauseInstanceOf(java.net.ConnectException.class);
  }

  @Test
  void itsCapabilitiesAreForEverybody() {
    HttpResponse<String> response = new Caller(SERVER.base(), "").get("metadata");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Caller.json(response).path("resourceType").asText())
        .isEqualTo("CapabilityStatement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/imani",
        "Patient/nobody",
        "Patient/imani/_history",
        "Patient/imani/_history/2",
        "Patient?name=Okafor",
        "Patient/_search",
        "Provenance"
      })
  void allElseNeedsTheToken(String path) {
    for (String token : List.of("", "wrong", "open sesame2")) {
      HttpResponse<String> response = new Caller(SERVER.base(), token).get(path);
      assertThat(response.statusCode()).as(token).isEqualTo(401);
      assertThat(response.headers().firstValue("WWW-Authenticate"))
          .get()
          .asString()
          .contains("realm");
      assertThat(response.body()).contains("OperationOutcome").doesNotContain("Okafor");
    }
  }

  @Test
  void aReadGivesTheResourceWithItsVersion() {
    HttpResponse<String> response = CALLER.get("Patient/imani");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .isEqualToIgnoringCase(FHIR_JSON);
    assertThat(response.headers().firstValue("ETag")).contains("W/\"2\"");
    JsonNode patient = Caller.json(response);
    assertThat(patient.path("id").asText()).isEqualTo("imani");
    assertThat(patient.at("/meta/versionId").asText()).isEqualTo("2");
  }

  /** Binaries too are read as resources, by who asks for that. */
  @Test
  void aReadGivesTheResourceAsItIsInTheStore() {
    Store store = Store.of(UsCore.GUIDE);
    for (String type : store.types()) {
      for (Resource stored : store.all(type)) {
        assertThat(Caller.json(CALLER.get(stored.reference(), "Accept", JSON)))
            .isEqualTo(Json.trusted(stored.json().toString().getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/nobody",
        "Patient/imani/_history/1",
        "Patient/nobody/_history",
        "Basic/1"
      })
  void whatDoesNotExistIs404WithAnOutcome(String path) {
    HttpResponse<String> response = CALLER.get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Caller.json(response).path("resourceType").asText()).isEqualTo("OperationOutcome");
  }

  @Test
  void aVersionReadGivesTheVersion() {
    assertThat(CALLER.resource("Patient/imani/_history/2"))
        .isEqualTo(CALLER.resource("Patient/imani"));
  }

  @Test
  void aHistoryHoldsTheCurrentVersion() {
    JsonNode history = CALLER.resource("Patient/imani/_history");
    assertThat(history.path("type").asText()).isEqualTo("history");
    assertThat(history.at("/entry/0/resource")).isEqualTo(CALLER.resource("Patient/imani"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Patient/imani", "Patient?_id=imani", "metadata"})
  void itSpeaksXmlToWhoAsksForIt(String path) {
    HttpResponse<String> response = CALLER.get(path, "Accept", "application/fhir+xml");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/fhir+xml");
    assertThat(response.body()).startsWith("<").contains("http://hl7.org/fhir");
  }

  @Test
  void nobodyCanWrite() {
    assertThat(CALLER.post("Patient", "").statusCode()).isBetween(400, 499);
    assertThat(CALLER.found("Patient")).hasSize(5);
  }

  private static ReferenceServer start(int port) {
    return ReferenceServer.start(
        UsCore.GUIDE,
        Store.of(UsCore.GUIDE),
        UsCore.ENGINE.fhirPath(),
        "open sesame",
        port,
        List.of());
  }
}
