package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetDatesTest {

  @Test
  void aTimeIsTheSameMomentInOtherTimeZones() {
    assertThat(OffsetDates.of("2021-01-01T10:00:00Z"))
        .contains(
            new OffsetDates(
                "2021-01-01T15:00:00+05:00",
                "2021-01-01T06:30:00-03:30",
                "2021-01-01T14:59:00+05:00",
                "2021-01-01T06:31:00-03:30"));
  }

  @Test
  void aDateWithoutTimeZoneIsDaysAway() {
    assertThat(OffsetDates.of("2021-01-10").orElseThrow())
        .extracting(OffsetDates::notLater, OffsetDates::notEarlier)
        .containsExactly("2021-01-08T05:00:00+05:00", "2021-01-12T20:30:00-03:30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "2020-13", "yesterday!"})
  void whatIsNoDateHasNone(String text) {
    assertThat(OffsetDates.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020",
        "2020-02",
        "2020-02-29",
        "2020-02-29T12:00:00+14:00",
        "2020-02-29T12:00:00",
        "2020-02-29T23:59:59Z"
      })
  void eachFindsTheDateOrDoesNotByEveryReading(String date) {
    OffsetDates dates = OffsetDates.of(date).orElseThrow();
    DateRange range = DateRange.of(date).orElseThrow();
    assertThat(DateComparator.matches("ge" + dates.notLater(), range)).isEqualTo(Match.CERTAIN);
    assertThat(DateComparator.matches("le" + dates.notEarlier(), range)).isEqualTo(Match.CERTAIN);
    assertThat(DateComparator.matches("le" + dates.earlier(), range)).isEqualTo(Match.NONE);
    assertThat(DateComparator.matches("ge" + dates.later(), range)).isEqualTo(Match.NONE);
  }
}
