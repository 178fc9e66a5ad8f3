package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.evidence.Samples.A_WHILE;
import static org.trueblue.evidence.Samples.NOON;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts that were planted where a run must not keep them, searched for in all that it kept. */
final class Canaries {

  private Canaries() {}

  /** Keeps one exchange in a folder. */
  static void keep(Path folder, Redaction redaction, Request request, Reply reply) {
    try (Archive archive = new Archive(folder, redaction)) {
      archive.keep(request, reply, NOON, A_WHILE);
    }
  }

  /** Fails if a file below the folder holds one of them, as it is or as a URL or JSON writes it. */
  static void assertAbsent(Path folder, Collection<String> canaries) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      assertThat(files).as("files to search").isNotEmpty();
      for (Path file : files) {
        String text = KeptText.of(file);
        for (String canary : canaries) {
          assertThat(heard(text, canary)).as("'%s' in %s: %s", canary, file, text).isFalse();
        }
      }
    }
  }

  private static boolean heard(String text, String canary) {
    String sought = canary.toLowerCase(Locale.ROOT);
    return Stream.of(text, text.replace("\\", ""), decoded(text))
        .anyMatch(written -> written.toLowerCase(Locale.ROOT).contains(sought));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
  }
}
