package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.Engines;
import org.trueblue.auth.FormLogin;
import org.trueblue.auth.Recipe;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Discretion;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Redaction;
import org.trueblue.http.Limits;
import org.trueblue.http.RestClient;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.reference.bluebutton.BlueButtonServer;
import org.trueblue.run.Plan;
import org.trueblue.run.Run;
import org.trueblue.run.RunFolder;
import org.trueblue.run.Unwatched;
import org.trueblue.session.Session;
import org.trueblue.session.Target;
import org.trueblue.suite.Suite;
import org.trueblue.suite.SuiteFile;

/** Nothing that a run of the suite leaves shows a person, a claim, or what opens doors. */
class SuitePrivacyTest {

  private static final Path FEATURES = Path.of("features");
  private static final Pattern SECRET =
      Pattern.compile(
          "(?:\"(?:access|refresh)_token\":\"|[?&]code=|[?&]state=|session=)([A-Za-z0-9_-]{16,})");

  private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

  /** What the server makes up of its people: names, identifiers, postal codes, claims. */
  private static final List<String> PERSONAL =
      List.of(
          "Ashdown",
          "Birchall",
          "1S00E00AA01",
          "1S00E00AA02",
          "99900",
          "ada@example.org",
          "70010000000001",
          "password-of-ada",
          "password-of-ben",
          "trueblue-client-secret");

  private final Set<String> secrets = ConcurrentHashMap.newKeySet();

  @Test
  void neitherPersonsNorSecretsAreKept(@TempDir Path folder) throws IOException {
    Suite suite = SuiteFile.read(FEATURES, "blue-button-2@v2");
    try (BlueButtonServer server = BlueButtonServer.start(0, Set.of());
        DisturbingProxy proxy =
            new DisturbingProxy(new Upstream(server.root(), false), this::learning)) {
      assertThat(run(suite, proxy, folder)).isEqualTo(RunVerdict.CONFORMANT);
    }

    assertThat(secrets).hasSizeGreaterThan(50);
    for (String kept : written(folder)) {
      // Digests are our own, and hold all kinds of digits by chance.
      String text = DIGEST.matcher(kept).replaceAll("");
      assertThat(kept).doesNotContain(secrets.toArray(String[]::new));
      // The id of a patient is in what the run is told; it is hidden once it is known to be one.
      PERSONAL.stream()
          .filter(personal -> !personal.startsWith("7001"))
          .forEach(personal -> assertThat(text).doesNotContain(personal));
      assertThat(text).doesNotContainPattern("carrier--7[0-9]{6,}");
    }
  }

  /** What a server shows of another user, in whatever scenario, stops the run and is not kept. */
  @Test
  void whatIsAnothersIsNotKept(@TempDir Path folder) throws IOException {
    Suite suite = SuiteFile.read(FEATURES, "blue-button-2@v2");
    Disturbance leak =
        FhirAsk.editingPages(
            page -> {
              if (page.path("entry").size() > 1) {
                ObjectNode claim = (ObjectNode) page.path("entry").get(1).path("resource");
                claim.put("status", "leaked-status");
                claim.putObject("patient").put("reference", "Patient/-70010000000002");
              }
            });
    try (BlueButtonServer server = BlueButtonServer.start(0, Set.of());
        DisturbingProxy proxy = new DisturbingProxy(new Upstream(server.root(), false), leak)) {
      assertThat(run(suite, proxy, folder)).isEqualTo(RunVerdict.NON_CONFORMANT);
    }

    List<String> kept = written(folder);
    assertThat(kept).noneMatch(text -> text.contains("leaked-status"));
    assertThat(kept).anyMatch(text -> text.contains("isolation.leak"));
    assertThat(kept).anyMatch(text -> text.contains("CMSVDP@cms.hhs.gov"));
  }

  private Answer learning(Ask ask, Disturbance.Server server) {
    Answer answer = server.answer(ask);
    learn(answer.text());
    answer.headers().fields().values().forEach(values -> values.forEach(this::learn));
    return answer;
  }

  private void learn(String text) {
    Matcher secret = SECRET.matcher(text);
    while (secret.find()) {
      secrets.add(secret.group(1));
    }
  }

  private static RunVerdict run(Suite suite, DisturbingProxy proxy, Path folder)
      throws IOException {
    Map<String, String> variables = BlueButtonServer.environment();
    SuiteStage stage =
        new SuiteStage(
            suite,
            Engines.base(),
            BlueButtonServer.client(),
            new FormLogin(
                Recipe.read(suite.features().resolve("login.yaml")),
                name -> Optional.ofNullable(variables.get(name))));
    Target shown = stage.target(proxy.base(), Limits.standard());
    Target target = new Target(shown.base(), List.of(), "", Set.of(), false, shown.limits());
    Clock clock = Clock.systemUTC();
    Redaction redaction =
        new Redaction(
            List.of("password-of-ada", "password-of-ben", BlueButtonServer.client().secret()),
            false);
    RunFolder runFolder = RunFolder.create(folder, clock.instant(), "run");
    List<Discretion> borders = new ArrayList<>();
    Discretion discretion =
        (request, response) -> borders.stream().anyMatch(b -> b.withholds(request, response));
    try (Archive archive = new Archive(runFolder.evidence(), redaction, "", discretion)) {
      RestClient client = new RestClient(target.base(), Set.of(), target::token, target.limits());
      Session session = stage.session(target, new Evidence(client, archive, clock));
      borders.add(session.visit().grants().borders());
      Plan plan = Plan.of(suite.features(), suite.catalogue(), stage.selection());
      return new Run(session, plan, runFolder, redaction, new Unwatched(), clock)
          .execute(1, Map.of());
    }
  }

  private static List<String> written(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertThat(all).hasSizeGreaterThan(20);
      return all.stream().map(SuitePrivacyTest::text).toList();
    }
  }

  /** Bodies are packed, and no secret can be seen in what is packed. */
  private static String text(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
