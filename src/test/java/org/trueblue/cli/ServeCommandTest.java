package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.reference.bluebutton.BlueButtonServer;

@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class ServeCommandTest {

  private static final Pattern SAID =
      Pattern.compile("FHIR R4 at (\\S+), token 'open sesame', patients ([^,]+), .*");

  @TempDir private Path temp = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void theBuiltInServerAnswersWhereItSaysToThoseWhoHaveTheToken() throws Exception {
    try (CliProcess serve =
        CliProcess.start(temp.resolve("err"), "serve", "--port", "0", "--token", "open sesame")) {
      MatchResult said =
          SAID.matcher(serve.awaitLine(line -> true)).results().findFirst().orElseThrow();
      URI patient = URI.create(said.group(1) + "/Patient/" + said.group(2));

      assertThat(status(patient, "open sesame")).isEqualTo(200);
      assertThat(status(patient, "another")).isEqualTo(401);
      assertThat(patient.getHost()).as("nobody else can reach it").isEqualTo("127.0.0.1");
      assertThat(serve.err()).isEmpty();
    }
  }

  @Test
  void theServerOfASuiteTellsWhatItsClientAndItsUsersHaveToKnow() throws Exception {
    try (CliProcess serve =
        CliProcess.start(
            temp.resolve("err"), "serve", "--suite", "blue-button-2@v2", "--port", "0")) {
      String first = serve.awaitLine(line -> true);
      URI root = URI.create(first.replaceFirst(".* at (\\S+), FHIR at .*", "$1"));

      serve.awaitLine(line -> line.startsWith("export BB2_USERNAME="));
      serve.awaitLine(line -> line.contains("--login browser"));
      serve.awaitLine(line -> line.startsWith("redirect URI of the client: http://localhost:"));
      assertThat(status(root.resolve("/v2/fhir/metadata"), "none")).isEqualTo(200);
      assertThat(status(root.resolve("/v2/fhir/Patient"), "none")).isEqualTo(401);
      assertThat(root.getHost()).as("nobody else can reach it").isEqualTo("127.0.0.1");
      assertThat(serve.err()).isEmpty();
    }
  }

  @Test
  void theServerForLaunchesTellsWhatAFileOfATargetHasToSay() throws Exception {
    try (CliProcess serve =
        CliProcess.start(temp.resolve("err"), "serve", "--suite", "smart@2.2.0", "--port", "0")) {
      String first = serve.awaitLine(line -> true);
      URI base = URI.create(first.replaceFirst(".* FHIR at (\\S+);.*", "$1"));

      serve.awaitLine(line -> line.startsWith("export SMART_BACKEND_KEYS='{\"keys\":["));
      serve.awaitLine(line -> line.equals("base: " + base));
      serve.awaitLine(line -> line.startsWith("launch: {url: "));
      serve.awaitLine(line -> line.endsWith("--suite smart@2.2.0"));
      assertThat(status(URI.create(base + "/.well-known/smart-configuration"), "none"))
          .isEqualTo(200);
      assertThat(status(URI.create(base + "/Patient"), "none")).isEqualTo(401);
      assertThat(base.getHost()).as("nobody else can reach it").isEqualTo("127.0.0.1");
      assertThat(serve.err()).isEmpty();
    }
  }

  @Test
  void aHostThatIsNoneOfTheSuiteAndASecretThatIsWrongAreToldInOneLine() {
    try (BlueButtonServer server = BlueButtonServer.start(0, Set.of())) {
      Shell other =
          Shell.run(
              "run",
              "--suite",
              "blue-button-2@v2",
              "--target",
              server.root() + "/elsewhere",
              "--reports",
              temp.toString());
      Shell wrong =
          Shell.run(
              "run",
              "--suite",
              "blue-button-2@v2",
              "--target",
              server.root().toString(),
              "--client-id-env",
              "PATH",
              "--reports",
              temp.toString());

      assertThat(other.code()).isEqualTo(2);
      assertThat(other.err()).contains("has neither capabilities nor").hasLineCount(1);
      assertThat(wrong.code()).isEqualTo(2);
      assertThat(wrong.err()).contains("(invalid_client)").hasLineCount(1);
    }
  }

  private int status(URI url, String token) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(url).header("Authorization", "Bearer " + token).build(),
            BodyHandlers.discarding())
        .statusCode();
  }
}
