package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/r4,        https://example.org:443",
    "http://example.org/r4,         http://example.org:80",
    "http://example.org:8080/r4?x,  http://example.org:8080",
    "HTTPS://Example.ORG,           https://example.org:443",
    "http://user:word@example.org/, http://example.org:80",
    "http://[::1]:8080/,            http://[::1]:8080",
    "mailto:jo@example.org,         mailto://:80",
    "Patient/1,                     ://:80",
  })
  void itIsSchemeHostAndPort(URI url, String origin) {
    assertThat(Origin.of(url)).hasToString(origin);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org,       https://example.org:443/r4,  true",
    "http://EXAMPLE.org,        http://example.org/r4,       true",
    "https://example.org,       http://example.org,          false",
    "https://example.org,       https://example.org:444,     false",
    "https://example.org,       https://fhir.example.org,    false",
    "https://example.org,       https://example.org.evil,    false",
    "https://example.org,       https://example.org@evil,    false",
  })
  void urlsAreOfOneOriginIfAllThreeAgree(URI one, URI other, boolean same) {
    assertThat(Origin.of(one).equals(Origin.of(other))).isEqualTo(same);
  }
}
