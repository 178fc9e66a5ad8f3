package org.trueblue.evidence;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of texts that others wrote: what cannot stand in a URL is encoded, so that every text
 * gives one (RFC 3986, section 2).
 */
public final class Address {

  private static final String UNRESERVED = "-._~";
  private static final String RESERVED = UNRESERVED + ":/?@!$&'()*+,;=";
  private static final String UPPER_HEX = "0123456789ABCDEF";

  private Address() {}

  /**
   * The URL that is meant by a text. What is encoded already stays as it is; a text that means none
   * gives the name of a file, which is no address of any server.
   */
  public static URI of(String text) {
    try {
      return lenient(text);
    } catch (IllegalArgumentException noHost) {
      return URI.create(segment(text));
    }
  }

  private static URI lenient(String text) {
    int authority = text.indexOf("://");
    int path = authority < 0 ? 0 : startOfPath(text, authority + 3);
    int fragment = text.indexOf('#', path) + 1;
    return URI.create(
        text.substring(0, path)
            + encoded(text.substring(path, Math.max(path, fragment)), RESERVED + "#", true)
            + encoded(text.substring(Math.max(path, fragment)), RESERVED, true));
  }

  private static int startOfPath(String text, int from) {
    int at = from;
    while (at < text.length() && "/?#".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** A text as one segment of a path, or as one value of a query, whatever is in it. */
  public static String segment(String text) {
    return encoded(text, UNRESERVED, false);
  }

  private static String encoded(String text, String allowed, boolean keepEncoded) {
    StringBuilder url = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (isAllowed(c, allowed) || (keepEncoded && isEncoded(text, at))) {
        url.appendCodePoint(c);
      } else {
        encode(c, url);
      }
      at += Character.charCount(c);
    }
    return url.toString();
  }

  private static boolean isAllowed(int c, String allowed) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || allowed.indexOf(c) >= 0;
  }

  private static boolean isEncoded(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static void encode(int c, StringBuilder url) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      url.append('%').append(UPPER_HEX.charAt(b >> 4 & 15)).append(UPPER_HEX.charAt(b & 15));
    }
  }
}
