package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.evidence.Samples.A_WHILE;
import static org.trueblue.evidence.Samples.NOON;
import static org.trueblue.evidence.Samples.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Json;

/** What is kept of a body is never better than what was sent. */
class BodyRedactionTest {

  private static final String PERSON =
      "{\"resourceType\":\"Patient\",\"id\":\"1\",\"name\":[{\"family\":\"Canary\"}]}";
  private static final String NOBODY =
      "{\"resourceType\":\"Bundle\",\"id\":\"1\",\"type\":\"searchset\"}";
  private static final String SECRET = "{\"resourceType\":\"Basic\",\"id\":\"canary-secret\"}";

  @TempDir private Path folder;

  /** Names of bodies that no strict reader takes for JSON, and those bodies. */
  private static Map<String, byte[]> broken(String json) {
    Map<String, String> texts =
        Map.ofEntries(
            Map.entry("text behind", json + " and more"),
            Map.entry("a bracket behind", json + "}"),
            Map.entry("a document behind", json + json),
            Map.entry("lines", json + "\n" + json + "\n"),
            Map.entry("lines, the last broken", json + "\r\n" + json.substring(1)),
            Map.entry("blank lines", "\n" + json + "\n\n" + json),
            Map.entry("a member twice", json.replaceFirst("\\{", "{\"id\":\"1\",")),
            Map.entry(
                "a member twice within",
                "{\"entry\":[{\"resource\":%s,\"resource\":%s}]}".formatted(json, json)),
            Map.entry("a comma too many", json.replaceFirst("}$", ",}")),
            Map.entry("a comment", "/* so */ " + json),
            Map.entry("single quotes", json.replace('"', '\'')),
            Map.entry("names without quotes", json.replace("\"id\"", "id")),
            Map.entry("cut", json.substring(0, json.length() - 2)),
            Map.entry("a line break in a string", json.replace("\"id\":\"", "\"id\":\"\n")),
            Map.entry("a control character", json.replace("\"id\":\"", "\"id\":\"\u0001")),
            Map.entry("an unknown escape", json.replace("\"id\":\"", "\"id\":\"\\q")),
            Map.entry("NaN", json.replaceFirst("\\{", "{\"score\":NaN,")),
            Map.entry("a leading zero", json.replaceFirst("\\{", "{\"score\":01,")),
            Map.entry("a plus", json.replaceFirst("\\{", "{\"score\":+1,")),
            Map.entry(
                "a long number", json.replaceFirst("\\{", "{\"x\":" + "1".repeat(2000) + ",")),
            Map.entry("too deep", "{\"a\":".repeat(300) + json + "}".repeat(300)),
            Map.entry("a prefix", ")]}'\n" + json),
            Map.entry("XML", "<Patient><name><family value='Canary'/></name></Patient>"));
    Map<String, byte[]> bodies =
        texts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> e.getValue().getBytes(StandardCharsets.UTF_8)));
    String umlaut = json.replaceFirst("\\{", "{\"display\":\"f\u00fcr\",");
    bodies.put("Latin-1", umlaut.getBytes(StandardCharsets.ISO_8859_1));
    bodies.put("UTF-16", umlaut.getBytes(StandardCharsets.UTF_16));
    bodies.put("UTF-16 without a mark", json.getBytes(StandardCharsets.UTF_16LE));
    bodies.put("a surrogate in UTF-8", bytes(umlaut, 0xED, 0xA0, 0x80));
    bodies.put("a byte too few", bytes(umlaut, 0xE2, 0x82));
    bodies.put("an overlong slash", bytes(umlaut, 0xC0, 0xAF));
    bodies.put("NUL", bytes(umlaut, 0x00));
    bodies.put("bytes", new byte[] {(byte) 0xCA, (byte) 0xFE, 0x00, (byte) 0xFF});
    return bodies;
  }

  /** The text in UTF-8, with other bytes in the place of its umlaut. */
  private static byte[] bytes(String text, int... instead) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = text.indexOf('\u00fc');
    out.writeBytes(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
    Arrays.stream(instead).forEach(out::write);
    out.writeBytes(text.substring(at + 1).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  static Stream<Arguments> broken() {
    return Stream.of(PERSON, NOBODY, SECRET)
        .flatMap(
            json ->
                broken(json).entrySet().stream()
                    .flatMap(
                        body ->
                            Stream.of(200, 400)
                                .flatMap(
                                    status ->
                                        Stream.of(true, false)
                                            .map(
                                                show ->
                                                    Arguments.of(
                                                        body.getKey() + " in " + json,
                                                        body.getValue(),
                                                        status,
                                                        show)))));
  }

  @ParameterizedTest(name = "{0}, status {2}, personal data shown: {3}")
  @MethodSource("broken")
  void whatIsBrokenIsKeptAsBroken(String what, byte[] body, int status, boolean show)
      throws IOException {
    Kept kept = kept(body, status, show);

    assertThat(read(body)).as(what).isEmpty();
    assertThat(read(kept.body())).as("%s, kept as %s", what, kept.text()).isEmpty();
    assertThat(kept.verbatim()).as(kept.text()).isEqualTo(Arrays.equals(kept.body(), body));
    assertThat(kept.text()).doesNotContain("canary-secret");
    if (!show && !what.startsWith("XML")) {
      assertThat(kept.text()).doesNotContain("Canary");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total\":1.50,\"id\":\"f\u00fcr\",\"n\":1e2}",
        " [ 1 , 2.0 ] ",
        "\uFEFF{\"resourceType\":\"Bundle\"}",
        "{\"id\":\"\\ud800\"}",
        "{\"a\":{\"a\":1},\"b\":[[],{}],\"\":null}",
      })
  void whatIdentifiesNobodyIsKeptToTheByte(String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);

    for (boolean show : new boolean[] {true, false}) {
      Kept kept = kept(body, 200, show);
      assertThat(kept.body()).isEqualTo(body);
      assertThat(kept.verbatim()).isTrue();
    }
  }

  @Test
  void halfASurrogatePairIsKeptBesideAPseudonym() throws IOException {
    String text = "{\"id\":\"\\ud800\",\"name\":[{\"family\":\"Canary\"}]}";

    Kept kept = kept(text.getBytes(StandardCharsets.UTF_8), 200, false);

    assertThat(read(kept.body()).orElseThrow().path("id").asText()).isEqualTo("\ud800");
    assertThat(kept.verbatim()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "42", "true", "\"Canary\"", "\"a\" "})
  void whatIsNoDocumentIsNotKeptAsOne(String text) throws IOException {
    Kept kept = kept(text.getBytes(StandardCharsets.UTF_8), 200, false);

    assertThat(read(kept.body()).filter(JsonNode::isContainerNode)).isEmpty();
    assertThat(kept.verbatim()).isFalse();
    assertThat(kept.text()).doesNotContain("Canary");
  }

  @Test
  void linesAreRedactedOneByOne() throws IOException {
    byte[] lines = (PERSON + "\n" + NOBODY + "\n").getBytes(StandardCharsets.UTF_8);

    Kept kept = kept(lines, 200, false);

    assertThat(kept.text().lines()).hasSize(2).last().isEqualTo(NOBODY);
    assertThat(kept.text()).contains("\"family\":\"[family-").endsWith("\n");
  }

  @Test
  void whatIsWithheldSaysHowMuchAndWhyAndIsKnownAgain() throws IOException {
    byte[] body = (PERSON + PERSON).getBytes(StandardCharsets.UTF_8);
    Redaction redaction = new Redaction(List.of(), false);

    String first = text(redaction, body);

    assertThat(first)
        .matches("\\[128 bytes that are not JSON \\(line 1, column \\d+\\), not kept .*]");
    assertThat(text(redaction, body)).isEqualTo(first);
    assertThat(text(new Redaction(List.of(), false), body)).isNotEqualTo(first);
  }

  @Test
  void aHeaderThatNamesAPersonIsNotVerbatim() throws IOException {
    Headers headers = Headers.none().with("Content-Location", "Patient/77123");
    String body = "{\"identifier\":[{\"value\":\"77123\"}]}";
    try (Archive archive = new Archive(folder, new Redaction(List.of(), false))) {
      archive.keep(get("a"), response(body, Headers.none()), NOON, A_WHILE);
      archive.keep(get("b"), response("{}", headers), NOON, A_WHILE);
      archive.keep(
          get("c"), response("{}", Headers.none().with("Set-Cookie", "a=b")), NOON, A_WHILE);
    }

    assertThat(Archive.readVerbatim(folder))
        .extracting(exchange -> exchange.request().url().getPath())
        .containsExactly("/r4/c");
  }

  private static Response response(String body, Headers headers) {
    return new Response(200, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** What an archive holds of a body. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Kept(byte[] body, boolean verbatim) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private Kept kept(byte[] body, int status, boolean show) throws IOException {
    Path own = folder.resolve(status + "-" + show);
    try (Archive archive = new Archive(own, new Redaction(List.of("canary-secret"), show))) {
      archive.keep(get("Patient/1"), new Response(status, Headers.none(), body), NOON, A_WHILE);
    }
    Exchange read = Archive.read(own).values().iterator().next();
    return new Kept(read.response().orElseThrow().body(), !Archive.readVerbatim(own).isEmpty());
  }

  private static String text(Redaction redaction, byte[] body) {
    return ((Response) redaction.redact(new Response(200, Headers.none(), body))).text();
  }

  private static Optional<JsonNode> read(byte[] body) {
    try {
      return Optional.of(Json.parse(body));
    } catch (Json.Malformed e) {
      return Optional.empty();
    }
  }
}
