package org.trueblue.report.har;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.report.SampleRun;

class HttpArchiveTest {

  @TempDir private Path folder;

  @Test
  void itHasWhatTheFormatAsksFor() throws IOException {
    JsonNode log = log();

    assertThat(log.path("version").asText()).isEqualTo("1.2");
    assertThat(log.path("creator").path("name").asText()).isEqualTo("TrueBlue");
    assertThat(log.path("entries")).hasSize(3);
    for (JsonNode entry : log.path("entries")) {
      assertThat(entry.fieldNames())
          .toIterable()
          .contains("startedDateTime", "time", "request", "response", "cache", "timings");
      assertThat(entry.path("request").fieldNames())
          .toIterable()
          .contains(
              "method",
              "url",
              "httpVersion",
              "cookies",
              "headers",
              "queryString",
              "headersSize",
              "bodySize");
      assertThat(entry.path("response").fieldNames())
          .toIterable()
          .contains(
              "status",
              "statusText",
              "httpVersion",
              "cookies",
              "headers",
              "content",
              "redirectURL",
              "headersSize",
              "bodySize");
    }
  }

  @Test
  void anEntryIsTheExchange() throws IOException {
    JsonNode entry = log().path("entries").get(0);

    assertThat(entry.path("request").path("url").asText())
        .isEqualTo(SampleRun.TARGET + "/Patient/one");
    assertThat(entry.path("response").path("status").asInt()).isEqualTo(200);
    assertThat(entry.path("response").path("content").path("text").asText()).isEqualTo("{\"a\":1}");
    assertThat(entry.path("time").asDouble()).isEqualTo(12);
  }

  @Test
  void aSearchShowsItsParameters() throws IOException {
    JsonNode parameters = log().path("entries").get(1).path("request").path("queryString");

    assertThat(parameters.toString())
        .isEqualTo(
            "[{\"name\":\"code\",\"value\":\"http://loinc.org|1-8\"},{\"name\":\"_id\",\"value\":\"\"}]");
  }

  @Test
  void aPostShowsItsForm() throws IOException {
    JsonNode post = log().path("entries").get(2);

    assertThat(post.path("request").path("postData").path("text").asText())
        .isEqualTo("name=O'Hara");
    assertThat(post.path("response").path("status").asInt()).isZero();
    assertThat(post.path("response").path("statusText").asText()).isEqualTo("connection refused");
  }

  private JsonNode log() throws IOException {
    Path file = folder.resolve("exchanges.har");
    HttpArchive.write(
        SampleRun.of(
            List.of(),
            List.of(
                SampleRun.exchange("one", 200, "{\"a\":1}"),
                SampleRun.exchange(
                    "other",
                    Request.get(
                        URI.create(
                            SampleRun.TARGET
                                + "/Observation?code=http%3A%2F%2Floinc.org%7C1-8&_id")),
                    new Reply.NoResponse("no")),
                SampleRun.noResponse("two"))),
        file);
    return new ObjectMapper().readTree(file.toFile()).path("log");
  }
}
