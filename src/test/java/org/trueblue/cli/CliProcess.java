package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The command line in a process of its own, as the launcher starts it. */
final class CliProcess implements AutoCloseable {

  private final List<String> out = new ArrayList<>();
  private final Process process;
  private final BufferedReader reader;
  private final Path err;
  private boolean closed;

  private CliProcess(Process process, Path err) {
    this.process = process;
    this.reader = process.inputReader(StandardCharsets.UTF_8);
    this.err = err;
  }

  /**
   * Starts a command.
   *
   * @param err file for the standard error
   */
  static CliProcess start(Path err, String... args) throws IOException {
    return startIn(Path.of(""), err, args);
  }

  /** The same with another home. */
  static CliProcess startIn(Path home, Path err, String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dtrueblue.home=" + home.toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    return new CliProcess(new ProcessBuilder(command).redirectError(err.toFile()).start(), err);
  }

  /** Reads its output up to a line, and fails if there is none. */
  String awaitLine(Predicate<String> wanted) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      out.add(line);
      if (wanted.test(line)) {
        return line;
      }
    }
    throw new AssertionError("it ended without that line: " + out + err());
  }

  /** Types something into its standard input, which stays open. */
  void type(String text) throws IOException {
    process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Closes its output, as {@code head} does when it has enough. */
  void stopReading() throws IOException {
    reader.close();
    closed = true;
  }

  /** All lines that it has written so far, as far as they were read. */
  List<String> out() {
    return List.copyOf(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  /** Sends a signal such as {@code INT}, which Ctrl-C sends; its output can still be read. */
  void signal(String name) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  /** Its exit code, after the rest of its output. */
  int end() throws IOException, InterruptedException {
    if (!closed) {
      reader.lines().forEach(out::add);
    }
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
