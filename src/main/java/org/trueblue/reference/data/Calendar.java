package org.trueblue.reference.data;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** When things take place: all before anybody of ours died, and all before they were recorded. */
final class Calendar {

  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2023, 1, 9, 9, 20);
  private static final int DAYS_BETWEEN = 37;
  private static final LocalDateTime RECORDED = LocalDateTime.of(2025, 1, 20, 8, 0);
  private static final int HOURS_BETWEEN = 3;

  private Calendar() {}

  /** The day of the instance with this number. */
  static LocalDateTime day(int number) {
    return FIRST_DAY.plusDays((long) number * DAYS_BETWEEN).plusMinutes(number * 7L);
  }

  /** When the resource with this number was last changed on the server. */
  static String lastUpdated(int number) {
    return RECORDED
        .plusHours((long) number * HOURS_BETWEEN)
        .atOffset(ZoneOffset.UTC)
        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX"));
  }
}
