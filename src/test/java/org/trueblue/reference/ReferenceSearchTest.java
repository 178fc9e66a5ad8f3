package org.trueblue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.UsCore;
import org.trueblue.fhir.Bundle;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

class ReferenceSearchTest {

  private static final ReferenceServer SERVER =
      ReferenceServer.start(
          UsCore.GUIDE, Store.of(UsCore.GUIDE), UsCore.ENGINE.fhirPath(), "token", 0, List.of());
  private static final Caller CALLER = new Caller(SERVER.base(), "token");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "_id=imani; imani",
        "_id=imani,emeka; imani emeka",
        "_id=nobody; ''",
        "name=okafor; imani emeka",
        "name=Joy; imani",
        "family=Adey; nkechi tunde",
        "family=yemi; ''",
        "gender=female; imani nkechi",
        "gender=http://hl7.org/fhir/administrative-gender|male; emeka tunde",
        "gender=female,male; imani emeka nkechi tunde",
        "birthdate=1984-03-09; imani nkechi",
        "birthdate=1984; imani nkechi",
        "birthdate=lt1980; emeka tunde",
        "birthdate=ge1949-11-30&birthdate=lt1950; emeka tunde",
        "death-date=2024-12-24&family=Okafor; emeka",
        "identifier=TB-100-0917; emeka",
        "gender=female&name=Okafor; imani",
        "birthdate=1949-11-30&name=Adeyemi; tunde"
      })
  void aSearchFindsWhatMatchesAndNothingElse(String query, String ids) {
    assertThat(CALLER.found("Patient?" + query.replace("|", "%7C")))
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name=Okafor", "gender=female&name=Okafor", "_id=nobody", ""})
  void postFindsWhatGetFinds(String form) {
    HttpResponse<String> posted = CALLER.post("Patient/_search", form);
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(Caller.ids(Caller.json(posted), "match"))
        .containsExactlyElementsOf(CALLER.found("Patient?" + form));
  }

  @Test
  void theResultIsASearchsetThatNamesTheSearch() {
    JsonNode result = CALLER.resource("Patient?name=Okafor");
    assertThat(result.path("type").asText()).isEqualTo("searchset");
    assertThat(result.path("total").asInt()).isEqualTo(2);
    assertThat(result.at("/link/0/relation").asText()).isEqualTo("self");
    assertThat(result.at("/link/0/url").asText()).endsWith("/Patient?name=Okafor");
    assertThat(result.at("/entry/0/fullUrl").asText()).isEqualTo(SERVER.base() + "/Patient/imani");
  }

  @Test
  void pagesTogetherHoldEachMatchOnce() throws Json.Malformed {
    List<String> ids = new ArrayList<>();
    String next = "Patient?_count=2";
    int pages = 0;
    while (!next.isEmpty()) {
      JsonNode page = CALLER.resource(next);
      List<String> matches = Caller.ids(page, "match").toList();
      assertThat(matches).hasSizeBetween(1, 2);
      ids.addAll(matches);
      pages++;
      next = Bundle.of(Resource.of(page)).flatMap(b -> b.link("next")).orElse("");
    }
    assertThat(pages).isEqualTo(3);
    assertThat(ids).doesNotHaveDuplicates().hasSize(5);
  }

  @Test
  void whatRefersToAMatchComesAlongIfItIsAskedFor() {
    JsonNode result = CALLER.resource("Patient?name=Okafor&_revinclude=Provenance:target");
    assertThat(Caller.ids(result, "match")).containsExactly("imani", "emeka");
    assertThat(Caller.ids(result, "include"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("imani-provenance") || id.startsWith("emeka-provenance"))
        .anyMatch(id -> id.startsWith("imani"))
        .anyMatch(id -> id.startsWith("emeka"));
    assertThat(result.path("total").asInt()).isEqualTo(2);
  }

  @Test
  void whatAMatchRefersToComesAlongIfItIsAskedFor() {
    JsonNode result = CALLER.resource("Provenance?target=Patient/emeka&_include=Provenance:target");
    assertThat(Caller.ids(result, "match"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("emeka-provenance"));
    assertThat(Caller.ids(result, "include")).contains("emeka");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Organization:x", "Provenance", "Observation:x", ""})
  void anIncludeOfNothingThatThereIsBringsNothing(String include) {
    JsonNode result = CALLER.resource("Patient?_id=imani&_revinclude=" + include);
    assertThat(Caller.ids(result, "include")).isEmpty();
    assertThat(Caller.ids(result, "match")).containsExactly("imani");
  }

  @ParameterizedTest
  @ValueSource(strings = {"birthdate=not-a-date", "birthdate=1984-13-01", "birthdate=xx1984"})
  void aDateThatIsNoneIsRefused(String query) {
    HttpResponse<String> response = CALLER.get("Patient?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Caller.json(response).path("resourceType").asText()).isEqualTo("OperationOutcome");
  }

  @Test
  void anUnknownParameterIsIgnoredUnlessTheClientIsStrict() {
    String query = "Patient?name=Okafor&no-such-parameter=1";
    assertThat(CALLER.found(query)).hasSize(2);
    assertThat(CALLER.get(query, "Prefer", "handling=lenient").statusCode()).isEqualTo(200);
    assertThat(CALLER.get(query, "Prefer", "handling=strict").statusCode()).isEqualTo(400);
    String known = "Patient?name=Okafor&_count=1&_revinclude=Provenance:target&_format=json";
    assertThat(CALLER.get(known, "Prefer", "handling=strict").statusCode()).isEqualTo(200);
  }
}
