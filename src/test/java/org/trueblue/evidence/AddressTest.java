package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server says can stand in an address. */
class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://h/Patient/1?a=b|c,        http://h/Patient/1?a=b%7Cc",
    "http://h/a b,                    http://h/a%20b",
    "http://h/a%20b%zz%,              http://h/a%20b%25zz%25",
    "http://[::1]:80/[x],             http://[::1]:80/%5Bx%5D",
    "http://h/a#b#c,                  http://h/a#b%23c",
    "http://h/é,                 http://h/%C3%A9",
    "/relative?x=\"1\",             /relative?x=%221%22",
    "http://h/Patient?name=a&b=c%26d, http://h/Patient?name=a&b=c%26d"
  })
  void whatCannotStandInAUrlIsEncoded(String text, String url) {
    assertThat(Address.of(text)).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", ":", "http://[x/", "http://%zz/", "", "\ud800", "a:b:c", "##"})
  void noTextIsBeyondIt(String text) {
    assertThat(Address.of(text)).isNotNull();
  }

  @Test
  void aSegmentLeadsNowhereElse() {
    assertThat(Address.segment("2026-01-01 10:00/../?x=1#y%"))
        .isEqualTo("2026-01-01%2010%3A00%2F..%2F%3Fx%3D1%23y%25");
  }
}
