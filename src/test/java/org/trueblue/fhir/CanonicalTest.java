package org.trueblue.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          http://a.org/ValueSet/b        ; http://a.org/ValueSet/b ; ``    ; http://a.org/ValueSet/b
          http://a.org/ValueSet/b|1.0    ; http://a.org/ValueSet/b ; 1.0   ; http://a.org/ValueSet/b|1.0
          http://a.org/ValueSet/b|1.0#c  ; http://a.org/ValueSet/b ; 1.0   ; http://a.org/ValueSet/b|1.0
          http://a.org/ValueSet/b#c      ; http://a.org/ValueSet/b ; ``    ; http://a.org/ValueSet/b
          http://a.org/ValueSet/b|       ; http://a.org/ValueSet/b ; ``    ; http://a.org/ValueSet/b
          http://a.org/ValueSet/b|1|2    ; http://a.org/ValueSet/b ; 1|2   ; http://a.org/ValueSet/b|1|2
          urn:oid:1.2|3                  ; urn:oid:1.2             ; 3     ; urn:oid:1.2|3
          |1.0                           ; ``                      ; 1.0   ; |1.0
          ``                             ; ``                      ; ``    ; ``
          """)
  void isAUrlWithAVersion(String text, String url, String version, String written) {
    Canonical canonical = Canonical.parse(text);
    assertThat(canonical).isEqualTo(new Canonical(url, version));
    assertThat(canonical).hasToString(written);
  }
}
