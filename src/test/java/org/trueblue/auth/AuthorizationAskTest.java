package org.trueblue.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trueblue.evidence.Request;

class AuthorizationAskTest {

  private static final URI ENDPOINT = URI.create("https://server.example.org/authorize");
  private static final Registration CLIENT =
      new Registration("id", "a-secret", URI.create("http://localhost:8400/callback"));

  @Test
  void isRightAsItIsMade() {
    AuthorizationAsk ask = AuthorizationAsk.of(ENDPOINT, CLIENT, List.of("openid", "profile"));

    assertThat(ask.parameter("response_type")).isEqualTo("code");
    assertThat(ask.parameter("client_id")).isEqualTo("id");
    assertThat(ask.parameter("scope")).isEqualTo("openid profile");
    assertThat(ask.parameter("code_challenge_method")).isEqualTo("S256");
    assertThat(ask.parameter("code_challenge")).isEqualTo(ask.pkce().challenge()).hasSize(43);
    assertThat(ask.pkce().verifier()).matches("[A-Za-z0-9._~-]{43,128}");
    assertThat(ask.url().toString()).doesNotContain("a-secret", ask.pkce().verifier());
  }

  @Test
  void neverUsesAStateOrProofTwice() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      AuthorizationAsk ask = AuthorizationAsk.of(ENDPOINT, CLIENT, List.of());
      assertThat(seen.add(ask.parameter("state"))).isTrue();
      assertThat(seen.add(ask.pkce().verifier())).isTrue();
      assertThat(ask.parameter("state").length()).isGreaterThanOrEqualTo(16);
    }
  }

  @Test
  void canBeMadeWrong() {
    AuthorizationAsk ask = AuthorizationAsk.of(ENDPOINT, CLIENT, List.of());

    assertThat(ask.without("state").url().toString()).doesNotContain("state=");
    assertThat(ask.with("state", "short").parameter("state")).isEqualTo("short");
    assertThat(ask.parameter("state")).isNotEqualTo("short");
  }

  @Test
  void bearsNoCredentialsOfTheTargetAndIsNotFollowed() {
    AuthorizationAsk ask = AuthorizationAsk.of(ENDPOINT, CLIENT, List.of());

    for (Request request : List.of(ask.get(), ask.post())) {
      assertThat(request.credentials()).isEqualTo(Request.Credentials.NONE);
      assertThat(request.followed()).isFalse();
    }
    assertThat(ask.post().url()).isEqualTo(ENDPOINT);
    assertThat(ask.toString()).doesNotContain(ask.parameter("state"));
  }

  @Test
  void aClientWithASecretNamesItInAHeaderAndOneWithoutInTheForm() {
    Pkce pkce = Pkce.fresh();
    Request confidential = TokenAsk.code(ENDPOINT, CLIENT, "the-code", pkce).request();
    Request open = TokenAsk.code(ENDPOINT, CLIENT.withSecret(""), "the-code", pkce).request();

    assertThat(confidential.headers().first("Authorization"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("Basic "));
    assertThat(confidential.body()).doesNotContain("a-secret").contains("code_verifier=");
    assertThat(open.headers().first("Authorization")).isEmpty();
    assertThat(open.body()).contains("client_id=id");
  }

  @Test
  void aQueryOfTheEndpointIsKept() {
    URI endpoint = URI.create(ENDPOINT + "?tenant=a");
    AuthorizationAsk ask =
        AuthorizationAsk.of(endpoint, new Registration("app", "", ENDPOINT), List.of("openid"));

    assertThat(ask.url().getRawQuery()).startsWith("tenant=a&").contains("client_id=app");
  }
}
