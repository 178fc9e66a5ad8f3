package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.search.DateRange.Bound;

class DateRangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2013                                | 2013-01-01T00:00:00           | 2014-01-01T00:00:00           |
          2012-02                             | 2012-02-01T00:00:00           | 2012-03-01T00:00:00           |
          2013-12                             | 2013-12-01T00:00:00           | 2014-01-01T00:00:00           |
          2012-02-29                          | 2012-02-29T00:00:00           | 2012-03-01T00:00:00           |
          9999-12-31                          | 9999-12-31T00:00:00           | +10000-01-01T00:00:00         |
          0001                                | 0001-01-01T00:00:00           | 0002-01-01T00:00:00           |
          2013-01-14T10:00                    | 2013-01-14T10:00:00           | 2013-01-14T10:01:00           |
          2013-01-14T10:00Z                   | 2013-01-14T10:00:00           | 2013-01-14T10:01:00           | Z
          2013-01-14T23:59:59                 | 2013-01-14T23:59:59           | 2013-01-15T00:00:00           |
          2013-01-14T10:00:00-05:00           | 2013-01-14T10:00:00           | 2013-01-14T10:00:01           | -05:00
          2013-01-14T10:00:00+14:00           | 2013-01-14T10:00:00           | 2013-01-14T10:00:01           | +14:00
          2013-01-14T10:00:00-00:00           | 2013-01-14T10:00:00           | 2013-01-14T10:00:01           | Z
          2013-01-14T10:00:00.5Z              | 2013-01-14T10:00:00.5         | 2013-01-14T10:00:00.6         | Z
          2013-01-14T10:00:00.050Z            | 2013-01-14T10:00:00.050       | 2013-01-14T10:00:00.051       | Z
          2013-01-14T10:00:00.123456789Z      | 2013-01-14T10:00:00.123456789 | 2013-01-14T10:00:00.123456790 | Z
          2013-01-14T10:00:00.1234567891234Z  | 2013-01-14T10:00:00.123456789 | 2013-01-14T10:00:00.123456790 | Z
          2016-12-31T23:59:60Z                | 2016-12-31T23:59:59           | 2017-01-01T00:00:00           | Z
          """)
  void isTheWholeOfWhatADateLeavesOpen(
      String text, LocalDateTime start, LocalDateTime end, String offset) {
    Optional<ZoneOffset> zone = Optional.ofNullable(offset).map(ZoneOffset::of);
    assertThat(DateRange.of(text))
        .hasValue(new DateRange(new Bound(start, zone), new Bound(end, zone)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "now",
        "13",
        "20130114",
        "2013-1-4",
        "2013-00",
        "2013-13",
        "2013-02-29",
        "2013-04-31",
        "2013-01-00",
        "0000",
        "0000-01-01",
        "2013-01-14T",
        "2013-01-14T10",
        "2013-01-14T10Z",
        "2013-01-14T24:00",
        "2013-01-14T24:00:00Z",
        "2013-01-14T10:60",
        "2013-01-14T10:00:61Z",
        "2013-01-14T10:00:99Z",
        "2013-01-14T10:00:00.Z",
        "2013-01-14T10:00:00+5",
        "2013-01-14T10:00:00+0500",
        "2013-01-14T10:00:00+99:00",
        "2013-01-14T10:00:00+05:60",
        "2013-01-14T10:00:00 05:00",
        "2013-01-14 10:00:00",
        "2013-01-14Z",
        "2013-01-14T10:00:00z",
        "T10:00:00",
        "01/14/2013",
        " 2013-01-14",
        "2013-01-14\n"
      })
  void isNothingWhereTheTextIsNoDate(String text) {
    assertThat(DateRange.of(text)).isEmpty();
    assertThat(DateRange.ofInstant(text)).isEmpty();
  }

  @Test
  void isAPointForAnInstant() {
    LocalDateTime ten = LocalDateTime.parse("2013-01-14T10:00:00");
    Optional<ZoneOffset> utc = Optional.of(ZoneOffset.UTC);
    assertThat(DateRange.ofInstant("2013-01-14T10:00:00Z"))
        .hasValue(new DateRange(new Bound(ten, utc), new Bound(ten.plusNanos(1), utc)));
  }

  @Test
  void goesFromTheStartOfAPeriodToItsEnd() {
    DateRange range = DateRange.ofPeriod("2013-01-14", "2013-02-01T10:00:00-05:00").orElseThrow();
    assertThat(range.start())
        .isEqualTo(new Bound(LocalDateTime.parse("2013-01-14T00:00:00"), Optional.empty()));
    assertThat(range.end())
        .isEqualTo(
            new Bound(
                LocalDateTime.parse("2013-02-01T10:00:01"), Optional.of(ZoneOffset.ofHours(-5))));
  }

  @Test
  void reachesBeyondAllDatesWhereAPeriodIsOpen() {
    DateRange open = DateRange.ofPeriod("", "").orElseThrow();
    assertThat(open.start().time()).isBefore(LocalDateTime.parse("0000-12-31T00:00:00"));
    assertThat(open.end().time()).isAfter(LocalDateTime.parse("+10000-01-02T00:00:00"));
  }

  @ParameterizedTest
  @CsvSource({"yesterday,2013", "2013,tomorrow", "2013-02-30,''", "'',2013-1"})
  void isNothingWhereAnEndOfAPeriodIsNoDate(String start, String end) {
    assertThat(DateRange.ofPeriod(start, end)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2013-01-14T10:00:00.5Z  | 2013-01-14T10:00:00Z
          2013-01-14T10:00:00Z    | 2013-01-14T10:00:00Z
          2013-01-14T10:00Z       | 2013-01-14T10:00Z
          2013-01-14              | 2013-01-14
          """)
  void isTheWholeSecondWithoutFractions(String text, String whole) {
    assertThat(DateRange.of(text).map(DateRange::withoutFractions)).isEqualTo(DateRange.of(whole));
  }

  @ParameterizedTest
  @CsvSource({"Z,10:00", "-05:00,15:00", "+14:00,20:00", ",14:30"})
  void isShownByTheClockOfUtc(String offset, String expected) {
    Bound bound =
        new Bound(
            LocalDateTime.parse("2013-01-14T10:00"),
            Optional.ofNullable(offset).map(ZoneOffset::of));
    String day = offset != null && offset.startsWith("+") ? "2013-01-13T" : "2013-01-14T";
    assertThat(bound.utc(ZoneOffset.ofHoursMinutes(-4, -30)))
        .isEqualTo(LocalDateTime.parse(day + expected));
  }
}
