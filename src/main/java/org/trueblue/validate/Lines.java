package org.trueblue.validate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, each within a limit. Blank ones are counted and passed over. */
final class Lines {

  /** So many times the limit is passed over in search of the end of a line; then it has none. */
  private static final int PATIENCE = 16;

  private final byte[] buffer = new byte[1 << 16];
  private final InputStream in;
  private final int longest;
  private int at;
  private int end;
  private int number;

  /**
   * @param longest bytes that a line may have
   */
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param content without its end; empty if it was too long
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Line(int number, byte[] content) {

    boolean isTooLong() {
      return content.length == 0;
    }
  }

  /** The next line that is not blank; empty at the end. */
  Optional<Line> next() throws IOException {
    while (fill()) {
      number++;
      if (buffer[at] == '\n') {
        at++;
        continue;
      }
      Line line = read();
      if (line.isTooLong() || !isBlank(line.content())) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** The number of the line that was begun last. */
  int number() {
    return number;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  private Line read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      length += stop - at;
      if (length <= longest) {
        line.write(buffer, at, stop - at);
      } else if (length > (long) PATIENCE * longest) {
        throw new IOException("a line does not end");
      } else {
        line.reset();
      }
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
    return new Line(number, length > longest ? new byte[0] : line.toByteArray());
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
