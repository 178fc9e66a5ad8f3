package org.trueblue.evidence;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.trueblue.evidence.Canaries.assertAbsent;
import static org.trueblue.evidence.Samples.get;
import static org.trueblue.evidence.Samples.ok;
import static org.trueblue.evidence.Samples.response;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;

/** No secret is kept, whether or not personal data may be. */
class SecretCanaryTest {

  /** The access token of the target, which the run knows from its start. */
  private static final String TOKEN = "canary-Token/with+odd=signs==";

  private static final String ENCODED = "canary-Token%2Fwith%2Bodd%3Dsigns%3D%3D";

  private static final String LOUD = TOKEN.toUpperCase(Locale.ROOT);

  /** A secret that appears only in the course of the run. */
  private static final String SECRET = "canary-Seen.Later_42";

  @TempDir private Path folder;

  static Stream<Arguments> placesOfTheToken() {
    Request read = get("Patient/1");
    return Stream.of(
        arguments(
            "the Authorization header", read.with("Authorization", "Bearer " + TOKEN), done()),
        arguments("any header of the request", read.with("X-Debug", "is " + TOKEN), done()),
        arguments("a parameter of its own", get("Patient?access_token=" + ENCODED), done()),
        arguments("any parameter", get("Patient?_since=" + ENCODED), done()),
        arguments("a parameter without a name", get("Patient?" + ENCODED), done()),
        arguments("the path", get("Patient/" + ENCODED), done()),
        arguments("a form", form("token=" + ENCODED), done()),
        arguments("any field of a form", form("_tag=x" + ENCODED), done()),
        arguments("a body", post("{\"mine\":\"" + TOKEN + "\"}"), done()),
        arguments("an echo in JSON", read, ok("{\"seen\":\"Bearer " + TOKEN + "\"}")),
        arguments(
            "an echo in JSON that escapes slashes",
            read,
            ok("{\"seen\":\"" + TOKEN.replace("/", "\\/") + "\"}")),
        arguments("an echo in a link", read, ok("{\"url\":\"http://h/?t=" + ENCODED + "\"}")),
        arguments("an echo in HTML", read, response(500, "<p>no " + TOKEN + "</p>")),
        arguments(
            "an echo in a header",
            read,
            header("WWW-Authenticate", "Bearer error_description=\"" + TOKEN + " has expired\"")),
        arguments("an echo as the name of a header", read, header(TOKEN, "yes")),
        arguments("an echo as the name of a header of ours", read.with(TOKEN, "x"), done()),
        arguments("an echo in capitals", read, ok("{\"seen\":\"" + LOUD + "\"}")),
        arguments("an echo in a header in capitals", read, header("X-Echo", LOUD)),
        arguments("an echo as the name of a member", read, ok("{\"" + TOKEN + "\":1}")),
        arguments("an echo as a name in capitals", read, ok("{\"" + LOUD + "\":{\"a\":1}}")),
        arguments("an echo in XML", read, ok("<a b='" + TOKEN + "'>" + LOUD + "</a>")),
        arguments("an echo as a tag", read, ok("<" + LOUD + "/>")),
        arguments("an echo as a host", read, header("Location", "http://" + LOUD + ".org/")),
        arguments("an echo as an id", read, ok("{\"id\":\"" + ENCODED + "\"}")),
        arguments("an echo as a fragment", read, header("Location", "/x#" + LOUD)),
        arguments("an error text in capitals", read, new NoResponse("no " + LOUD)),
        arguments("an echo in Location", read, header("Location", "/login?token=" + ENCODED)),
        arguments("an error text", read, new NoResponse("cannot parse http://h/?t=" + ENCODED)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("placesOfTheToken")
  void theTokenIsNotKeptIn(String place, Request request, Reply reply) throws IOException {
    for (boolean showPersonalData : List.of(true, false)) {
      Canaries.keep(folder, redaction(showPersonalData), request, reply);
    }

    assertAbsent(folder, List.of(TOKEN));
  }

  static Stream<Arguments> placesOfSecrets() {
    Request read = get("Patient/1");
    Request token = form("client_id=app");
    return Stream.of(
        arguments("a Bearer header", read.with("Authorization", "Bearer " + SECRET), done()),
        arguments("a Basic header", read.with("authorization", "Basic " + SECRET), done()),
        arguments("a cookie", read.with("Cookie", "lang=en; session=" + SECRET), done()),
        arguments("an API key", read.with("X-API-Key", SECRET), done()),
        arguments("a token header", read, header("X-Auth-Token", SECRET)),
        arguments("a client secret", form("client_id=app&client_secret=" + SECRET), done()),
        arguments("a client assertion", form("client_assertion=" + SECRET), done()),
        arguments("a code verifier", form("code_verifier=" + SECRET), done()),
        arguments("a name that is encoded", form("client%5Fsecret=" + SECRET), done()),
        arguments("a code that is redeemed", form("grant_type=x&code=" + SECRET), done()),
        arguments("a code that is given", get("cb?state=1&code=" + SECRET), done()),
        arguments(
            "a redirect", read, header("Location", "http://a/cb?code=" + SECRET + "&state=1")),
        arguments(
            "a relative redirect", read, header("Location", "cb?code=" + SECRET + "&state=1")),
        arguments("a fragment", read, header("Location", "http://a/cb#access_token=" + SECRET)),
        arguments("a token response", token, ok("{\"access_token\":\"" + SECRET + "\"}")),
        arguments("a refresh token", token, ok("{ \"refresh_token\" : \"" + SECRET + "\" }")),
        arguments("a token response in XML", token, ok("<token>" + SECRET + "</token>")),
        arguments("a token response in capitals", token, ok("ACCESS_TOKEN=" + SECRET)),
        arguments("names in capitals", token, ok("{\"Access_Token\":\"" + SECRET + "\"}")),
        arguments("an identity token", token, ok("{\"id_token\":\"" + SECRET + "\"}")),
        arguments("a registration", token, ok("{\"client_secret\":\"" + SECRET + "\"}")),
        arguments("a token response as a form", token, ok("access_token=" + SECRET + "&a=b")),
        arguments(
            "a page that redirects",
            read,
            response(400, "<a href='/cb?state=1&amp;code=" + SECRET + "'>on</a>")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("placesOfSecrets")
  void aSecretIsNotKeptIn(String place, Request request, Reply reply) throws IOException {
    for (boolean showPersonalData : List.of(true, false)) {
      Canaries.keep(folder, redaction(showPersonalData), request, reply);
    }

    assertAbsent(folder, List.of(SECRET));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("placesOfSecrets")
  void aSecretThatWasSeenOnceIsNotKeptInAnEchoEither(String place, Request request, Reply reply)
      throws IOException {
    for (boolean showPersonalData : List.of(true, false)) {
      Redaction redaction = redaction(showPersonalData);
      Canaries.keep(folder, redaction, request, reply);
      Canaries.keep(
          folder,
          redaction,
          get("Patient?_tag=" + SECRET),
          response(400, "{\"diagnostics\":\"what is " + SECRET + "?\"}"));
      Canaries.keep(folder, redaction, get("x"), new NoResponse("what is " + SECRET + "?"));
    }

    assertAbsent(folder, List.of(SECRET));
  }

  @Test
  void aCookieIsNotKept() throws IOException {
    Canaries.keep(
        folder, redaction(true), get("x"), header("set-cookie", "session=" + SECRET + "; Path=/"));

    assertAbsent(folder, List.of(SECRET));
  }

  @Test
  void aTokenIsHiddenToItsEndHoweverItIsWritten() throws IOException {
    String token = "{\"access_token\":\"start\\\"" + SECRET + "\\/end\"}";

    Canaries.keep(folder, redaction(true), get("token"), ok(token));

    assertAbsent(folder, List.of(SECRET, "end"));
  }

  @Test
  void aTokenThatJsonEscapesIsNotKeptInAnEchoThatDoesNot() throws IOException {
    Redaction redaction = redaction(true);

    Canaries.keep(folder, redaction, get("token"), ok("{\"access_token\":\"canary\\/again\"}"));
    Canaries.keep(folder, redaction, get("x"), response(401, "what is canary/again?"));

    assertAbsent(folder, List.of("canary/again"));
  }

  @Test
  void tensOfThousandsOfSecretsInOneAnswerAreHiddenAndSlowNothingDown() throws IOException {
    String members =
        IntStream.range(0, 20_000)
            .mapToObj("{\"token\":\"secret-number-%d\"}"::formatted)
            .collect(Collectors.joining(","));
    Redaction redaction = redaction(true);

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          Canaries.keep(folder, redaction, get("x"), ok("[" + members + "]"));
          for (int i = 0; i < 1_000; i++) {
            redaction.redact("a finding about secret-number-" + i + " of this server");
          }
        });

    assertAbsent(folder, List.of("secret-number-1"));
  }

  private static Redaction redaction(boolean showPersonalData) {
    return new Redaction(List.of(TOKEN), showPersonalData);
  }

  private static Request form(String form) {
    return Request.postForm(URI.create("http://fhir.example.org/token"), form);
  }

  private static Request post(String json) {
    return form(json).with("Content-Type", "application/fhir+json");
  }

  private static Response done() {
    return ok("{}");
  }

  private static Response header(String name, String value) {
    return new Response(302, Headers.none().with(name, value), new byte[0]);
  }
}
