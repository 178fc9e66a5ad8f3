package org.trueblue.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.CodeService.Answer;
import org.trueblue.fhir.CodeService.Question;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;

class TerminologyServerTest {

  private static final URI BASE = URI.create("http://127.0.0.1:1/tx");
  private static final Question SYSTEM = new Question("http://loinc.org", "1-8", "");
  private static final Question SET =
      new Question("http://loinc.org", "1-8", "http://test.org/v|1");
  private static final String YES =
      "{'resourceType':'Parameters','parameter':[{'name':'result','valueBoolean':true}]}";
  private static final String NO = YES.replace("true", "false");
  private static final String REFUSED = "{'resourceType':'OperationOutcome','issue':[]}";
  private static final Definitions WITH_SET =
      Given.definitions(
          "{'resourceType':'ValueSet','url':'http://test.org/v','version':'1','compose':{}}");

  private final List<Request> requests = new ArrayList<>();

  @Test
  void aCodeIsThereOrIsNot() {
    assertThat(server(Definitions.NONE, r -> ok(YES)).ask(SYSTEM))
        .isEqualTo(new Answer.Known(true));
    assertThat(server(Definitions.NONE, r -> ok(NO)).ask(SYSTEM))
        .isEqualTo(new Answer.Known(false));
  }

  @Test
  void aCodeSystemIsAskedAboutItsCode() {
    server(Definitions.NONE, r -> ok(YES)).ask(SYSTEM);
    assertThat(requests).hasSize(1);
    assertThat(requests.get(0).method()).isEqualTo("POST");
    assertThat(requests.get(0).url()).hasPath("/tx/CodeSystem/$validate-code");
    assertThat(parameters(0)).contains("url=http://loinc.org", "code=1-8");
  }

  @Test
  void aValueSetAtHandGoesWithTheQuestion() {
    server(WITH_SET, r -> ok(NO)).ask(SET);
    assertThat(requests).hasSize(1);
    assertThat(requests.get(0).url()).hasPath("/tx/ValueSet/$validate-code");
    assertThat(parameters(0)).contains("system=http://loinc.org", "code=1-8");
    assertThat(requests.get(0).body()).contains("\"url\":\"http://test.org/v\"");
  }

  @Test
  void whereTheServerDoesNotTakeItItsOwnValueSetIsAskedFor() {
    Answer answer =
        server(WITH_SET, r -> r.body().contains("\"valueSet\"") ? reply(422, REFUSED) : ok(YES))
            .ask(SET);
    assertThat(answer).isEqualTo(new Answer.Known(true));
    assertThat(parameters(1)).contains("url=http://test.org/v");
  }

  @Test
  void aCodeWithoutSystemIsLookedForInAllOfTheValueSet() {
    server(Definitions.NONE, r -> ok(YES)).ask(new Question("", "a", "http://test.org/v"));
    assertThat(parameters(0)).contains("inferSystem=true").noneMatch(p -> p.startsWith("system"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name':'x-caused-by-unknown-system','valueCanonical':'http://loinc.org'}",
        "{'name':'x-unknown-system','valueCanonical':'http://loinc.org'}",
        """
        {'name':'issues','resource':{'resourceType':'OperationOutcome','issue':[
          {'code':'not-found','details':{'coding':[{'code':'not-found'}]}}]}}
        """
      })
  void thatTheServerDoesNotKnowTheCodeSystemDecidesNothing(String excuse) {
    String answer = NO.replace("]}", "," + excuse + "]}");
    assertThat(server(Definitions.NONE, r -> ok(answer)).ask(SYSTEM))
        .isEqualTo(new Answer.Unknown());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 422})
  void aRefusalInFhirDecidesNothing(int status) {
    assertThat(server(Definitions.NONE, r -> reply(status, REFUSED)).ask(SYSTEM))
        .isEqualTo(new Answer.Unknown());
  }

  @Test
  void anAnswerWithoutAResultDecidesNothing() {
    assertThat(server(Definitions.NONE, r -> ok("{'resourceType':'Parameters'}")).ask(SYSTEM))
        .isEqualTo(new Answer.Unknown());
  }

  @ParameterizedTest
  @CsvSource({"500,", "401,", "404,<html/>", "200,<html/>", "200,''", "503,{}"})
  void aServerThatIsNotWellIsUnavailable(int status, String body) {
    String text = body == null ? REFUSED : body;
    assertThat(server(Definitions.NONE, r -> reply(status, text)).ask(SYSTEM))
        .isInstanceOf(Answer.Unavailable.class);
  }

  @Test
  void credentialsGoWithTheQuestion() {
    server(Definitions.NONE, r -> ok(YES), "Basic eDp5").ask(SYSTEM);
    server(Definitions.NONE, r -> ok(YES)).ask(SYSTEM);
    assertThat(requests.get(0).headers().first("Authorization")).contains("Basic eDp5");
    assertThat(requests.get(1).headers().first("Authorization")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void aServerThatLetsNobodyInSaysWhatToSupply(int status) {
    Answer answer = server(Definitions.NONE, r -> reply(status, REFUSED)).ask(SYSTEM);
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Unavailable.class,
            none -> assertThat(none.toString()).contains("--tx-token-env"));
  }

  @Test
  void afterThreeFailuresInARowItIsNotAskedAgain() {
    TerminologyServer server = server(Definitions.NONE, r -> new Reply.NoResponse("refused"));
    for (int i = 0; i < 10; i++) {
      assertThat(server.ask(SYSTEM)).isInstanceOf(Answer.Unavailable.class);
    }
    assertThat(requests).hasSize(3);
  }

  @Test
  void aFailureNowAndThenDoesNotEndIt() {
    TerminologyServer server =
        server(
            Definitions.NONE,
            r -> requests.size() % 3 == 0 ? ok(YES) : new Reply.NoResponse("refused"));
    for (int i = 0; i < 9; i++) {
      server.ask(SYSTEM);
    }
    assertThat(requests).hasSize(9);
  }

  private List<String> parameters(int request) {
    JsonNode sent = Given.json(requests.get(request).body().replace("'", "\\u0027"));
    List<String> parameters = new ArrayList<>();
    for (JsonNode parameter : sent.path("parameter")) {
      parameter.properties().stream()
          .filter(member -> member.getKey().startsWith("value"))
          .forEach(
              m -> parameters.add(parameter.path("name").asText() + "=" + m.getValue().asText()));
    }
    return parameters;
  }

  private TerminologyServer server(Definitions definitions, Function<Request, Reply> replies) {
    return server(definitions, replies, "");
  }

  private TerminologyServer server(
      Definitions definitions, Function<Request, Reply> replies, String authorization) {
    return new TerminologyServer(
        BASE,
        request -> {
          requests.add(request);
          return replies.apply(request);
        },
        definitions,
        authorization);
  }

  private static Reply ok(String body) {
    return reply(200, body);
  }

  private static Reply reply(int status, String body) {
    return new Reply.Response(
        status, Headers.none(), body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
