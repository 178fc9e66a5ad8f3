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
import org.trueblue.UsCore;
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
import org.trueblue.reference.smart.Installation;
import org.trueblue.reference.smart.SmartServer;
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
          "(?:\"(?:access|refresh|id)_token\":\"|[?&](?:code|state|launch|nonce)=|session="
              + "|(?:client_assertion|code_verifier|refresh_token)=)([A-Za-z0-9_.-]{16,})");

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

  private static final Pattern CHALLENGE = Pattern.compile("code_challenge=([A-Za-z0-9_-]+)");

  private final Set<String> secrets = ConcurrentHashMap.newKeySet();
  private final Set<String> challenges = ConcurrentHashMap.newKeySet();

  @Test
  void neitherPersonsNorSecretsAreKept(@TempDir Path folder) throws IOException {
    Suite suite = SuiteFile.read(FEATURES, "blue-button-2@v2");
    try (BlueButtonServer server = BlueButtonServer.start(0, Set.of());
        DisturbingProxy proxy =
            new DisturbingProxy(new Upstream(server.root(), false), this::learning)) {
      SuiteStage stage =
          new BlueButtonSubject(suite, Engines.base(), login(suite, BlueButtonServer.environment()))
              .stage();
      RunVerdict verdict =
          run(
              suite,
              stage,
              List.of("password-of-ada", "password-of-ben", BlueButtonServer.client().secret()),
              proxy,
              folder);
      assertThat(verdict).isEqualTo(RunVerdict.CONFORMANT);
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

  /** Also what a run of the suite for SMART App Launch leaves, with every kind of grant. */
  @Test
  void nothingThatOpensDoorsIsKept(@TempDir Path folder) throws Exception {
    Suite suite = SuiteFile.read(FEATURES, "smart@2.2.0");
    Map<String, String> variables = SmartServer.environment();
    Installation installation = Installation.of(UsCore.GUIDE, UsCore.ENGINE.fhirPath());
    SmartSubject subject =
        new SmartSubject(suite, UsCore.ENGINE, login(suite, variables), installation);
    try (Standing standing = subject.start(Set.of());
        DisturbingProxy proxy =
            new DisturbingProxy(new Upstream(standing.root(), false), this::learning)) {
      run(suite, standing.stage(), SmartServer.secrets(), proxy, folder);
    }

    secrets.removeAll(challenges);
    assertThat(secrets).hasSizeGreaterThan(200);
    for (String kept : written(folder)) {
      assertThat(kept).doesNotContain(secrets.toArray(String[]::new));
      assertThat(kept).doesNotContain(SmartServer.secrets().toArray(String[]::new));
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
      SuiteStage stage =
          new BlueButtonSubject(suite, Engines.base(), login(suite, BlueButtonServer.environment()))
              .stage();
      assertThat(run(suite, stage, List.of(), proxy, folder)).isEqualTo(RunVerdict.NON_CONFORMANT);
    }

    List<String> kept = written(folder);
    assertThat(kept).noneMatch(text -> text.contains("leaked-status"));
    assertThat(kept).anyMatch(text -> text.contains("isolation.leak"));
    assertThat(kept).anyMatch(text -> text.contains("CMSVDP@cms.hhs.gov"));
  }

  private Answer learning(Ask ask, Disturbance.Server server) {
    learn("?" + ask.query());
    learn(ask.body());
    Answer answer = server.answer(ask);
    learn(answer.text());
    answer.headers().fields().values().forEach(values -> values.forEach(this::learn));
    return answer;
  }

  /** A challenge is told to everybody, and in one scenario misused as a verifier. */
  private void learn(String text) {
    CHALLENGE.matcher(text).results().forEach(found -> challenges.add(found.group(1)));
    Matcher secret = SECRET.matcher(text);
    while (secret.find()) {
      secrets.add(secret.group(1));
    }
  }

  private static FormLogin login(Suite suite, Map<String, String> variables) throws IOException {
    return new FormLogin(
        Recipe.read(suite.features().resolve("login.yaml")),
        name -> Optional.ofNullable(variables.get(name)));
  }

  private static RunVerdict run(
      Suite suite, Stage stage, List<String> given, DisturbingProxy proxy, Path folder)
      throws IOException {
    Target shown = stage.target(proxy.base(), Limits.standard());
    Target target = new Target(shown.base(), shown.patients(), "", Set.of(), false, shown.limits());
    Clock clock = Clock.systemUTC();
    Redaction redaction = new Redaction(given, false);
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
