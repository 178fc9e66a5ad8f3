package org.trueblue.fhir.search;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The prefixes of ordered search values (R4, section 3.1.1.4.5), on ranges of time. */
public enum DateComparator {
  EQ,
  NE,
  GT,
  LT,
  GE,
  LE,
  SA,
  EB,
  AP;

  /** Where neither text tells, any offset in use on Earth may have been meant. */
  private static final int EARLIEST_OFFSET_MINUTES = -12 * 60;

  private static final int LATEST_OFFSET_MINUTES = 14 * 60;
  private static final int OFFSET_STEP_MINUTES = 15;

  /** The prefix as the URL spells it. */
  public String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The prefix that a value begins with; none means {@link #EQ}. */
  static DateComparator of(String value) {
    for (DateComparator comparator : values()) {
      if (value.startsWith(comparator.prefix())) {
        return comparator;
      }
    }
    return EQ;
  }

  /**
   * Whether a target range satisfies this comparison with a search range. Where just one of them
   * names a time zone, all zones are tried, and only what holds in each is certain.
   */
  Match compare(DateRange search, DateRange target) {
    if (search.offset().isPresent() == target.offset().isPresent()) {
      int minutes = search.offset().isPresent() ? difference(search, target) : 0;
      return holds(search, target, minutes) ? Match.CERTAIN : approximately();
    }
    ZoneOffset known = search.offset().or(target::offset).orElse(ZoneOffset.UTC);
    int knownMinutes = known.getTotalSeconds() / 60;
    boolean[] holds =
        new boolean[(LATEST_OFFSET_MINUTES - EARLIEST_OFFSET_MINUTES) / OFFSET_STEP_MINUTES + 1];
    for (int i = 0; i < holds.length; i++) {
      int assumed = EARLIEST_OFFSET_MINUTES + i * OFFSET_STEP_MINUTES;
      int shift = search.offset().isPresent() ? knownMinutes - assumed : assumed - knownMinutes;
      holds[i] = holds(search, target, shift);
    }
    long holding = IntStream.range(0, holds.length).filter(i -> holds[i]).count();
    if (holding == holds.length) {
      return Match.CERTAIN;
    }
    return holding > 0 ? Match.POSSIBLE : approximately();
  }

  /** How near "approximately" reaches is the server's choice. */
  private Match approximately() {
    return this == AP ? Match.POSSIBLE : Match.NONE;
  }

  private static int difference(DateRange search, DateRange target) {
    return (search.offset().map(ZoneOffset::getTotalSeconds).orElse(0)
            - target.offset().map(ZoneOffset::getTotalSeconds).orElse(0))
        / 60;
  }

  /**
   * @param minutes what to add to the target's local time to express it in the search's zone
   */
  private boolean holds(DateRange search, DateRange target, int minutes) {
    LocalDateTime start = target.start().plusMinutes(minutes);
    LocalDateTime end = target.end().plusMinutes(minutes);
    boolean contains = !start.isBefore(search.start()) && !end.isAfter(search.end());
    boolean reachesAbove = end.isAfter(search.end());
    boolean reachesBelow = start.isBefore(search.start());
    return switch (this) {
      case EQ -> contains;
      case NE -> !contains;
      case GT -> reachesAbove;
      case LT -> reachesBelow;
      case GE -> reachesAbove || contains;
      case LE -> reachesBelow || contains;
      case SA -> !start.isBefore(search.end());
      case EB -> !end.isAfter(search.start());
      case AP -> start.isBefore(search.end()) && end.isAfter(search.start());
    };
  }

  /** The comparison of a search value with a target, {@link Match#NONE} if the value is no date. */
  static Match matches(String value, DateRange target) {
    DateComparator comparator = of(value);
    String date = value.startsWith(comparator.prefix()) ? value.substring(2) : value;
    Optional<DateRange> search = DateRange.of(date);
    return search.map(range -> comparator.compare(range, target)).orElse(Match.NONE);
  }
}
