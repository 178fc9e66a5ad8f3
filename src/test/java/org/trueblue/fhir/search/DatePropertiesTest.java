package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.fhir.search.DateComparator.EB;
import static org.trueblue.fhir.search.DateComparator.EQ;
import static org.trueblue.fhir.search.DateComparator.GE;
import static org.trueblue.fhir.search.DateComparator.GT;
import static org.trueblue.fhir.search.DateComparator.LE;
import static org.trueblue.fhir.search.DateComparator.LT;
import static org.trueblue.fhir.search.DateComparator.NE;
import static org.trueblue.fhir.search.DateComparator.SA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of all dates, in whatever precision and zone they are written. */
class DatePropertiesTest {

  private static final String SEED = "20240229";

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final int DAYS =
      (int) (LocalDate.of(2027, 1, 1).toEpochDay() - FIRST.toEpochDay());

  /** A date to the year, the month or the day. */
  @Provide
  Arbitrary<String> dates() {
    return Arbitraries.integers()
        .between(365, 365 * 4)
        .map(FIRST::plusDays)
        .flatMap(
            day ->
                Arbitraries.of(
                    day.toString(), YearMonth.from(day).toString(), String.valueOf(day.getYear())));
  }

  @Provide
  Arbitrary<LocalDateTime> times() {
    return Arbitraries.integers()
        .between(0, 60 * 60 * 72)
        .map(seconds -> LocalDateTime.of(2024, 2, 28, 0, 0).plusSeconds(seconds));
  }

  @Provide
  Arbitrary<ZoneOffset> offsets() {
    return Arbitraries.integers()
        .between(-12 * 4, 14 * 4)
        .map(quarters -> ZoneOffset.ofTotalSeconds(quarters * 15 * 60));
  }

  /** A Period between two dates, either of which may be absent. */
  @Provide
  Arbitrary<String[]> periods() {
    return Combinators.combine(dates().injectNull(0.2), dates().injectNull(0.2))
        .as((one, other) -> new String[] {or(one), or(other)})
        .filter(ends -> !days(ends[0], ends[1]).isEmpty());
  }

  private static String or(String date) {
    return Optional.ofNullable(date).orElse("");
  }

  /** The days that a range covers, as the plainest thing that can be compared. */
  private static BitSet days(String start, String end) {
    BitSet days = new BitSet(DAYS);
    int from = start.isEmpty() ? 0 : index(first(start));
    int until = end.isEmpty() ? DAYS : index(after(end));
    if (from < until) {
      days.set(from, until);
    }
    return days;
  }

  private static int index(LocalDate day) {
    return (int) (day.toEpochDay() - FIRST.toEpochDay());
  }

  private static LocalDate first(String date) {
    return LocalDate.parse(date + "-01-01".substring(Math.max(0, date.length() - 4)));
  }

  private static LocalDate after(String date) {
    LocalDate first = first(date);
    return switch (date.length()) {
      case 4 -> first.plusYears(1);
      case 7 -> first.plusMonths(1);
      default -> first.plusDays(1);
    };
  }

  @Property(seed = SEED)
  void comparisonsOfWholeDaysAreThoseOfSetsOfDays(
      @ForAll("dates") String search, @ForAll("periods") String[] period) {
    DateRange value = DateRange.of(search).orElseThrow();
    DateRange target = DateRange.ofPeriod(period[0], period[1]).orElseThrow();
    BitSet wanted = days(search, search);
    BitSet had = days(period[0], period[1]);
    BitSet outside = (BitSet) had.clone();
    outside.andNot(wanted);
    boolean above = had.length() > wanted.length();
    boolean below = had.nextSetBit(0) < wanted.nextSetBit(0);

    assertCertain(EQ, value, target, outside.isEmpty());
    assertCertain(NE, value, target, !outside.isEmpty());
    assertCertain(GT, value, target, above);
    assertCertain(LT, value, target, below);
    assertCertain(GE, value, target, above || outside.isEmpty());
    assertCertain(LE, value, target, below || outside.isEmpty());
    assertCertain(SA, value, target, had.nextSetBit(0) >= wanted.length());
    assertCertain(EB, value, target, had.length() <= wanted.nextSetBit(0));
  }

  private static void assertCertain(
      DateComparator comparator, DateRange value, DateRange target, boolean certain) {
    assertThat(comparator.compare(value, target) == Match.CERTAIN)
        .as("%s %s %s", target, comparator, value)
        .isEqualTo(certain);
  }

  @Property(seed = SEED)
  void oneMomentIsItselfInEveryZone(
      @ForAll("times") LocalDateTime time,
      @ForAll("offsets") ZoneOffset one,
      @ForAll("offsets") ZoneOffset other) {
    OffsetDateTime moment = time.atOffset(ZoneOffset.UTC);
    DateRange value = DateRange.of(written(moment, one)).orElseThrow();
    DateRange target = DateRange.of(written(moment, other)).orElseThrow();

    assertThat(EQ.compare(value, target)).isEqualTo(Match.CERTAIN);
    assertThat(NE.compare(value, target)).isEqualTo(Match.NONE);
    assertThat(GT.compare(value, target)).isEqualTo(Match.NONE);
    assertThat(LT.compare(value, target)).isEqualTo(Match.NONE);
  }

  @Property(seed = SEED)
  void theOrderOfMomentsDoesNotDependOnTheirZones(
      @ForAll("times") LocalDateTime first,
      @ForAll("times") LocalDateTime second,
      @ForAll("offsets") ZoneOffset one,
      @ForAll("offsets") ZoneOffset other) {
    DateRange value = DateRange.of(written(first.atOffset(ZoneOffset.UTC), one)).orElseThrow();
    DateRange target = DateRange.of(written(second.atOffset(ZoneOffset.UTC), other)).orElseThrow();

    assertCertain(GT, value, target, second.isAfter(first));
    assertCertain(LT, value, target, second.isBefore(first));
  }

  /** A clock without a zone may stand anywhere, so what is near is not certain. */
  @Property(seed = SEED)
  void aTimeWithoutAZoneIsNeverCertainlyOtherThanItIsInSomeZone(
      @ForAll("times") LocalDateTime first,
      @ForAll("times") LocalDateTime second,
      @ForAll("offsets") ZoneOffset zone,
      @ForAll DateComparator comparator) {
    DateRange value = DateRange.of(written(first.atOffset(zone), zone)).orElseThrow();
    DateRange anywhere = DateRange.of(written(second)).orElseThrow();
    DateRange there = DateRange.of(written(second.atOffset(zone), zone)).orElseThrow();

    Match unsure = comparator.compare(value, anywhere);

    assertThat(unsure == Match.POSSIBLE || unsure == comparator.compare(value, there)).isTrue();
  }

  private static String written(OffsetDateTime moment, ZoneOffset zone) {
    return moment
        .withOffsetSameInstant(zone)
        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
  }

  private static String written(LocalDateTime time) {
    return time.format(DateTimeFormatter.ISO_LOCAL_DATE)
        + "T"
        + time.toLocalTime().withNano(0).format(DateTimeFormatter.ofPattern("HH:mm:ss"));
  }
}
