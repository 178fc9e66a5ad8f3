package org.trueblue.fhir.search;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date with one shortly before and one shortly after it, each written as precisely as the date
 * itself, so that a comparator can be tried on both of its sides.
 *
 * @param earlier by one unit of the precision, a minute where there is a time
 * @param date as it was written
 * @param later likewise
 */
public record Neighbours(String earlier, String date, String later) {

  /** The neighbours of a {@code date}, {@code dateTime} or {@code instant}; empty if it is none. */
  public static Optional<Neighbours> of(String date) {
    try {
      return Optional.of(
          switch (date.length()) {
            case 4 -> of(date, Year.parse(date).minusYears(1), Year.parse(date).plusYears(1));
            case 7 ->
                of(date, YearMonth.parse(date).minusMonths(1), YearMonth.parse(date).plusMonths(1));
            case 10 ->
                of(date, LocalDate.parse(date).minusDays(1), LocalDate.parse(date).plusDays(1));
            default -> ofTime(date, OffsetDateTime.parse(date));
          });
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Neighbours of(String date, Object earlier, Object later) {
    return new Neighbours(earlier.toString(), date, later.toString());
  }

  private static Neighbours ofTime(String date, OffsetDateTime time) {
    DateTimeFormatter format = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    return new Neighbours(
        format.format(time.minusMinutes(1)), date, format.format(time.plusMinutes(1)));
  }
}
