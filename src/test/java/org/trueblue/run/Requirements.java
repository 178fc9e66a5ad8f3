package org.trueblue.run;

import java.net.URI;
import java.util.stream.Stream;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Requirement;

/** Requirements for features to name. */
final class Requirements {

  private Requirements() {}

  /** A SHALL, or a SHOULD if its id says so. */
  static Requirement requirement(String id) {
    return new Requirement(
        id,
        id.contains("should") ? Strength.SHOULD : Strength.SHALL,
        URI.create("http://guide.example.org/" + id),
        "The server does " + id + ".",
        "test@1.0.0",
        "Patient",
        "read");
  }

  static Catalogue catalogue(String... ids) {
    return new Catalogue(
        Stream.of(ids)
            .map(id -> new Catalogue.Entry(requirement(id), new Coverage.Tested()))
            .toList());
  }
}
