package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.http.Clients.get;
import static org.trueblue.http.Clients.response;

import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;
import org.trueblue.http.LoopbackServer.Asked;

/** What a server gets is what the scenario asked for, to the byte. */
class RequestOnTheWireTest {

  private final LoopbackServer server =
      new LoopbackServer((asked, out) -> LoopbackServer.send(out, 200, "{}"));
  private final RestClient client = Clients.of(server);

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/r4/Patient/1",
        "/r4/Patient?_id=1",
        "/r4/Patient?identifier=http://hospital.example/mrn%7C12345",
        "/r4/Patient?family=Smith,Jones&given=A%5C,B",
        "/r4/Patient?date=ge2020-01-01&date=le2021-01-01",
        "/r4/Patient?_include=Observation:subject&_include=Observation:performer",
        "/r4/Observation?code-value-quantity=8480-6$gt100",
        "/r4/Observation?_lastUpdated=2020-01-01T00:00:00+01:00",
        "/r4/Observation?_lastUpdated=2020-01-01T00:00:00%2B01:00",
        "/r4/Patient?name=Anna%20Lena",
        "/r4/Patient?name=Anna+Lena",
        "/r4/Patient?name=M%C3%BCller",
        "/r4/Patient?name=%7Bx%7D&given=$%7By%7D",
        "/r4/Patient?name=%25&given=%26%3D%23",
        "/r4/Patient?name:exact=x&subject:Patient.name=y",
        "/r4/Patient?name=a/b?c@d:e;f!g*h'i(j)k~l-m_n.o",
        "/r4/Patient?name=%5Bx%5D%22%3C%3E%5C%5E%60",
        "/r4/Patient?name=",
        "/r4/Patient?name",
        "/r4/Patient?name&name=&=x",
        "/r4/Patient?a=1&&b=2&",
        "/r4/Patient/",
        "/r4//Patient",
        "/r4/../Patient/./1",
        "/r4/Patient/a%2Fb",
        "/r4/$export?_type=Patient",
        "/",
      })
  void theAddressIsSentAsItIs(String target) {
    client.send(get(server, target));

    assertThat(server.asked()).extracting(Asked::target).containsExactly(target);
  }

  @Test
  void aQueryOfNothingIsNoReasonToBreak() {
    assertThat(response(client.send(get(server, "/r4/Patient?"))).status()).isEqualTo(200);
  }

  @Test
  void aLetterThatNeedsEncodingIsSentAsUtf8() {
    client.send(get(server, "/r4/Patient?name=Müller"));

    assertThat(server.asked().get(0).target())
        .isIn("/r4/Patient?name=M%C3%BCller", "/r4/Patient?name=Müller");
  }

  @Test
  void aFormIsSentAsItIs() {
    String form = "name=M%C3%BCller&identifier=s%7C1&name=%7Bx%7D&a=b+c&d=$e,f";

    client.send(Request.postForm(server.url("/r4/Patient/_search"), form));

    Asked asked = server.asked().get(0);
    assertThat(asked.line()).isEqualTo("POST /r4/Patient/_search HTTP/1.1");
    assertThat(asked.body()).isEqualTo(form);
    assertThat(asked.header("content-type")).isEqualTo("application/x-www-form-urlencoded");
  }

  @Test
  void aBodyIsSentInUtf8() {
    String json = "{\"name\":\"Müller 李 \uD83D\uDE00 {x} $y\"}";

    client.send(
        Request.postForm(server.url("/r4/Patient"), json)
            .with("Content-Type", "application/fhir+json"));

    assertThat(server.asked().get(0).body()).isEqualTo(json);
    assertThat(server.asked().get(0).header("content-type")).isEqualTo("application/fhir+json");
  }

  @Test
  void aReadHasNeitherBodyNorContentType() {
    client.send(get(server, "/r4/Patient/1"));

    assertThat(server.asked().get(0).headers()).doesNotContainKey("content-type");
    assertThat(server.asked().get(0).header("content-length")).isIn("", "0");
  }

  @Test
  void theFormatThatTheScenarioWantsIsTheOnlyOne() {
    client.send(get(server, "/r4/Patient/1").with("Accept", "application/fhir+xml"));

    assertThat(server.asked().get(0).header("accept")).isEqualTo("application/fhir+xml");
  }

  @Test
  void aHeaderOfTheScenarioIsSentAsItIs() {
    client.send(get(server, "/r4/Patient/1").with("Prefer", "handling=strict; x=\"{y}\""));

    assertThat(server.asked().get(0).header("prefer")).isEqualTo("handling=strict; x=\"{y}\"");
  }

  @Test
  void noUpgradeIsAskedFor() {
    client.send(get(server, "/r4/Patient/1"));

    assertThat(server.asked().get(0).headers()).doesNotContainKeys("upgrade", "http2-settings");
  }

  @Test
  void theTargetGetsItsCredentials() {
    client.send(get(server, "/r4/Patient/1"));

    assertThat(server.asked().get(0).header("authorization")).isEqualTo("Bearer a-token");
  }

  @Test
  void anAnonymousRequestHasNoCredentials() {
    client.send(get(server, "/r4/Patient/1").anonymous());

    assertThat(server.asked().get(0).headers()).doesNotContainKey("authorization");
  }

  @Test
  void aRunWithoutATokenSendsNone() {
    new RestClient(server.base(), Set.of(), () -> "", Clients.SMALL)
        .send(get(server, "/r4/Patient/1"));

    assertThat(server.asked().get(0).headers()).doesNotContainKey("authorization");
  }

  @Test
  void anotherOriginGetsNoCredentials() {
    try (LoopbackServer other = new LoopbackServer(RequestOnTheWireTest::ok)) {
      RestClient allowing =
          new RestClient(
              server.base(), Set.of(Clients.origin(other)), () -> Clients.TOKEN, Clients.SMALL);

      allowing.send(get(other, "/Binary/1"));

      assertThat(other.asked()).hasSize(1);
      assertThat(other.asked().get(0).headers()).doesNotContainKey("authorization");
    }
  }

  @Test
  void anOriginThatIsNotAllowedIsNotAsked() {
    try (LoopbackServer other = new LoopbackServer(RequestOnTheWireTest::ok)) {
      String reason = Clients.reason(client.send(get(other, "/Binary/1")));

      assertThat(reason).contains(Clients.origin(other).toString(), "--allow-origin");
      assertThat(other.connections()).isZero();
    }
  }

  @Test
  void theSameHostUnderAnotherNameIsAnotherOrigin() {
    URI byNumber = URI.create("http://127.0.0.1:" + server.base().getPort() + "/r4/Patient/1");

    assertThat(Clients.reason(client.send(Request.get(byNumber)))).contains("--allow-origin");
    assertThat(server.connections()).isZero();
  }

  @Test
  void noCookieIsSentBack() {
    try (LoopbackServer baker =
        new LoopbackServer(
            (asked, out) -> LoopbackServer.send(out, 200, "{}", "Set-Cookie: session=1"))) {
      RestClient taster = Clients.of(baker);

      taster.send(get(baker, "/1"));
      taster.send(get(baker, "/2"));

      assertThat(baker.asked())
          .hasSize(2)
          .noneMatch(asked -> asked.headers().containsKey("cookie"));
    }
  }

  @Test
  void theResponseIsWhatTheServerSent() {
    String json = "{\"name\":\"Müller\"}";
    try (LoopbackServer talker =
        new LoopbackServer(
            (asked, out) ->
                LoopbackServer.send(
                    out, 418, json, "ETag: W/\"1\"", "Link: <a>", "link: <b>", "X-Empty:"))) {

      Response response = response(Clients.of(talker).send(get(talker, "/")));

      assertThat(response.status()).isEqualTo(418);
      assertThat(response.text()).isEqualTo(json);
      assertThat(response.headers().first("etag")).contains("W/\"1\"");
      assertThat(response.headers().all("Link")).isEqualTo(List.of("<a>", "<b>"));
      assertThat(response.headers().all("X-Empty")).isEqualTo(List.of(""));
    }
  }

  private static void ok(Asked asked, OutputStream out) throws java.io.IOException {
    LoopbackServer.send(out, 200, "{}");
  }
}
