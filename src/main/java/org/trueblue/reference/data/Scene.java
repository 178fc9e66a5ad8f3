package org.trueblue.reference.data;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One instance that is to be made.
 *
 * @param part what it is an instance of
 * @param patient id of the patient that it belongs to, if it belongs to one
 * @param id its own id
 * @param detail how much it shows
 * @param moment when what it tells of took place
 */
record Scene(Part part, Optional<String> patient, String id, Detail detail, LocalDateTime moment) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

  /** The id of the instance that comes so many after this one. */
  String sibling(int offset) {
    return NUMBER
        .matcher(id)
        .replaceFirst(number -> String.valueOf(Integer.parseInt(number.group()) + offset));
  }
}
