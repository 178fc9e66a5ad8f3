package org.trueblue.validate;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** A stream that tells how much of it was read. */
final class Counted extends FilterInputStream {

  private final IntConsumer bytes;

  Counted(InputStream in, IntConsumer bytes) {
    super(in);
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    bytes.accept(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int some = super.read(buffer, offset, length);
    bytes.accept(Math.max(0, some));
    return some;
  }
}
