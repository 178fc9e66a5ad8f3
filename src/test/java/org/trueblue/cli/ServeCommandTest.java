package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

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

  private int status(URI url, String token) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(url).header("Authorization", "Bearer " + token).build(),
            BodyHandlers.discarding())
        .statusCode();
  }
}
