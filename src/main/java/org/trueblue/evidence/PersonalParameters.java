package org.trueblue.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Search parameters whose values are personal. */
final class PersonalParameters {

  private static final Set<String> NAMES =
      Set.of(
          "name",
          "family",
          "given",
          "phonetic",
          "birthdate",
          "death-date",
          "identifier",
          "phone",
          "email",
          "telecom",
          "address",
          "address-city",
          "address-postalcode",
          "_content",
          "_text",
          "_filter");

  private PersonalParameters() {}

  /** The one that a parameter is, modified, chained and reversed as it may be. */
  static Optional<String> in(String parameter) {
    return Arrays.stream(parameter.split("[.:]", -1)).filter(NAMES::contains).findFirst();
  }
}
