package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.proof.SampleServer.get;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisturbanceTest {

  private static final Ask READ = get("Patient/1", "");
  private static final Ask SEARCH = get("Patient", "name=x");

  /** Answers with what it was asked. */
  private static Answer echo(Ask ask) {
    return json(
        200,
        "{\"resourceType\":\"Patient\",\"asked\":\"%s?%s\"}".formatted(ask.path(), ask.query()));
  }

  private static Answer json(int status, String body) {
    return Answer.of(status, SampleServer.TYPE, body);
  }

  @Test
  void theRequestsThatAreMeantAreChanged() {
    Disturbance disturbance = Disturbance.asking(Ask::isSearch, ask -> ask.without("name"));
    assertThat(disturbance.answer(SEARCH, DisturbanceTest::echo).text()).contains("\"Patient?\"");
    assertThat(disturbance.answer(READ, DisturbanceTest::echo).text()).isEqualTo(echo(READ).text());
  }

  @Test
  void theAnswersThatAreMeantAreChanged() {
    Disturbance disturbance = Disturbance.answering(Ask::isSearch, a -> a.withStatus(500));
    assertThat(disturbance.answer(SEARCH, DisturbanceTest::echo).status()).isEqualTo(500);
    assertThat(disturbance.answer(READ, DisturbanceTest::echo).status()).isEqualTo(200);
  }

  @Test
  void onlyJsonThatWasFoundIsEdited() {
    Disturbance disturbance = Disturbance.editing(ask -> true, json -> json.put("id", "other"));
    assertThat(disturbance.answer(READ, ask -> json(200, "{}")).text())
        .isEqualTo("{\"id\":\"other\"}");
    assertThat(disturbance.answer(READ, ask -> json(404, "{}")).text()).isEqualTo("{}");
    assertThat(disturbance.answer(READ, ask -> json(200, "<html>")).text()).isEqualTo("<html>");
    assertThat(disturbance.answer(READ, ask -> json(200, "[]")).text()).isEqualTo("[]");
  }

  @Test
  void bundlesAreEditedAndNothingElse() {
    Disturbance disturbance = Disturbance.editingBundles(ask -> true, json -> json.put("x", 1));
    assertThat(
            disturbance
                .answer(SEARCH, ask -> json(200, "{\"resourceType\":\"Bundle\"}"))
                .json()
                .path("x")
                .asInt())
        .isEqualTo(1);
    assertThat(disturbance.answer(READ, DisturbanceTest::echo).json().has("x")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"}}]}"
      })
  void resourcesOfATypeAreEditedWhereverTheyAre(String body) {
    Disturbance disturbance =
        Disturbance.editingResources("Patient", patient -> patient.put("seen", true));
    assertThat(disturbance.answer(READ, ask -> json(200, body)).json().findValues("seen"))
        .hasSize(1);
    assertThat(disturbance.answer(get("metadata", ""), ask -> json(200, body)).text())
        .isEqualTo(body);
  }

  @Test
  void resourcesOfOtherTypesAreLeftAlone() {
    String body =
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Basic\"}},{}]}";
    Disturbance disturbance =
        Disturbance.editingResources("Patient", patient -> patient.put("seen", true));
    assertThat(disturbance.answer(SEARCH, ask -> json(200, body)).text()).isEqualTo(body);
  }

  @Test
  void anEmptyListGoesWithItsLastItem() {
    ObjectNode parent = JsonNodeFactory.instance.objectNode();
    parent.putArray("list").add("a").add("b").add("a");
    Disturbance.removeItems(parent, "list", item -> item.asText().equals("a"));
    assertThat(parent).hasToString("{\"list\":[\"b\"]}");
    Disturbance.removeItems(parent, "list", item -> true);
    assertThat(parent).isEmpty();
    Disturbance.removeItems(parent, "list", item -> true);
    assertThat(parent).isEmpty();
  }
}
