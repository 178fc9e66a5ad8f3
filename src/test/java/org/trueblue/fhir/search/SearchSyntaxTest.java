package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2013",
        "ge2013-01",
        "ap2013-01-14T10:00:00.123+05:30",
        "2013,2014",
        "lt2013-01-14T10:00",
        "",
        ","
      })
  void allowsDatesWithAndWithoutPrefix(String value) {
    assertThat(SearchSyntax.problem(definition(SearchType.DATE), value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          not-a-date        ; 'not-a-date' is no date for birthdate
          23 May 2009       ; '23 May 2009' is no date for birthdate
          2013,soon         ; 'soon' is no date for birthdate
          xx2013            ; 'xx2013' is no date for birthdate
          ge                ; 'ge' is no date for birthdate
          2013-02-30        ; '2013-02-30' is no date for birthdate
          gege2013          ; 'gege2013' is no date for birthdate
          """,
      quoteCharacter = '`')
  void tellsWhatIsNoDate(String value, String problem) {
    assertThat(SearchSyntax.problem(definition(SearchType.DATE), value)).hasValue(problem);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATE")
  void allowsAnythingElsewhere(SearchType type) {
    assertThat(SearchSyntax.problem(definition(type), "not-a-date")).isEmpty();
  }

  private static SearchDefinition definition(SearchType type) {
    return new SearchDefinition("birthdate", type, "Patient.birthDate", "");
  }
}
