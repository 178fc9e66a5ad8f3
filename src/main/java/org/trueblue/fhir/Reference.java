package org.trueblue.fhir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A literal reference (R4, section 2.3.0.1) in one of its forms: relative, absolute, with or
 * without a version, contained.
 *
 * @param base what stands before the type, empty for a relative reference
 * @param type the type of the target, empty if the text does not tell
 * @param id the id of the target, empty if the text does not tell
 */
public record Reference(String base, String type, String id) {

  private static final Pattern RESTFUL =
      Pattern.compile("(?:(https?://.+)/)?([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})(?:/_history/.*)?");

  private static final Pattern VERSION = Pattern.compile("/_history/([A-Za-z0-9.-]{1,64})$");

  /** Reads a reference. Never fails: what cannot be read has neither type nor id. */
  public static Reference parse(String text) {
    Matcher matcher = RESTFUL.matcher(text);
    return matcher.matches()
        ? new Reference(
            matcher.group(1) == null ? "" : matcher.group(1), matcher.group(2), matcher.group(3))
        : new Reference("", "", "");
  }

  /** The version that a reference names, empty if it names none. */
  public static String version(String text) {
    Matcher matcher = VERSION.matcher(text);
    return matcher.find() && !parse(text).id().isEmpty() ? matcher.group(1) : "";
  }

  /** Whether it names this resource; servers behind a proxy may name another base. */
  public boolean names(String otherType, String otherId) {
    return !id.isEmpty() && type.equals(otherType) && id.equals(otherId);
  }
}
