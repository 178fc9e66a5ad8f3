package org.trueblue.fhir.search;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The prefixes of ordered search values (R4, section 3.1.1.4.5), on ranges of time. The
 * specification leaves open in which zone a time without one is, whether fractions of seconds
 * count, and whether the range above a value begins where the value does or where it ends; what
 * holds by some of these readings only is {@link Match#POSSIBLE}.
 */
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

  /** Where a text does not tell, any offset in use on Earth may have been meant. */
  private static final List<ZoneOffset> OFFSETS =
      IntStream.rangeClosed(-12 * 4, 14 * 4)
          .mapToObj(quarters -> ZoneOffset.ofTotalSeconds(quarters * 15 * 60))
          .toList();

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

  /** The date behind the prefix, if there is one and it is a date. */
  static Optional<DateRange> date(String value) {
    String prefix = of(value).prefix();
    return DateRange.of(value.startsWith(prefix) ? value.substring(prefix.length()) : value);
  }

  /** The comparison of a search value with a target, {@link Match#NONE} if the value is no date. */
  static Match matches(String value, DateRange target) {
    return date(value).map(search -> of(value).compare(search, target)).orElse(Match.NONE);
  }

  /** Whether a target satisfies this comparison with a search value. */
  Match compare(DateRange search, DateRange target) {
    return Stream.of(
            new Pair(search, target),
            new Pair(search.withoutFractions(), target),
            new Pair(search.withoutFractions(), target.withoutFractions()))
        .distinct()
        .map(this::inEachZone)
        .reduce(DateComparator::onlyWhereAgreed)
        .orElseThrow();
  }

  private record Pair(DateRange search, DateRange target) {}

  private Match inEachZone(Pair pair) {
    return OFFSETS.stream()
        .map(zone -> compare(Span.of(pair.search, zone), Span.of(pair.target, zone)))
        .reduce(DateComparator::onlyWhereAgreed)
        .orElseThrow();
  }

  private static Match onlyWhereAgreed(Match one, Match other) {
    return one == other ? one : Match.POSSIBLE;
  }

  /** A range on the one clock of UTC. */
  private record Span(LocalDateTime start, LocalDateTime end) {
    static Span of(DateRange range, ZoneOffset otherwise) {
      return new Span(range.start().utc(otherwise), range.end().utc(otherwise));
    }

    boolean contains(Span other) {
      return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
  }

  private Match compare(Span search, Span target) {
    boolean contained = search.contains(target);
    boolean below = target.start.isBefore(search.start);
    boolean above = target.end.isAfter(search.end);
    boolean aboveItsStart = target.end.isAfter(search.start) && !target.equals(search);
    return switch (this) {
      case EQ -> match(contained, false);
      case NE -> match(!contained, false);
      case GT -> match(above, aboveItsStart);
      case LT -> match(below, false);
      case GE -> match(above || contained, aboveItsStart);
      case LE -> match(below || contained, target.start.isBefore(search.end));
      case SA -> match(!target.start.isBefore(search.end), false);
      case EB -> match(!target.end.isAfter(search.start), false);
      // How near "approximately" reaches is the server's choice.
      case AP -> match(target.start.isBefore(search.end) && target.end.isAfter(search.start), true);
    };
  }

  private static Match match(boolean certain, boolean possible) {
    return certain ? Match.CERTAIN : possible ? Match.POSSIBLE : Match.NONE;
  }
}
