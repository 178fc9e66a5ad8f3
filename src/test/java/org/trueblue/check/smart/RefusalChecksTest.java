package org.trueblue.check.smart;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.evidence.Exchange;

/** Checks of how users come back, and of what is refused. */
class RefusalChecksTest {

  @ParameterizedTest
  @CsvSource({
    "c,,s,",
    ",access_denied,s,authorize.no-code",
    ",,s,authorize.no-code",
    "c,,other,authorize.state",
    "c,,,authorize.state",
    "c,server_error,s,authorize.no-code"
  })
  void usersComeBackWithACode(String code, String error, String state, String codes) {
    Codes.found(
        CodeRedirect.judge(
            Optional.ofNullable(code),
            Optional.ofNullable(error),
            Optional.ofNullable(state),
            "s",
            "x"),
        Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example.org/fhir,l,",
    "https://a.example.org/fhir/,l,",
    "https://b.example.org/fhir,l,launch.iss",
    ",l,launch.iss",
    "https://a.example.org/fhir,,launch.launch"
  })
  void ehrsNameThemselves(String iss, String launch, String codes) {
    Codes.found(
        CodeRedirect.opened(
            Optional.ofNullable(iss),
            "https://a.example.org/fhir",
            Optional.ofNullable(launch),
            ""),
        Codes.in(codes));
  }

  @Test
  void codesAndRedirectsWhereNoneShouldBe() {
    Codes.found(Refusal.judge(false, "x"));
    Codes.found(Refusal.judge(true, "x"), "authorize.accepted");
    Codes.found(Refusal.notLed(false, "x"));
    Codes.found(Refusal.notLed(true, ""), "authorize.led-on");
    Codes.found(Refusal.audience(Given.exchange(401, "{}")));
    Codes.found(
        Refusal.audience(Given.exchange(200, "{\"resourceType\":\"Patient\"}")), "authorize.aud");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "400;{\"error\":\"invalid_client\"};",
        "401;{\"error\":\"invalid_client\"};",
        "403;{\"error\":\"invalid_client\"};token.error",
        "400;{\"error\":\"invalid_grant\"};token.error",
        "400;<html>;token.error",
        "200;{\"access_token\":\"t\"};assertion.accepted",
        "400;{\"access_token\":\"t\"};assertion.accepted",
        "500;{};assertion.accepted"
      })
  void assertionsThatAreNotRight(int status, String body, String codes) {
    Codes.found(Denied.asClient(Codes.json(status, body)), Codes.in(codes));
  }

  @Test
  void noTokenComesOfWhatShouldNotBeAsked() {
    Codes.found(Denied.fruitless(Codes.json(400, "{}"), "pkce.plain", ""));
    Codes.found(
        Denied.fruitless(Codes.json(200, "{\"access_token\":\"t\"}"), "pkce.plain", ""),
        "pkce.plain");
  }

  @Test
  void whatATokenOpensOnceItWasTakenBack() {
    Exchange open = Given.exchange(200, "{}");
    Exchange closed = Given.exchange(401, "{}");

    Codes.found(Revoked.closed(closed));
    Codes.found(Revoked.closed(Given.exchange(404, "{}")));
    Codes.found(Revoked.closed(Given.exchange(500, "{}")), "token.alive");
    Codes.found(Revoked.closed(open), "token.alive");
    Codes.found(Revoked.open(open));
    Codes.found(Revoked.open(closed), "revocation.by-other");
    Codes.found(Revoked.good(open));
    Codes.found(Revoked.good(Given.exchange(400, "{}")), "revocation.by-other");
  }

  @Test
  void keysAreKeptNoLongerThanAllowed() {
    Exchange given = Codes.json(200, "{\"access_token\":\"t\"}");
    Exchange refused = Codes.json(401, "{\"error\":\"invalid_client\"}");

    Codes.found(KeyChange.taken(given));
    Codes.found(KeyChange.taken(refused), "keys.new-refused");
    Codes.found(KeyChange.forgotten(refused));
    Codes.found(KeyChange.forgotten(given), "keys.stale");
  }
}
