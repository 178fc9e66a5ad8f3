package org.trueblue.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard output as a writer that says when nobody reads any more, and stays open. */
final class StandardOutput extends FilterWriter {

  private final PrintStream stream;

  StandardOutput(PrintStream stream) {
    super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.stream = stream;
  }

  @Override
  public void flush() throws IOException {
    super.flush();
    if (stream.checkError()) {
      throw new IOException("nobody reads the output any more");
    }
  }

  @Override
  public void close() throws IOException {
    super.flush();
  }
}
