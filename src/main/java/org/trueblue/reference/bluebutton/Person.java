package org.trueblue.reference.bluebutton;

import java.util.List;
import java.util.Optional;

/**
 * A made-up beneficiary, who can log in.
 *
 * @param username to log in with
 * @param bene id of the patient; negative, as those of made-up people are
 * @param mbi Medicare Beneficiary Identifier, of a form that is never given out
 * @param family name
 * @param given name
 * @param state of residence
 * @param postalCode of residence
 */
record Person(
    String username,
    String bene,
    String mbi,
    String family,
    String given,
    String state,
    String postalCode) {

  private static final List<Person> ALL =
      List.of(
          new Person("ada", "-70010000000001", "1S00E00AA01", "Ashdown", "Ada", "45", "99900"),
          new Person("ben", "-70010000000002", "1S00E00AA02", "Birchall", "Ben", "10", "99901"));

  static List<Person> all() {
    return ALL;
  }

  static Optional<Person> known(String username, String password) {
    return ALL.stream()
        .filter(person -> person.username().equals(username))
        .filter(person -> password.equals("password-of-" + person.username()))
        .findFirst();
  }
}
