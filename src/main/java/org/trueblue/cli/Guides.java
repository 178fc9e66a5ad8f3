package org.trueblue.cli;

import java.io.IOException;
import java.util.List;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;

/**
 * Finds the package that a user means by {@code us-core@6.1.0} or {@code hl7.fhir.us.core#6.1.0}.
 */
final class Guides {

  private Guides() {}

  /**
   * The package for what the user wrote.
   *
   * @throws UserError if it means no guide
   */
  static PackageId named(String text, Packages packages) throws IOException {
    if (text.contains("#")) {
      try {
        return PackageId.parse(text);
      } catch (IllegalArgumentException e) {
        throw new UserError(e);
      }
    }
    List<PackageId> carried = packages.carried();
    List<String> names = carried.stream().map(id -> id.alias() + "@" + id.version()).toList();
    return carried.stream()
        .filter(id -> (id.alias() + "@" + id.version()).equals(text) || id.alias().equals(text))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new UserError(
                    "guide '%s' is not carried%s; carried are %s, others as name#version"
                        .formatted(text, Suggestion.of(text, names), names)));
  }
}
