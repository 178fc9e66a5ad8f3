package org.trueblue.fhir.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * The dates that contain a date and are less precise than it: its day, month and year. Search
 * values may have any degree of precision (R4, section 3.1.1.4.7).
 */
public final class PartialDates {

  private static final List<Integer> LENGTHS =
      List.of("yyyy-MM-dd".length(), "yyyy-MM".length(), "yyyy".length());

  private PartialDates() {}

  /** The less precise dates, the most precise of them first; none of a year. */
  public static List<String> of(String date) {
    return LENGTHS.stream()
        .filter(length -> length < date.length())
        .flatMap(length -> Stream.of(date.substring(0, length)))
        .toList();
  }
}
