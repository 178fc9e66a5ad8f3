package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.ledger.Account;
import org.trueblue.outcome.Outcome.Status;

/** A server whose documents are broken in ways that lenient readers do not mind. */
@Timeout(240)
class BrokenBodiesRunTest {

  @TempDir private Path temp;
  private final RewritingProxy server = RewritingProxy.of(BrokenBodiesRunTest::broken);

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--show-phi"})
  void itsEvidenceIsAsBrokenAndJudgedTheSame(String shown) throws IOException {
    Path run = run(shown);

    assertThat(Archive.read(run.resolve("evidence")).values())
        .filteredOn(exchange -> isBroken(exchange.request().url()))
        .isNotEmpty()
        .noneMatch(BrokenBodiesRunTest::isJson);
    assertThat(Account.read(run.resolve("ledger.ndjson")).scenarios())
        .filteredOn(scenario -> scenario.outcome().status() == Status.FAILED)
        .flatExtracting(scenario -> scenario.outcome().findings())
        .extracting(finding -> finding.code())
        .contains("response.malformed");
    Shell judged = Shell.run("judge", run.toString(), "--all");
    assertThat(judged.out()).contains(" 0 are different").doesNotContain("is  PASSED");
    assertThat(judged.code()).isZero();
  }

  private static boolean isJson(Exchange exchange) {
    try {
      Json.parse(exchange.response().orElseThrow().body());
      return true;
    } catch (Json.Malformed e) {
      return false;
    }
  }

  private static boolean isBroken(URI asked) {
    return asked.getPath().matches(".*/(Goal|CarePlan|Condition|Device)(/.*)?");
  }

  /** Each type in its own way. */
  private static byte[] broken(URI asked, byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (!isBroken(asked) || !text.startsWith("{")) {
      return body;
    }
    String path = asked.getPath();
    if (path.contains("/Device")) {
      return text.replaceFirst("\\{", "{\"language\":\"f\u00fcr\",")
          .getBytes(StandardCharsets.ISO_8859_1);
    }
    String spoiled =
        path.contains("/Goal")
            ? text + "\n{}"
            : path.contains("/CarePlan")
                ? text.replaceFirst("\\{", "{\"resourceType\":\"Basic\",")
                : text + " and more";
    return spoiled.getBytes(StandardCharsets.UTF_8);
  }

  private Path run(String shown) throws IOException {
    List<String> args =
        Stream.of(
                "run",
                "--target",
                server.base(),
                "--guide",
                "us-core@6.1.0",
                "--patient",
                "imani,emeka",
                "--tags",
                "@us-core-goal or @us-core-careplan or @us-core-implantable-device",
                "--reports",
                temp.toString(),
                shown)
            .filter(arg -> !arg.isEmpty())
            .toList();
    assertThat(Shell.run(args.toArray(String[]::new)).code()).isEqualTo(1);
    try (Stream<Path> runs = Files.list(temp)) {
      return runs.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }
}
