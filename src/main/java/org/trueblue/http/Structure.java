package org.trueblue.http;

import java.io.IOException;

/**
 * How many values a body of JSON or XML holds, counted without reading it: a few bytes of it can
 * take a hundred times as many in memory.
 */
final class Structure {

  private Structure() {}

  /** That a body holds more values than we take. */
  static final class TooMany extends IOException {
    private static final long serialVersionUID = 1L;

    TooMany(int limit) {
      super("the body holds more than %,d values".formatted(limit));
    }
  }

  /**
   * Sees that a body holds no more values than it may.
   *
   * @throws TooMany if it does
   */
  static void check(byte[] body, int limit) throws TooMany {
    int values = 0;
    boolean quoted = false;
    for (int i = 0; i < body.length; i++) {
      switch (body[i]) {
        case '"' -> quoted = !quoted;
        case '\\' -> i += quoted ? 1 : 0;
        case ',', '[', '{' -> values += quoted ? 0 : 1;
        case '<' -> values++;
        default -> {
          // belongs to a value that is counted
        }
      }
      if (values > limit) {
        throw new TooMany(limit);
      }
    }
  }
}
