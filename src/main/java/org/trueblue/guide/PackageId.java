package org.trueblue.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name and version of a FHIR package.
 *
 * @param name as in the registry, {@code hl7.fhir.us.core}
 * @param version as in the registry, {@code 6.1.0}
 */
public record PackageId(String name, String version) {

  private static final Pattern TEXT = Pattern.compile("([a-z][a-z0-9.-]*)#([A-Za-z0-9.-]+)");

  /**
   * Reads {@code name#version}.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static PackageId parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no package: write name#version, such as hl7.fhir.us.core#6.1.0".formatted(text));
    }
    return new PackageId(matcher.group(1), matcher.group(2));
  }

  /**
   * The short name by which people know the guide: the last part of the package name where that
   * tells ({@code carin-bb}), the last two where it does not ({@code us-core}).
   */
  public String alias() {
    String[] parts = name.split("\\.", -1);
    String last = parts[parts.length - 1];
    return last.contains("-") || parts.length < 2 ? last : parts[parts.length - 2] + "-" + last;
  }

  /** The guide as requirements name it: {@code us-core-6.1.0}. */
  public String prefix() {
    return alias() + "-" + version;
  }

  @Override
  public String toString() {
    return name + "#" + version;
  }
}
