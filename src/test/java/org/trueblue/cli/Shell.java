package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a command line did, without a process of its own.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Shell(int code, String out, String err) {

  /** Runs a command line. */
  static Shell run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(args);
    return new Shell(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Standard output as one line, however it was broken into lines. */
  String flowing() {
    return out.replaceAll("\\s+", " ");
  }

  /** Runs {@code trueblue run} with reports in this folder, and expects that it refuses. */
  static void refusesToRun(Path reports, String because, String... args) {
    List<String> all = new ArrayList<>(List.of("run", "--reports", reports.toString()));
    all.addAll(List.of(args));
    run(all.toArray(String[]::new)).refused(because);
    assertThat(content(reports)).as("what is left behind").isEmpty();
  }

  /** Exit code 2, and one line that says why. */
  void refused(String because) {
    assertThat(err.lines()).as("standard error").hasSize(1);
    assertThat(err)
        .startsWith("trueblue: ")
        .contains(because)
        .doesNotContain("a defect of TrueBlue")
        .endsWith(System.lineSeparator());
    assertThat(out).isEmpty();
    assertThat(code).isEqualTo(2);
  }

  private static List<Path> content(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
