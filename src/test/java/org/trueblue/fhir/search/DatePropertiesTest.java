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
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of all dates, in whatever precision and zone they are written. */
class DatePropertiesTest {

  /** The same samples in every build, so that a failure repeats. */
  private static final long SEED = 20240229;

  private static final int SAMPLES = 1000;

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final int DAYS =
      (int) (LocalDate.of(2027, 1, 1).toEpochDay() - FIRST.toEpochDay());

  private static void forSamples(Consumer<Random> property) {
    Random random = new Random(SEED);
    IntStream.range(0, SAMPLES).forEach(sample -> property.accept(random));
  }

  /** A date to the year, the month or the day. */
  private static String date(Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(365, 365 * 4 + 1));
    return switch (random.nextInt(3)) {
      case 0 -> String.valueOf(day.getYear());
      case 1 -> YearMonth.from(day).toString();
      default -> day.toString();
    };
  }

  private static LocalDateTime time(Random random) {
    return LocalDateTime.of(2024, 2, 28, 0, 0).plusSeconds(random.nextInt(60 * 60 * 72 + 1));
  }

  private static ZoneOffset offset(Random random) {
    return ZoneOffset.ofTotalSeconds(random.nextInt(-12 * 4, 14 * 4 + 1) * 15 * 60);
  }

  private static DateComparator comparator(Random random) {
    List<DateComparator> all = List.of(DateComparator.values());
    return all.get(random.nextInt(all.size()));
  }

  /** The start and the end of a Period, either of which may be absent. */
  private static String[] period(Random random) {
    String[] ends;
    do {
      ends = new String[] {dateOrNone(random), dateOrNone(random)};
    } while (days(ends[0], ends[1]).isEmpty());
    return ends;
  }

  private static String dateOrNone(Random random) {
    return random.nextInt(5) == 0 ? "" : date(random);
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

  @Test
  void comparisonsOfWholeDaysAreThoseOfSetsOfDays() {
    forSamples(
        random -> {
          String search = date(random);
          String[] period = period(random);
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
        });
  }

  private static void assertCertain(
      DateComparator comparator, DateRange value, DateRange target, boolean certain) {
    assertThat(comparator.compare(value, target) == Match.CERTAIN)
        .as("%s %s %s", target, comparator, value)
        .isEqualTo(certain);
  }

  @Test
  void oneMomentIsItselfInEveryZone() {
    forSamples(
        random -> {
          LocalDateTime time = time(random);
          ZoneOffset one = offset(random);
          ZoneOffset other = offset(random);
          OffsetDateTime moment = time.atOffset(ZoneOffset.UTC);
          DateRange value = DateRange.of(written(moment, one)).orElseThrow();
          DateRange target = DateRange.of(written(moment, other)).orElseThrow();

          assertThat(EQ.compare(value, target)).isEqualTo(Match.CERTAIN);
          assertThat(NE.compare(value, target)).isEqualTo(Match.NONE);
          assertThat(GT.compare(value, target)).isEqualTo(Match.NONE);
          assertThat(LT.compare(value, target)).isEqualTo(Match.NONE);
        });
  }

  @Test
  void theOrderOfMomentsDoesNotDependOnTheirZones() {
    forSamples(
        random -> {
          LocalDateTime first = time(random);
          LocalDateTime second = time(random);
          ZoneOffset one = offset(random);
          ZoneOffset other = offset(random);
          DateRange value =
              DateRange.of(written(first.atOffset(ZoneOffset.UTC), one)).orElseThrow();
          DateRange target =
              DateRange.of(written(second.atOffset(ZoneOffset.UTC), other)).orElseThrow();

          assertCertain(GT, value, target, second.isAfter(first));
          assertCertain(LT, value, target, second.isBefore(first));
        });
  }

  /** A clock without a zone may stand anywhere, so what is near is not certain. */
  @Test
  void aTimeWithoutAZoneIsNeverCertainlyOtherThanItIsInSomeZone() {
    forSamples(
        random -> {
          LocalDateTime first = time(random);
          LocalDateTime second = time(random);
          ZoneOffset zone = offset(random);
          DateComparator comparator = comparator(random);
          DateRange value = DateRange.of(written(first.atOffset(zone), zone)).orElseThrow();
          DateRange anywhere = DateRange.of(written(second)).orElseThrow();
          DateRange there = DateRange.of(written(second.atOffset(zone), zone)).orElseThrow();

          Match unsure = comparator.compare(value, anywhere);

          assertThat(unsure == Match.POSSIBLE || unsure == comparator.compare(value, there))
              .isTrue();
        });
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
