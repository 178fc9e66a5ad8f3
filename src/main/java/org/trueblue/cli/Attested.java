package org.trueblue.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trueblue.requirement.Attestation;

/**
 * An attestation as the user wrote it in the file of a target.
 *
 * @param requirement id of what is attested
 * @param by who attests it
 * @param on the day
 * @param note what it rests on
 */
record Attested(
    @Nullable String requirement, @Nullable String by, @Nullable String on, @Nullable String note) {

  /**
   * What they say.
   *
   * @throws UserError if one does not say what, who or when, or speaks of a day to come
   */
  static List<Attestation> read(List<Attested> all, LocalDate today) {
    return all.stream().map(one -> one.read(today)).toList();
  }

  private Attestation read(LocalDate today) {
    String what = said("requirement", requirement, "an attestation");
    String who = said("by", by, "the attestation of " + what);
    String when = said("on", on, "the attestation of " + what);
    LocalDate day = day(what, when);
    if (day.isAfter(today)) {
      throw new UserError("the attestation of %s is of %s, a day to come".formatted(what, day));
    }
    return new Attestation(what, who, day, Optional.ofNullable(note).orElse("").strip());
  }

  private static String said(String name, @Nullable String value, String of) {
    if (value == null || value.isBlank()) {
      throw new UserError(
          "%s names no '%s'; write it like {requirement: ID, by: Ann, on: 2026-05-01}"
              .formatted(of, name));
    }
    return value.strip();
  }

  private static LocalDate day(String what, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UserError(
          "the attestation of %s is of '%s', which is no day; write it like 2026-05-01"
              .formatted(what, text));
    }
  }
}
