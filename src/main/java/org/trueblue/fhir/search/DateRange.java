package org.trueblue.fhir.search;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time that a FHIR date, dateTime, instant or Period denotes: a partial date is the
 * whole of what it leaves open, an instant is a point (R4, section 3.1.1.4.7).
 *
 * @param start inclusive
 * @param end exclusive
 */
record DateRange(Bound start, Bound end) {

  /**
   * One end of a range.
   *
   * @param time as the clock of its place shows it
   * @param offset of that clock, empty where the text names no time zone
   */
  record Bound(LocalDateTime time, Optional<ZoneOffset> offset) {

    /** The same moment as the clock of UTC shows it. */
    LocalDateTime utc(ZoneOffset otherwise) {
      return time.minusSeconds(offset.orElse(otherwise).getTotalSeconds());
    }
  }

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)"
              + "(?:T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d+))?)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");

  private static final int DIGITS_OF_NANOS = 9;

  /** Before and after all dates that FHIR can write, in any time zone. */
  private static final Bound BEGINNING =
      new Bound(LocalDateTime.of(-1, 1, 1, 0, 0), Optional.empty());

  private static final Bound END =
      new Bound(LocalDateTime.of(10_001, 1, 1, 0, 0), Optional.empty());

  /** The range of a date or dateTime in any precision; empty if the text is none. */
  static Optional<DateRange> of(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches() || number(date.group(1), 0) == 0 || number(date.group(6), 0) > 60) {
      return Optional.empty();
    }
    try {
      Optional<ZoneOffset> offset = Optional.ofNullable(date.group(8)).map(ZoneOffset::of);
      LocalDateTime start =
          LocalDateTime.of(
              number(date.group(1), 1),
              number(date.group(2), 1),
              number(date.group(3), 1),
              number(date.group(4), 0),
              number(date.group(5), 0),
              // A leap second is the last of its minute once more.
              Math.min(number(date.group(6), 0), 59),
              nanos(date.group(7)));
      return Optional.of(
          new DateRange(new Bound(start, offset), new Bound(end(date, start), offset)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** An instant, however precisely it is written; empty if the text is no date. */
  static Optional<DateRange> ofInstant(String text) {
    return of(text)
        .map(range -> range.start)
        .map(at -> new DateRange(at, new Bound(at.time.plusNanos(1), at.offset)));
  }

  /** The range of a Period; an absent end is open. Empty if an end that is there is no date. */
  static Optional<DateRange> ofPeriod(String start, String end) {
    Optional<Bound> from = start.isEmpty() ? Optional.of(BEGINNING) : of(start).map(r -> r.start);
    Optional<Bound> until = end.isEmpty() ? Optional.of(END) : of(end).map(r -> r.end);
    return from.flatMap(first -> until.map(last -> new DateRange(first, last)));
  }

  /** The same as a server sees it that does not look at fractions of seconds. */
  DateRange withoutFractions() {
    LocalDateTime floor = start.time.truncatedTo(ChronoUnit.SECONDS);
    LocalDateTime whole = end.time.truncatedTo(ChronoUnit.SECONDS);
    LocalDateTime ceiling = whole.equals(end.time) ? whole : whole.plusSeconds(1);
    return new DateRange(new Bound(floor, start.offset), new Bound(ceiling, end.offset));
  }

  private static LocalDateTime end(Matcher date, LocalDateTime start) {
    if (date.group(2) == null) {
      return start.plusYears(1);
    } else if (date.group(3) == null) {
      return start.plusMonths(1);
    } else if (date.group(4) == null) {
      return start.plusDays(1);
    } else if (date.group(6) == null) {
      return start.plusMinutes(1);
    } else if (date.group(7) == null) {
      return start.plusSeconds(1);
    }
    int digits = Math.min(date.group(7).length(), DIGITS_OF_NANOS);
    return start.plusNanos((long) Math.pow(10, DIGITS_OF_NANOS - digits));
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null
        ? 0
        : Integer.parseInt((fraction + "0".repeat(DIGITS_OF_NANOS)).substring(0, DIGITS_OF_NANOS));
  }
}
