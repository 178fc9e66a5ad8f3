package org.trueblue.check.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** Answers that are no resources: their status, their headers, JSON, what robots are told. */
class DocumentAnswersTest {

  @Test
  void aStatusIsOneOfThoseThatAreRight() {
    Set<Integer> right = Set.of(403, 404);

    assertIs(Status.judge(List.of(Given.exchange(404, "")), "c", "s", right), null);
    assertIs(Status.judge(List.of(Given.exchange(200, "")), "c", "s", right), "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "200;application/json;{};-;-",
        "200;application/fhir+json;{};-;-",
        "200;APPLICATION/JSON;{};-;-",
        "200;application/json;[];-;response.malformed",
        "200;text/html;<html>;response.malformed;response.malformed",
        "200;application/json;7;response.malformed;response.malformed",
        "200;text/plain;{};response.media-type;response.media-type",
        "404;application/json;{};response.status;response.status"
      })
  void aDocumentIsJson(
      int status, String type, String body, @Nullable String any, @Nullable String object) {
    Exchange exchange = Given.exchange(status, Map.of("Content-Type", type), body);

    assertIs(JsonAnswer.judge(exchange), any);
    assertIs(JsonAnswer.judgeObject(exchange), object);
  }

  @Test
  void anErrorIsToldInJson() {
    assertIs(JsonAnswer.judgeErrorObject(Given.exchange(401, "{}")), null);
    assertIs(JsonAnswer.judgeErrorObject(Given.exchange(401, "no")), "error.no-json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "max-age=31536000; includeSubDomains|-",
        "includeSubDomains; MAX-AGE = 63072000|-",
        "max-age=\"31536000\"|-",
        "max-age=86400|header.value",
        "s-max-age=31536000|header.value",
        "includeSubDomains|header.value",
        "''|header.value"
      })
  void tlsIsAskedForLongEnough(String value, @Nullable String code) {
    assertIs(
        HeaderField.lasts(
            with("Strict-Transport-Security", value), "strict-transport-security", 31_536_000),
        code);
  }

  @Test
  void headersSayThings() {
    Exchange exchange = with("X-Frame-Options", "deny");

    assertIs(HeaderField.says(exchange, "x-frame-options", "DENY", "c"), null);
    assertIs(HeaderField.says(exchange, "X-Other", "DENY", "c"), "c");
    assertIs(HeaderField.isOneOf(exchange, "X-Frame-Options", List.of("x", "deny")), null);
    assertIs(HeaderField.isOneOf(exchange, "X-Frame-Options", List.of("x")), "header.value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {"12;-;-", "' 12 ';-;-", "None;header.limit;header.limit", "'';header.limit;-"})
  void limitsAreNumbers(String value, @Nullable String required, @Nullable String optional) {
    Exchange exchange = with("X-Limit", value);

    assertIs(HeaderField.numbers(exchange, List.of("X-Limit"), true), required);
    assertIs(HeaderField.numbers(exchange, List.of("X-Limit"), false), optional);
  }

  @Test
  void whatIsLeftChanges() {
    assertIs(HeaderField.changes(with("X", "9"), with("X", "8"), "X"), null);
    assertIs(HeaderField.changes(with("X", "0"), with("X", "99"), "X"), null);
    assertIs(HeaderField.changes(with("Y", "9"), with("Y", "9"), "X"), null);
    assertIs(HeaderField.changes(with("X", "9"), with("X", "9"), "X"), "header.limit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Disallow: /v2/o/;-",
        "disallow:/v2/o;-",
        "  DISALLOW : /v  # all;-",
        "Disallow: /*;-",
        "Disallow: /v2/other/;response.line",
        "Disallow:;response.line",
        "Allow: /v2/o/;response.line"
      })
  void robotsStayOut(String line, @Nullable String code) {
    assertIs(TextAnswer.staysOut(Given.exchange(200, "User-agent: *\r\n" + line), "/v2/o/"), code);
    assertIs(TextAnswer.staysOut(Given.exchange(404, line), "/v2/o/"), "response.line");
  }

  private static Exchange with(String name, String value) {
    return Given.exchange(200, value.isEmpty() ? Map.of() : Map.of(name, value), "");
  }

  private static void assertIs(Judgement judgement, @Nullable String code) {
    assertThat(judgement.subjects()).isEqualTo(1);
    if (code == null) {
      assertThat(judgement.findings()).isEmpty();
    } else {
      assertThat(judgement.findings()).extracting(Finding::code).containsExactly(code);
    }
  }
}
