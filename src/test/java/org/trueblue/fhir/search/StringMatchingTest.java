package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Json;

class StringMatchingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Shaw          | Shaw
          shaw          | SHAW
          SHAW          | shaw
          Sha           | Shaw
          s             | Shaw
          Zoe           | Zoë
          ZOË           | zoe
          Jose          | José
          Muller        | Müller
          ångström      | Angstrom
          O'Brien       | O'BRIEN
          van der Berg  | Van der Berg
          Van           | van der Berg
          Doe\\, John   | Doe, John
          `a\\|b`       | `a|b`
          a\\$b         | a$b
          a\\\\b        | a\\b
          李             | 李明
          Иван          | ИВАНОВ
          """)
  void findsFieldsThatEqualOrStartWithTheValue(String value, String text) {
    assertThat(string(value, text)).isEqualTo(Match.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          punctuation is left out     | OBrien        | O'Brien
          or is not in the text       | O'Brien       | OBrien
          a hyphen is left out        | Smith Jones   | Smith-Jones
          white space is folded       | Mary Ann      | Mary  Ann
          white space is left out     | MaryAnn       | Mary Ann
          white space before it       | Shaw          | ` Shaw`
          a part of a family name     | Quinones      | Carreno Quinones
          the start of a part         | Quin          | Carreno Quiñones
          parts in another order      | Berg van      | van der Berg
          a letter that has no accent | Soren         | Søren
          or the other way            | Søren         | Soren
          two letters for one         | Strasse       | Straße
          Polish                      | Lodz          | Łódź
          Turkish                     | Isik          | Işık
          the last sigma              | ΣΟΦΟΣ ΣΟΦΟΣ   | σοφοσ σοφοσ
          """)
  void leavesOpenWhatServersMayFold(String what, String value, String text) {
    assertThat(string(value, text)).isEqualTo(Match.POSSIBLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          another name             | Shaw      | Baxter
          longer than the text     | Shawn     | Shaw
          in the midst of a word   | haw       | Shaw
          at the end of a word     | son       | Johnson
          one word of two          | Amy Shaw  | Shaw
          nothing in the text      | Shaw      | ``
          nothing but punctuation  | -         | Shaw
          """)
  void findsNothingElse(String what, String value, String text) {
    assertThat(string(value, text)).isEqualTo(Match.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Shaw        | {"family": "Shaw"}                                | CERTAIN
          amy         | {"family": "Shaw", "given": ["Bea", "Amy"]}       | CERTAIN
          mrs         | {"family": "Shaw", "prefix": ["Mrs."]}            | CERTAIN
          jr          | {"family": "Shaw", "suffix": ["Jr"]}              | CERTAIN
          Amy Shaw    | {"text": "Amy Shaw"}                              | CERTAIN
          Amy Shaw    | {"family": "Shaw", "given": ["Amy"]}              | POSSIBLE
          Shaw\\, Amy | {"family": "Shaw", "given": ["Amy"]}              | POSSIBLE
          Quinones    | {"family": "Carreno Quinones"}                    | POSSIBLE
          Amy Baxter  | {"family": "Shaw", "given": ["Amy"]}              | NONE
          official    | {"use": "official", "family": "Shaw"}             | NONE
          2010        | {"family": "Shaw", "period": {"start": "2010"}}   | NONE
          null        | {"given": [null, "Amy"], "family": null}          | NONE
          Shaw        | {}                                                | NONE
          Shaw        | {"family": {"a": "Shaw"}, "given": [["Shaw"]]}    | NONE
          Shaw        | "Shaw"                                            | NONE
          """)
  void looksAtAllPartsOfAName(String value, String name, Match match) {
    assertThat(StringMatching.matches(value, element("HumanName", name))).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          49 Meadow         | {"line": ["49 Meadow St"]}                  | CERTAIN
          mounds            | {"city": "Mounds", "state": "OK"}           | CERTAIN
          74047             | {"postalCode": "74047"}                     | CERTAIN
          ok                | {"state": "OK"}                             | CERTAIN
          us                | {"country": "US"}                           | CERTAIN
          tulsa             | {"district": "Tulsa"}                       | CERTAIN
          49 Meadow St\\, M | {"text": "49 Meadow St, Mounds"}            | CERTAIN
          Mounds OK         | {"city": "Mounds", "state": "OK"}           | POSSIBLE
          Meadow            | {"line": ["49 Meadow St"]}                  | POSSIBLE
          home              | {"use": "home", "type": "both"}             | NONE
          """)
  void looksAtAllPartsOfAnAddress(String value, String address, Match match) {
    assertThat(StringMatching.matches(value, element("Address", address))).isEqualTo(match);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null"})
  void findsNothingInWhatIsNoString(String json) {
    assertThat(StringMatching.matches("S", element("string", json))).isEqualTo(Match.NONE);
  }

  private static Match string(String value, String text) {
    return StringMatching.matches(value, new Element("string", TextNode.valueOf(text)));
  }

  private static Element element(String type, String json) {
    JsonNode node = Json.trusted(json.getBytes(StandardCharsets.UTF_8));
    return new Element(type, node);
  }
}
