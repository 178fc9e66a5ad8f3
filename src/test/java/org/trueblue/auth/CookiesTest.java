package org.trueblue.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;

/** Which cookies go where (RFC 6265, section 5). */
class CookiesTest {

  private final Cookies cookies = new Cookies();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // where it was set | what was set | where it is asked for | what is sent
        "https://a.example.org/x | s=1 | https://a.example.org/y | s=1",
        "https://a.example.org/x | s=1; Path=/ | https://b.example.org/ |",
        "https://a.example.org/x | s=1; Path=/ | https://sub.a.example.org/ |",
        "https://a.example.org/x | s=1; Path=/; Domain=example.org | https://b.example.org/ | s=1",
        "https://a.example.org/x | s=1; Path=/; Domain=.example.org | https://b.example.org/ | s=1",
        "https://a.b.example.org/x | s=1; Path=/; Domain=example.org | https://c.example.org/ |"
            + " s=1",
        "https://a.example.org/x | s=1; Path=/; Domain=example.org | https://d.example.com/ |",
        "https://a.example.org/x | s=1; Path=/; Domain=example.com | https://example.com/ |",
        "https://a.example.org/x | s=1; Path=/; Domain=org | https://b.org/ |",
        "https://a.example.org/x | s=1; Path=/login | https://a.example.org/login/form | s=1",
        "https://a.example.org/x | s=1; Path=/login | https://a.example.org/other |",
        "https://a.example.org/x | s=1; Path=/; Max-Age=0 | https://a.example.org/ |",
        "https://a.example.org/x | s=1; Path=/; Max-Age=60 | https://a.example.org/ | s=1",
        "https://a.example.org/x | s=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT |"
            + " https://a.example.org/ |",
        "https://a.example.org/x | s=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT; Path=/ |"
            + " https://a.example.org/ | s=1",
        "https://a.example.org/x | s=1; Path=/; Secure | http://a.example.org/ |",
        "https://a.example.org:443/x | s=1; Path=/ | https://a.example.org/ | s=1",
        "http://localhost:8080/x | s=1; Path=/; Secure; HttpOnly; SameSite=Lax |"
            + " http://localhost:8080/ | s=1",
        "http://127.0.0.1:8080/x | s=1; Path=/ | http://127.0.0.1:8080/ | s=1",
        "https://a.example.org | s=1 | https://a.example.org | s=1",
        "https://a.example.org/x | s=a=b%20== ; Path=/ | https://a.example.org/ | s=a=b%20==",
        "https://a.example.org/login/form | s=1 | https://a.example.org/login/other | s=1",
        "https://a.example.org/login/form | s=1 | https://a.example.org/other |",
        "https://a.example.org/x | s=1; Path=/login | https://a.example.org/loginpage |",
        "https://a.example.org/x | s=; Path=/ | https://a.example.org/ | s=",
        "https://a.example.org/x | s=1; Path=/; Domain=a.example.org | https://sub.a.example.org/ |"
            + " s=1",
        "https://a.example.org/x | =; ; | https://a.example.org/ |",
      })
  void aCookieGoesWhereItBelongs(String setAt, String set, String askedAt, String sent) {
    set(setAt, set);

    assertThat(cookies.header(URI.create(askedAt))).isEqualTo(sent == null ? "" : sent);
  }

  @Test
  void twoCookiesOfOneNameAreToldApartByTheirPaths() {
    set("https://a.example.org/", "s=root; Path=/");
    set("https://a.example.org/", "s=login; Path=/login");

    assertThat(cookies.header(URI.create("https://a.example.org/login/x")))
        .isEqualTo("s=login; s=root");
    assertThat(cookies.header(URI.create("https://a.example.org/x"))).isEqualTo("s=root");
  }

  @Test
  void aDeletedCookieIsGoneAndACopyGoesItsOwnWay() {
    set("https://a.example.org/", "s=1; Path=/");
    Cookies copy = cookies.copy();

    set("https://a.example.org/", "s=; Path=/; Max-Age=0");

    assertThat(cookies.header(URI.create("https://a.example.org/"))).isEmpty();
    assertThat(copy.header(URI.create("https://a.example.org/"))).isEqualTo("s=1");
  }

  private void set(String url, String header) {
    cookies.keep(
        new Exchange(
            "x",
            Request.get(URI.create(url)),
            new Reply.Response(
                200, new Headers(Map.of("Set-Cookie", List.of(header))), new byte[0]),
            Instant.EPOCH,
            Duration.ZERO));
  }
}
