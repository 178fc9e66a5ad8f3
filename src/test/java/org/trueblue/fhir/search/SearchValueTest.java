package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          a,b        ; a\\,b
          a|b        ; a\\|b
          a$b        ; a\\$b
          a\\b       ; a\\\\b
          \\,        ; \\\\\\,
          a b/c?d=é  ; a b/c?d=é
          ``         ; ``
          """)
  void isEscapedSoThatItStandsForItself(String text, String escaped) {
    assertThat(SearchValue.escape(text)).isEqualTo(escaped);
    assertThat(SearchValue.unescape(escaped)).isEqualTo(text);
    assertThat(SearchValue.alternatives(escaped)).containsExactly(escaped);
    assertThat(SearchValue.split(escaped, '|')).containsExactly(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          a          ; [a]
          a,b        ; [a, b]
          a\\,b      ; [a\\,b]
          a\\\\,b    ; [a\\\\, b]
          a,,b       ; [a, , b]
          a,         ; [a, ]
          ,          ; [, ]
          ``         ; []
          a\\        ; [a\\]
          """)
  void isSplitAtCommasThatAreNotEscaped(String value, String alternatives) {
    List<String> found = SearchValue.alternatives(value);
    assertThat(found).hasToString(alternatives);
    assertThat(found).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a|b      ; [a, b]
          |b       ; [, b]
          a|       ; [a, ]
          a\\|b    ; [a\\|b]
          a|b|c    ; [a, b, c]
          """)
  void isSplitAtBarsThatAreNotEscaped(String value, String parts) {
    assertThat(SearchValue.split(value, '|')).hasToString(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a\\xb  ; a\\xb
          a\\    ; a\\
          """)
  void keepsABackslashThatEscapesNothing(String value, String text) {
    assertThat(SearchValue.unescape(value)).isEqualTo(text);
  }
}
