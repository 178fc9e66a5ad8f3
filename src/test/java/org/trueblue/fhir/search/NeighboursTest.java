package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeighboursTest {

  @ParameterizedTest
  @CsvSource({
    "2020,                          2019,                          2021",
    "2020-01,                       2019-12,                       2020-02",
    "2020-03-01,                    2020-02-29,                    2020-03-02",
    "2020-01-01T00:00:30Z,          2019-12-31T23:59:30Z,          2020-01-01T00:01:30Z",
    "2020-01-01T10:00:00.131-04:00, 2020-01-01T09:59:00.131-04:00, 2020-01-01T10:01:00.131-04:00",
  })
  void areAsPreciseAsTheDate(String date, String earlier, String later) {
    assertThat(Neighbours.of(date)).contains(new Neighbours(earlier, date, later));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "2020-13", "2020-02-30", "2020-01-01T10:00:00", "yesterday!"})
  void whatIsNoDateHasNone(String text) {
    assertThat(Neighbours.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2020-02", "2020-02-29", "2020-02-29T12:00:00+14:00"})
  void lieOnBothSidesByEveryReading(String date) {
    Neighbours dates = Neighbours.of(date).orElseThrow();
    DateRange range = DateRange.of(date).orElseThrow();
    assertThat(DateComparator.matches("gt" + dates.earlier(), range)).isEqualTo(Match.CERTAIN);
    assertThat(DateComparator.matches("lt" + dates.earlier(), range)).isEqualTo(Match.NONE);
    assertThat(DateComparator.matches("lt" + dates.later(), range)).isEqualTo(Match.CERTAIN);
    assertThat(DateComparator.matches("gt" + dates.later(), range)).isEqualTo(Match.NONE);
  }
}
