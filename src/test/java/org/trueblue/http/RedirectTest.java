package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.http.Clients.get;
import static org.trueblue.http.Clients.reason;
import static org.trueblue.http.Clients.response;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.http.LoopbackServer.Asked;

/** Redirects are followed within what is allowed, and no further than the limit. */
class RedirectTest {

  private final Map<String, String> locations = new ConcurrentHashMap<>();
  private volatile int status = 302;
  private final LoopbackServer server =
      new LoopbackServer(
          (asked, out) -> {
            String location = locations.get(asked.target());
            if (location == null) {
              LoopbackServer.send(out, 200, "arrived at " + asked.target());
            } else {
              LoopbackServer.send(out, status, "", "Location: " + location);
            }
          });
  private final RestClient client = Clients.of(server);

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void everyKindOfRedirectIsFollowed(int kind) {
    status = kind;
    locations.put("/a", "/b");

    assertThat(response(client.send(get(server, "/a"))).text()).isEqualTo("arrived at /b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/r4/b?x=%7C",
        "b?x=%7C",
        "./b?x=%7C",
        "//localhost:PORT/r4/b?x=%7C",
        "http://localhost:PORT/r4/b?x=%7C",
        "http://LOCALHOST:PORT/r4/b?x=%7C"
      })
  void theAddressMayBeWrittenInAnyWay(String location) {
    locations.put("/r4/a", location.replace("PORT", "" + server.base().getPort()));

    assertThat(response(client.send(get(server, "/r4/a"))).text())
        .isEqualTo("arrived at /r4/b?x=%7C");
  }

  @Test
  void theCredentialsAndHeadersGoAlong() {
    locations.put("/a", "/b");

    client.send(get(server, "/a").with("Prefer", "handling=strict"));

    Asked second = server.asked().get(1);
    assertThat(second.header("authorization")).isEqualTo("Bearer a-token");
    assertThat(second.header("prefer")).isEqualTo("handling=strict");
  }

  @Test
  void anAnonymousRequestStaysAnonymous() {
    locations.put("/a", "/b");

    client.send(get(server, "/a").anonymous());

    assertThat(server.asked())
        .hasSize(2)
        .noneMatch(asked -> asked.headers().containsKey("authorization"));
  }

  @Test
  void asManyAreFollowedAsTheLimitAllows() {
    locations.putAll(Map.of("/0", "/1", "/1", "/2"));

    assertThat(response(client.send(get(server, "/0"))).text()).isEqualTo("arrived at /2");
  }

  @Test
  void oneMoreThanTheLimitIsNotFollowed() {
    locations.putAll(Map.of("/0", "/1", "/1", "/2", "/2", "/3"));

    assertThat(reason(client.send(get(server, "/0")))).isEqualTo("more than 2 redirects");
    assertThat(server.asked()).extracting(Asked::target).containsExactly("/0", "/1", "/2");
  }

  @Test
  void aCircleEnds() {
    locations.put("/a", "/a");

    assertThat(reason(client.send(get(server, "/a")))).isEqualTo("more than 2 redirects");
  }

  @Test
  void anotherOriginIsNotFollowed() {
    try (LoopbackServer other =
        new LoopbackServer((asked, out) -> LoopbackServer.send(out, 200, ""))) {
      locations.put("/a", other.base() + "/b");

      assertThat(reason(client.send(get(server, "/a"))))
          .contains(Clients.origin(other).toString(), "--allow-origin");
      assertThat(other.connections()).isZero();
    }
  }

  @Test
  void anOriginThatIsAllowedIsFollowedWithoutCredentials() {
    try (LoopbackServer other =
        new LoopbackServer((asked, out) -> LoopbackServer.send(out, 200, "there"))) {
      locations.put("/a", other.base() + "/b");
      RestClient allowing =
          new RestClient(
              server.base(), Set.of(Clients.origin(other)), () -> Clients.TOKEN, Clients.SMALL);

      Reply reply = allowing.send(get(server, "/a"));

      assertThat(response(reply).text()).isEqualTo("there");
      assertThat(other.asked().get(0).headers()).doesNotContainKey("authorization");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://localhost/b",
        "mailto:jo@example.org",
        "http:/b",
        "https://localhost/b"
      })
  void noOtherSchemeIsFollowed(String location) {
    locations.put("/a", location);

    assertThat(reason(client.send(get(server, "/a")))).contains("--allow-origin");
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://[", "/b c", "%%%", ":"})
  void anAddressThatIsNoneIsTheAnswer(String location) {
    locations.put("/a", location);

    assertThat(response(client.send(get(server, "/a"))).status()).isEqualTo(302);
  }

  @Test
  void aRedirectWithoutAnAddressIsTheAnswer() {
    try (LoopbackServer lost =
        new LoopbackServer((asked, out) -> LoopbackServer.send(out, 302, "where to?"))) {
      assertThat(response(Clients.of(lost).send(get(lost, "/"))).status()).isEqualTo(302);
    }
  }

  @Test
  void aPostIsNotRedirected() {
    locations.put("/a", "/b");

    Reply reply = client.send(Request.postForm(server.url("/a"), "x=y"));

    assertThat(response(reply).status()).isEqualTo(302);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void notModifiedIsNoRedirect() {
    status = 304;
    locations.put("/a", "/b");

    assertThat(response(client.send(get(server, "/a"))).status()).isEqualTo(304);
  }
}
