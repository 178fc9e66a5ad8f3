package org.trueblue.reference.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.evidence.Headers;

class CallTest {

  @Test
  void aPostHasTheParametersOfItsForm() {
    Call call = call("POST", "a=query&b=query", "a=form&c=1&c=2", Headers.none());

    assertThat(call.parameter("a")).contains("form");
    assertThat(call.parameter("b")).isEmpty();
    assertThat(call.inQuery("a")).contains("query");
    assertThat(call.repeated()).contains("c");
  }

  @Test
  void anotherRequestHasThoseOfItsQuery() {
    Call call = call("GET", "a=&b=x%20y+z&c=%zz&d", "a=form&a=form", Headers.none());

    assertThat(call.parameter("a")).as("nothing is not a value").isEmpty();
    assertThat(call.parameter("b")).contains("x y z");
    assertThat(call.parameter("c")).as("what was never encoded").contains("%zz");
    assertThat(call.parameter("d")).isEmpty();
    assertThat(call.repeated()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Bearer abc, abc", "bearer abc, abc", "Basic abc,", "Bearerabc,", "abc,"})
  void aTokenIsBorneWhateverTheCaseOfTheScheme(String header, String token) {
    Call call = call("GET", "", "", Headers.none().with("Authorization", header));

    assertThat(call.bearer().orElse(null)).isEqualTo(token);
  }

  @ParameterizedTest
  @CsvSource({"a=1; session=2, 2", "xsession=2,", "session=, ''", "other=session=2,"})
  void aCookieIsFoundByItsWholeName(String header, String value) {
    Call call = call("GET", "", "", Headers.none().with("Cookie", header));

    assertThat(call.cookie("session").orElse(null)).isEqualTo(value);
  }

  @Test
  void whatItCarriesIsNotShown() {
    Headers headers = Headers.none().with("Authorization", "Bearer secret");

    assertThat(call("POST", "code=secret", "password=secret", headers)).hasToString("POST /path");
  }

  private static Call call(String method, String query, String form, Headers headers) {
    return new Call(
        method, "http://root", "/path", Call.parameters(query), Call.parameters(form), headers);
  }
}
