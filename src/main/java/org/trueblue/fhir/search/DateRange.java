package org.trueblue.fhir.search;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of time that a FHIR date, dateTime, instant or Period denotes: a partial date is the
 * whole of what it leaves open (R4, section 3.1.1.4.6). Local time with an offset where one is
 * given.
 *
 * @param start inclusive
 * @param end exclusive
 * @param offset empty where the text names no time zone
 */
record DateRange(LocalDateTime start, LocalDateTime end, Optional<ZoneOffset> offset) {

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)"
              + "(?:T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");

  /** Before and after all dates that FHIR can write. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(0, 1, 1, 0, 0);

  private static final LocalDateTime END = LocalDateTime.of(10_000, 1, 1, 0, 0);

  /** The range of a date in any precision; empty if the text is no date. */
  static Optional<DateRange> of(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime start =
          LocalDateTime.of(
              number(matcher.group(1), 1),
              number(matcher.group(2), 1),
              number(matcher.group(3), 1),
              number(matcher.group(4), 0),
              number(matcher.group(5), 0),
              Math.min(number(matcher.group(6), 0), 59),
              nanos(matcher.group(7)));
      LocalDateTime end = end(matcher, start);
      return Optional.of(
          new DateRange(start, end, Optional.ofNullable(matcher.group(8)).map(ZoneOffset::of)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The range of a Period; an absent end is open. */
  static Optional<DateRange> ofPeriod(String start, String end) {
    Optional<DateRange> from = of(start);
    Optional<DateRange> until = of(end);
    if (from.isEmpty() && until.isEmpty()) {
      return Optional.empty();
    }
    Optional<ZoneOffset> offset =
        from.flatMap(DateRange::offset).or(() -> until.flatMap(DateRange::offset));
    // Both ends in one offset: an end in another zone is moved to it.
    return Optional.of(
        new DateRange(
            from.map(range -> range.startAt(offset)).orElse(BEGINNING),
            until.map(range -> range.endAt(offset)).orElse(END),
            offset));
  }

  private LocalDateTime startAt(Optional<ZoneOffset> zone) {
    return shift(start, zone);
  }

  private LocalDateTime endAt(Optional<ZoneOffset> zone) {
    return shift(end, zone);
  }

  private LocalDateTime shift(LocalDateTime time, Optional<ZoneOffset> zone) {
    return offset.isPresent() && zone.isPresent()
        ? time.plusSeconds(zone.get().getTotalSeconds() - offset.get().getTotalSeconds())
        : time;
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
    long resolution = (long) Math.pow(10, 9 - date.group(7).length());
    return start.plus(resolution, ChronoUnit.NANOS);
  }

  private static int number(@org.jspecify.annotations.Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static int nanos(@org.jspecify.annotations.Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }
}
