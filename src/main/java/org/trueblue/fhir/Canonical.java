package org.trueblue.fhir;

/**
 * A canonical URL (R4, section 2.24.0.5).
 *
 * @param url without version and fragment
 * @param version empty where none is given
 */
public record Canonical(String url, String version) {

  /** Reads {@code url|version#fragment}. */
  public static Canonical parse(String text) {
    String withoutFragment = text.replaceFirst("#.*", "");
    int bar = withoutFragment.indexOf('|');
    return bar < 0
        ? new Canonical(withoutFragment, "")
        : new Canonical(withoutFragment.substring(0, bar), withoutFragment.substring(bar + 1));
  }

  @Override
  public String toString() {
    return version.isEmpty() ? url : url + "|" + version;
  }
}
