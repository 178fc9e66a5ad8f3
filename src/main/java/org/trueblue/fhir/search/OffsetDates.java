package org.trueblue.fhir.search;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.trueblue.fhir.search.DateRange.Bound;

/**
 * Moments around a date, written with the time zone offsets {@code +05:00} and {@code -03:30}, so
 * that a server which compares local times, or takes the plus for a space, is seen.
 *
 * @param notLater a moment that is no later than the date: {@code ge} finds the date
 * @param notEarlier a moment that is no earlier than the date: {@code le} finds it
 * @param earlier a moment before the date: {@code le} does not find it
 * @param later a moment after the date: {@code ge} does not find it
 */
public record OffsetDates(String notLater, String notEarlier, String earlier, String later) {

  private static final ZoneOffset AHEAD = ZoneOffset.of("+05:00");
  private static final ZoneOffset BEHIND = ZoneOffset.of("-03:30");

  /** Where a date names no time zone, it is these days away in any. */
  private static final Duration UNKNOWN_ZONE = Duration.ofDays(2);

  /** Moments around a date, dateTime or instant; empty if it is none. */
  public static Optional<OffsetDates> of(String date) {
    return DateRange.of(date).map(OffsetDates::around);
  }

  private static OffsetDates around(DateRange range) {
    Duration margin = range.start().offset().isPresent() ? Duration.ZERO : UNKNOWN_ZONE;
    LocalDateTime first = utc(range.start()).minus(margin);
    boolean point = margin.isZero() && isSecond(range);
    LocalDateTime last = point ? first : utc(range.end()).plus(margin);
    return new OffsetDates(
        written(first, AHEAD),
        written(last, BEHIND),
        written(first.minusMinutes(1), AHEAD),
        written(last.plusMinutes(1), BEHIND));
  }

  private static boolean isSecond(DateRange range) {
    return !range.end().time().isAfter(range.start().time().plusSeconds(1));
  }

  private static LocalDateTime utc(Bound bound) {
    return bound.utc(ZoneOffset.UTC);
  }

  private static String written(LocalDateTime utc, ZoneOffset offset) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        OffsetDateTime.of(utc, ZoneOffset.UTC).withOffsetSameInstant(offset));
  }
}
