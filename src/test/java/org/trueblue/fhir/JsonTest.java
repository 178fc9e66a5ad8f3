package org.trueblue.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          a property twice        ; {"id": "1", "id": "2"}               ; Duplicate
          a property twice, below ; {"name": [{"use": "a", "use": "a"}]} ; Duplicate
          text behind it          ; {} x                                 ; Unrecognized token
          a second document       ; {} {}                                ; Trailing token
          nothing at all          ; ``                                   ; the document is empty
          white space alone       ; `  `                                 ; the document is empty
          an open object          ; {"id": "1"                           ; Unexpected end-of-input
          a comma too many        ; [1, 2,]                              ; Unexpected character
          a name without quotes   ; {id: 1}                              ; Unexpected character
          single quotes           ; {'id': '1'}                          ; Unexpected character
          a comment               ; {} /* done */                        ; Unexpected character
          not a number            ; [NaN]                                ; NaN
          infinity                ; [Infinity]                           ; Infinity
          a leading zero          ; [01]                                 ; Invalid numeric value
          a leading plus          ; [+1]                                 ; Unexpected character
          a point without digits  ; [1.]                                 ; Decimal point
          an unknown escape       ; ["\\x"]                              ; Unrecognized character escape
          a billion digits        ; [1e999999999]                        ; more than 1000 digits
          a billion decimals      ; [-1.5E-999999999]                    ; more than 1000 digits
          an endless exponent     ; [1e99999999999]                      ; more than 1000 digits
          HTML                    ; <html></html>                        ; Unexpected character
          """)
  void isMalformedWhereItIsNotJson(String what, String text, String reason) {
    assertThatThrownBy(() -> Json.parse(utf8(text)))
        .isInstanceOf(Json.Malformed.class)
        .hasMessageContaining(reason)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void saysWhereItIsMalformed() {
    assertThatThrownBy(() -> Json.parse(utf8("{\n  \"id\": ?}")))
        .hasMessageEndingWith("at line 2, column 9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "ISO-8859-1"})
  void isMalformedInAnotherEncoding(String charset) {
    byte[] bytes = "{\"family\": \"Zo\u00eb\"}".getBytes(Charset.forName(charset));
    assertThatThrownBy(() -> Json.parse(bytes)).isInstanceOf(Json.Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE"})
  void isMalformedInAnotherEncodingWhoseBytesAreUtf8AsWell(String charset) {
    byte[] bytes = "{\"family\": \"Shaw\"}".getBytes(Charset.forName(charset));
    assertThatThrownBy(() -> Json.parse(bytes)).isInstanceOf(Json.Malformed.class);
  }

  @Test
  void isMalformedWhereTheBytesAreNotUtf8() {
    byte[] bytes = {'[', '"', (byte) 0xC3, '(', '"', ']'};
    assertThatThrownBy(() -> Json.parse(bytes)).hasMessage("the bytes are not UTF-8");
  }

  @Test
  void toleratesAByteOrderMark() throws Json.Malformed {
    assertThat(Json.parse(utf8("\uFEFF{}")).isObject()).isTrue();
  }

  @Test
  void isMalformedWhereItIsNestedDeeperThanAnyResource() {
    String deep = "[".repeat(100_000);
    assertThatThrownBy(() -> Json.parse(utf8(deep)))
        .isInstanceOf(Json.Malformed.class)
        .hasMessageContaining("nesting depth");
  }

  @Test
  void allowsTheDepthThatResourcesHave() {
    String nested = "{\"extension\":[".repeat(50) + "]}".repeat(50);
    assertThatCode(() -> Json.parse(utf8(nested))).doesNotThrowAnyException();
  }

  @Test
  void isMalformedWhereANumberIsLongerThanAnyDecimal() {
    assertThatThrownBy(() -> Json.parse(utf8("1".repeat(5_000))))
        .isInstanceOf(Json.Malformed.class);
  }

  @Test
  void allowsAttachmentsAsLongAsTheBody() throws Json.Malformed {
    String attachment = "A".repeat(21_000_000);
    assertThat(Json.parse(utf8("\"" + attachment + "\"")).asText()).hasSize(21_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.50",
        "1.0",
        "0.00",
        "3.141592653589793238462643383279",
        "1E+2",
        "9007199254740993"
      })
  void keepsThePrecisionOfNumbers(String number) throws Json.Malformed {
    assertThat(Json.parse(utf8(number)).asText()).isEqualTo(number);
  }

  @Test
  void tellsNumbersOfDifferentPrecisionApart() throws Json.Malformed {
    assertThat(Json.parse(utf8("[1.50]")).toString())
        .isNotEqualTo(Json.parse(utf8("[1.5]")).toString());
  }

  @Test
  void letsUsTrustWhatWeCarryButSaysWhereItIsWrong() {
    assertThat(Json.trusted(utf8("[1]")).size()).isEqualTo(1);
    assertThatThrownBy(() -> Json.trusted(utf8("[1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          [1, "a", {}]        ; 1 a {}
          [null, "a", null]   ; a
          []                  ; ``
          null                ; ``
          "a"                 ; a
          {"b": 1}            ; {"b":1}
          [[1], 2]            ; [1] 2
          """)
  void takesTheItemsOfAnArrayOrTheOneItemThatStandsAlone(String json, String items) {
    String found =
        Json.items(Json.trusted(utf8(json))).stream()
            .map(item -> item.isValueNode() ? item.asText() : item.toString())
            .reduce((a, b) -> a + " " + b)
            .orElse("");
    assertThat(found).isEqualTo(items);
  }

  @Test
  void takesNoItemsFromNothing() {
    assertThat(Json.items(MissingNode.getInstance())).isEmpty();
    assertThat(Json.items(NullNode.getInstance())).isEmpty();
  }

  @Test
  void takesOnlyTheStringsOfAnArray() {
    JsonNode mixed = Json.trusted(utf8("[\"a\", null, 1, {}, \"b\"]"));
    assertThat(Json.strings(mixed)).containsExactly("a", "b");
    assertThat(Json.strings(MissingNode.getInstance())).isEmpty();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
