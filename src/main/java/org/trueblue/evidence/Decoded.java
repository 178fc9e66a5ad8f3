package org.trueblue.evidence;

import java.util.Optional;

/**
 * A stretch of text as it reads once its escapes are undone, in one case of letters, with the place
 * where each character of it stands in the text. Percent signs, escapes of JSON and entities of
 * HTML may be mixed, as servers mix them. Each pass over it takes time in the length of it alone.
 */
final class Decoded {

  /** Names of entities, each with what it stands for. */
  private static final String ENTITIES = "amp;&lt;<gt;>quot;\"apos;'";

  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private int length;

  private Decoded(int capacity) {
    this.chars = new char[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  /** The text as it is written. */
  static Decoded of(String text, int from, int to) {
    Decoded raw = new Decoded(to - from);
    for (int at = from; at < to; at++) {
      raw.add(text.charAt(at), at, at + 1);
    }
    return raw;
  }

  /** A secret, as it is compared. */
  static String folded(String text) {
    return of(text, 0, text.length()).text();
  }

  /** A secret that was learned as it was escaped, without its escapes; empty if it has none. */
  static Optional<String> plain(String text) {
    return of(text, 0, text.length()).further().map(Decoded::text);
  }

  private String text() {
    return new String(chars, 0, length);
  }

  /** The same with one layer of escapes undone; empty if there is none. */
  Optional<Decoded> further() {
    Decoded plain = new Decoded(length);
    int at = 0;
    while (at < length) {
      int width = width(at);
      plain.add(width == 1 ? chars[at] : meaning(at, width), starts[at], ends[at + width - 1]);
      at += width;
    }
    return plain.length == length ? Optional.empty() : Optional.of(plain);
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return chars[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** Characters that are not seen, such as every other byte of UTF-16, hide nothing. */
  private void add(char c, int start, int end) {
    if (c != 0) {
      chars[length] = fold(c);
      starts[length] = start;
      ends[length] = end;
      length++;
    }
  }

  /** What the two alphabets of Base64 write differently counts as equal. */
  private static char fold(char c) {
    return switch (c) {
      case '-' -> '+';
      case '_' -> '/';
      default -> Character.toLowerCase(c);
    };
  }

  /** How many characters the escape takes that stands here; 1 for none. */
  private int width(int at) {
    return switch (chars[at]) {
      case '%' -> isHex(at + 1, 2) ? 3 : 1;
      case '\\' -> escape(at);
      case '&' -> entity(at);
      default -> 1;
    };
  }

  private int escape(int at) {
    if (is(at + 1, "u") && isHex(at + 2, 4)) {
      return 6;
    }
    if (is(at + 1, "x") && isHex(at + 2, 2)) {
      return 4;
    }
    return at + 1 < length && "/\\\"'".indexOf(chars[at + 1]) >= 0 ? 2 : 1;
  }

  private int entity(int at) {
    if (!is(at + 1, "#")) {
      for (int i = 0; i < ENTITIES.length(); ) {
        int end = ENTITIES.indexOf(';', i) + 1;
        if (is(at + 1, ENTITIES.substring(i, end))) {
          return 1 + end - i;
        }
        i = end + 1;
      }
      return 1;
    }
    boolean hex = is(at + 2, "x");
    int first = at + (hex ? 3 : 2);
    int end = first;
    while (end < length && end < first + 7 && Character.digit(chars[end], hex ? 16 : 10) >= 0) {
      end++;
    }
    if (end == first) {
      return 1;
    }
    return end - at + (is(end, ";") ? 1 : 0);
  }

  private char meaning(int at, int width) {
    int last = at + width;
    return switch (chars[at]) {
      case '%' -> (char) number(at + 1, last, 16);
      case '\\' -> width == 2 ? chars[at + 1] : (char) number(at + 2, last, 16);
      default -> ofEntity(at, is(last - 1, ";") ? last - 1 : last);
    };
  }

  private char ofEntity(int at, int end) {
    if (is(at + 1, "#")) {
      boolean hex = is(at + 2, "x");
      return (char) number(at + (hex ? 3 : 2), end, hex ? 16 : 10);
    }
    String name = new String(chars, at + 1, end - at - 1) + ";";
    return ENTITIES.charAt(ENTITIES.indexOf(name) + name.length());
  }

  private int number(int from, int to, int radix) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * radix + Character.digit(chars[i], radix);
    }
    return number;
  }

  private boolean isHex(int from, int count) {
    if (from + count > length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if (Character.digit(chars[i], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean is(int at, String text) {
    if (at + text.length() > length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (chars[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
