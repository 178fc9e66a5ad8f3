package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two runs of one broken server, one of which hides what is personal: the same fingerprints, and
 * nothing new to the gate.
 */
@Timeout(240)
class SameFingerprintsTest {

  @TempDir private Path temp;

  private final RewritingProxy server = RewritingProxy.of(SameFingerprintsTest::answer);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatIsHiddenChangesNoFingerprint() throws IOException {
    Path hidden = run("hidden");
    Path shown = run("shown", "--show-phi");

    assertThat(fingerprints(hidden)).isNotEmpty().isEqualTo(fingerprints(shown));
    assertThat(Files.readString(hidden.resolve("findings.ndjson"))).contains("%5Bfamily-");
    assertThat(Shell.run("compare", hidden.toString(), shown.toString()).out())
        .contains("nothing changed");
    assertThat(Shell.run("gate", shown.toString(), "--baseline", hidden.toString()).out())
        .doesNotContain("search.missing");
  }

  private Path run(String name, String... more) throws IOException {
    Path reports = temp.resolve(name);
    List<String> args =
        Stream.concat(
                Stream.of(
                    "run",
                    "--target",
                    server.base(),
                    "--guide",
                    "us-core@6.1.0",
                    "--patient",
                    "imani,emeka",
                    "--tags",
                    "@us-core-patient and @search",
                    "--reports",
                    reports.toString()),
                Stream.of(more))
            .toList();
    assertThat(Shell.run(args.toArray(String[]::new)).code()).isEqualTo(1);
    try (Stream<Path> runs = Files.list(reports)) {
      return runs.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static Set<String> fingerprints(Path run) throws IOException {
    Set<String> fingerprints = new TreeSet<>();
    for (String line : Files.readAllLines(run.resolve("findings.ndjson"))) {
      fingerprints.add(new ObjectMapper().readTree(line).path("fingerprint").asText());
    }
    return fingerprints;
  }

  /** Finds nobody by name and another parameter. */
  private static byte[] answer(URI asked, byte[] body) throws IOException {
    String query = String.valueOf(asked.getRawQuery());
    return query.contains("name=") && query.contains("&") ? withoutMatches(body) : body;
  }

  private static byte[] withoutMatches(byte[] body) throws IOException {
    JsonNode bundle = new ObjectMapper().readTree(body);
    if (bundle instanceof ObjectNode searchset) {
      searchset.remove("entry");
      searchset.put("total", 0);
    }
    return bundle.toString().getBytes(StandardCharsets.UTF_8);
  }
}
