package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.fhir.search.Match.NONE;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Element;

/** The comparisons on the types that have dates, as {@link DateMatching} makes them. */
class DateComparatorTest {

  /** The examples of R4, section 3.1.1.4.7, without the one that contradicts its own reason. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eq2013-01-14       | 2013-01-14T00:00 | CERTAIN
          eq2013-01-14       | 2013-01-14T10:00 | CERTAIN
          eq2013-01-14       | 2013-01-15T00:00 | NONE
          ne2013-01-14       | 2013-01-15T00:00 | CERTAIN
          ne2013-01-14       | 2013-01-14T00:00 | NONE
          ne2013-01-14       | 2013-01-14T10:00 | NONE
          lt2013-01-14T10:00 | 2013-01-14       | CERTAIN
          gt2013-01-14T10:00 | 2013-01-14       | CERTAIN
          ap2013-03-14       | 2013-03-14       | CERTAIN
          """)
  void followsTheExamplesOfTheSpecification(String value, String target, Match match) {
    assertThat(dateTime(value, target)).isEqualTo(match);
  }

  /** The examples of R4 with Periods: value, start, end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ge2013-03-14 | 2013-01-21 |            | CERTAIN
          le2013-03-14 | 2013-01-21 |            | CERTAIN
          sa2013-03-14 | 2013-03-15 |            | CERTAIN
          sa2013-03-14 | 2013-01-21 |            | NONE
          sa2013-03-14 |            | 2013-01-21 | NONE
          eb2013-03-14 | 2013-03-15 |            | NONE
          eb2013-03-14 | 2013-01-21 |            | NONE
          eb2013-03-14 |            | 2013-01-21 | CERTAIN
          """)
  void followsTheExamplesWithPeriods(String value, String start, String end, Match match) {
    assertThat(period(value, start, end)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2013       | 2013       | CERTAIN
          2013       | 2013-01    | CERTAIN
          2013       | 2013-12-31 | CERTAIN
          2013       | 2012-12-31 | NONE
          2013       | 2014       | NONE
          2013-02    | 2013-02-28 | CERTAIN
          2013-02    | 2013       | NONE
          2013-02-28 | 2013-02    | NONE
          2013-02-28 | 2013-02-28 | CERTAIN
          2013-02-28 | 2013-03-01 | NONE
          eq2013     | 2013-06    | CERTAIN
          """)
  void equalsWhatTheSearchValueContains(String value, String target, Match match) {
    assertThat(dateTime(value, target)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gt2013-01-14 | 2013-01-13 | NONE
          gt2013-01-14 | 2013-01-14 | NONE
          gt2013-01-14 | 2013-01-15 | CERTAIN
          gt2013-01-14 | 2013-01    | CERTAIN
          ge2013-01-14 | 2013-01-13 | NONE
          ge2013-01-14 | 2013-01-14 | CERTAIN
          ge2013-01-14 | 2013-01-15 | CERTAIN
          ge2013-01-14 | 2013       | CERTAIN
          lt2013-01-14 | 2013-01-13 | CERTAIN
          lt2013-01-14 | 2013-01-14 | NONE
          lt2013-01-14 | 2013-01-15 | NONE
          lt2013-01-14 | 2013-01    | CERTAIN
          le2013-01-14 | 2013-01-13 | CERTAIN
          le2013-01-14 | 2013-01-14 | CERTAIN
          le2013-01-14 | 2013-01-15 | NONE
          le2013-01-14 | 2013       | CERTAIN
          sa2013-01-14 | 2013-01-14 | NONE
          sa2013-01-14 | 2013-01-15 | CERTAIN
          sa2013-01-14 | 2013-01    | NONE
          eb2013-01-14 | 2013-01-14 | NONE
          eb2013-01-14 | 2013-01-13 | CERTAIN
          eb2013-01-14 | 2013-01    | NONE
          ne2013-01-14 | 2013-01    | CERTAIN
          ap2013-01-14 | 2013-01    | CERTAIN
          ap2013-01-14 | 2013-01-13 | POSSIBLE
          ap2013-01-14 | 2013-01-15 | POSSIBLE
          ap2013-01-14 | 1913       | POSSIBLE
          """)
  void ordersDates(String value, String target, Match match) {
    assertThat(dateTime(value, target)).isEqualTo(match);
  }

  /** Is the range above a value above its beginning, as R4's table says, or above its end? */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gt2013-01-14 | 2013-01-14T10:00 | 2013-01-14T11:00 | POSSIBLE
          gt2013-01-14 | 2013-01-13       | 2013-01-14T11:00 | POSSIBLE
          ge2013-01-14 | 2013-01-13       | 2013-01-14T11:00 | POSSIBLE
          ge2013-01-14 | 2013-01-13       | 2013-01-14       | POSSIBLE
          le2013-01-14 | 2013-01-14T10:00 | 2013-01-15       | POSSIBLE
          gt2013-01-14 | 2013-01-14T10:00 | 2013-01-15       | CERTAIN
          ge2013-01-14 | 2013-01-14T10:00 | 2013-01-14T11:00 | CERTAIN
          ge2013-01-14 | 2013-01-12       | 2013-01-13       | NONE
          le2013-01-14 | 2013-01-14T10:00 | 2013-01-14T11:00 | CERTAIN
          le2013-01-14 | 2013-01-15       | 2013-01-16       | NONE
          lt2013-01-14 | 2013-01-14T10:00 | 2013-01-15       | NONE
          eq2013-01-14 | 2013-01-14T10:00 | 2013-01-15       | NONE
          eq2013-01-14 | 2013-01-13       | 2013-01-14       | NONE
          """)
  void leavesOpenWhatBeginsOrEndsWithinTheSearchValue(
      String value, String start, String end, Match match) {
    assertThat(period(value, start, end)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eq2013-01-14T10:00:00Z          | 2013-01-14T05:00:00-05:00 | CERTAIN
          eq2013-01-14T10:00:00Z          | 2013-01-14T10:00:00-05:00 | NONE
          eq2013-01-14T10:00Z             | 2013-01-14T15:30:30+05:30 | CERTAIN
          gt2013-01-14T23:00:00-05:00     | 2013-01-15T03:59:59Z      | NONE
          gt2013-01-14T23:00:00-05:00     | 2013-01-15T04:00:01Z      | CERTAIN
          lt2013-01-14T23:00:00-05:00     | 2013-01-15T03:59:59Z      | CERTAIN
          sa2013-01-14T10:00:00+14:00     | 2013-01-13T20:00:00Z      | NONE
          sa2013-01-14T10:00:00+14:00     | 2013-01-13T20:00:01Z      | CERTAIN
          """)
  void comparesTimesAcrossTimeZones(String value, String target, Match match) {
    assertThat(dateTime(value, target)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eq2013-01-14              | 2013-01-14T12:00:00Z      | POSSIBLE
          eq2013-01-14              | 2013-01-14T23:00:00-05:00 | POSSIBLE
          eq2013-01-14              | 2013-01-15T03:00:00Z      | POSSIBLE
          eq2013-01-14              | 2013-01-16T12:00:00Z      | NONE
          eq2013-01                 | 2013-01-14T12:00:00Z      | CERTAIN
          eq2013                    | 2013-06-14T12:00:00Z      | CERTAIN
          ge2013-01-14              | 2013-01-16T12:00:00Z      | CERTAIN
          ge2013-01-14              | 2013-01-14T00:30:00Z      | POSSIBLE
          le2013-01-14              | 2013-01-12T00:30:00Z      | CERTAIN
          ne2013-01-14              | 2013-01-16T12:00:00Z      | CERTAIN
          ne2013-01-14              | 2013-01-14T12:00:00Z      | POSSIBLE
          eq2013-01-14T12:00:00Z    | 2013-01-14T12:00:00       | POSSIBLE
          eq2013-01-14T12:00:00Z    | 2013-01-14T12:07:00       | NONE
          eq2013-01-14T12:00:00Z    | 2013-01-16T12:00:00       | NONE
          lt2013-01-14T12:00:00Z    | 2013-01-12                | CERTAIN
          gt2013-01-14T12:00:00Z    | 2013-01-14                | POSSIBLE
          eq2013-01-14T12:00:00     | 2013-01-14T12:00:00       | CERTAIN
          eq2013-01-14T12:00:00     | 2013-01-14T13:00:00       | NONE
          sa2013-01-14              | 2013-01-15T12:00:00Z      | CERTAIN
          sa2013-01-14              | 2013-01-15T11:59:59Z      | POSSIBLE
          eb2013-01-14              | 2013-01-13T09:59:59Z      | CERTAIN
          eb2013-01-14              | 2013-01-13T10:00:00Z      | POSSIBLE
          """)
  void leavesOpenWhatDependsOnATimeZoneThatIsNotNamed(String value, String target, Match match) {
    assertThat(dateTime(value, target)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eb2013-01-16T02:00:00Z | 2013-01-14T10:00:00-05:00 | 2013-01-15 | POSSIBLE
          eb2013-01-17T02:00:00Z | 2013-01-14T10:00:00-05:00 | 2013-01-15 | CERTAIN
          ge2013-01-14T10:00:00Z | 2013-01-14T10:00:00Z      |            | CERTAIN
          eq2013                 | 2013-01-14T10:00:00Z      |            | NONE
          eq9999                 | 2013-01-14               |            | NONE
          eq9999                 | 9999-05-01               |            | NONE
          eq0001                 |                          | 0001-05-01 | NONE
          le0001                 |                          | 2013       | CERTAIN
          ge9999                 | 2013                     |            | CERTAIN
          """)
  void takesTheEndsOfAPeriodEachForItself(String value, String start, String end, Match match) {
    assertThat(period(value, start, end)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eq2013-01-14T10:00:00.5Z  | 2013-01-14T10:00:00.5Z  | CERTAIN
          eq2013-01-14T10:00:00Z    | 2013-01-14T10:00:00.7Z  | CERTAIN
          eq2013-01-14T10:00:00.5Z  | 2013-01-14T10:00:00.7Z  | POSSIBLE
          eq2013-01-14T10:00:00.5Z  | 2013-01-14T10:00:01.5Z  | NONE
          gt2013-01-14T10:00:00.5Z  | 2013-01-14T10:00:00.7Z  | POSSIBLE
          lt2013-01-14T10:00:00.5Z  | 2013-01-14T10:00:00.3Z  | POSSIBLE
          gt2013-01-14T10:00:00.5Z  | 2013-01-14T10:00:01.0Z  | CERTAIN
          ne2013-01-14T10:00:00.5Z  | 2013-01-14T10:00:00.7Z  | POSSIBLE
          """)
  void leavesOpenWhatDependsOnFractionsOfSeconds(String value, String target, Match match) {
    assertThat(dateTime(value, target)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eq2013-01-14T10:00:00.000Z | 2013-01-14T10:00:00Z      | CERTAIN
          eq2013-01-14T10:00:00Z     | 2013-01-14T10:00:00.123Z  | CERTAIN
          eq2013-01-14T10:00Z        | 2013-01-14T05:00:59-05:00 | CERTAIN
          gt2013-01-14T10:00:00Z     | 2013-01-14T10:00:00Z      | POSSIBLE
          gt2013-01-14T10:00:00Z     | 2013-01-14T09:59:59.999Z  | NONE
          ge2013-01-14T10:00:00Z     | 2013-01-14T10:00:00Z      | CERTAIN
          """)
  void takesAnInstantForAPoint(String value, String target, Match match) {
    assertThat(DateMatching.matches(value, new Element("instant", TextNode.valueOf(target))))
        .isEqualTo(match);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eq", "not-a-date", "xx2013", "GT2013", "gt 2013", "eq2013-02-30"})
  void matchesNothingWhereTheSearchValueIsNoDate(String value) {
    assertThat(dateTime(value, "2013")).isEqualTo(NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "2013-02-30", "01/14/2013"})
  void matchesNothingWhereTheTargetIsNoDate(String target) {
    assertThat(dateTime("ge1900", target)).isEqualTo(NONE);
    assertThat(period("ge1900", "2013", target.isEmpty() ? "none" : target)).isEqualTo(NONE);
  }

  @ParameterizedTest
  @CsvSource({"ge2013,POSSIBLE", "ne2013,POSSIBLE", "eq2013,NONE", "sa2013,NONE"})
  void leavesOpenWhetherAPeriodWithoutAnyEndIsAllOfTime(String value, Match match) {
    assertThat(period(value, null, null)).isEqualTo(match);
  }

  @Test
  void leavesTimingsToTheServer() {
    Element timing = new Element("Timing", JsonNodeFactory.instance.objectNode());
    assertThat(DateMatching.matches("2013", timing)).isEqualTo(Match.POSSIBLE);
  }

  @Test
  void knowsItsPrefixes() {
    assertThat(DateComparator.values())
        .extracting(DateComparator::prefix)
        .containsExactly("eq", "ne", "gt", "lt", "ge", "le", "sa", "eb", "ap");
    assertThat(DateComparator.of("2013")).isEqualTo(DateComparator.EQ);
    assertThat(DateComparator.of("sa2013")).isEqualTo(DateComparator.SA);
  }

  private static Match dateTime(String value, String target) {
    return DateMatching.matches(value, new Element("dateTime", TextNode.valueOf(target)));
  }

  private static Match period(String value, @Nullable String start, @Nullable String end) {
    ObjectNode period = JsonNodeFactory.instance.objectNode();
    if (start != null) {
      period.put("start", start);
    }
    if (end != null) {
      period.put("end", end);
    }
    return DateMatching.matches(value, new Element("Period", period));
  }
}
