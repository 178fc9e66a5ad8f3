package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.evidence.Samples.A_WHILE;
import static org.trueblue.evidence.Samples.NOON;
import static org.trueblue.evidence.Samples.get;
import static org.trueblue.evidence.Samples.ok;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;

class ArchiveTest {

  @TempDir private Path folder;

  static Stream<Request> requests() {
    URI search = get("Patient/_search").url();
    return Stream.of(
        get("Patient/1"),
        get("Patient/1").anonymous(),
        get("Patient/2"),
        get("Patient/1").with("Accept", "application/fhir+xml"),
        Request.postForm(search, "_id=1"),
        Request.postForm(search, "_id=2"));
  }

  @Test
  void idsDependOnTheRequestAlone() throws IOException {
    List<Request> forwards = requests().toList();
    List<Request> backwards = new ArrayList<>(forwards);
    java.util.Collections.reverse(backwards);

    assertThat(ids("one", forwards, ok("{}"))).isEqualTo(ids("other", backwards, ok("[]")));
  }

  @Test
  void differentRequestsHaveDifferentIds() throws IOException {
    assertThat(ids("one", requests().toList(), ok("{}")).values()).doesNotHaveDuplicates();
  }

  @Test
  void anIdThatIsAnIdentifierIsNotKeptInTheRequestThatFirstShowsIt() throws IOException {
    Reply reply =
        new Response(
            200,
            Headers.none().with("Content-Location", "/Patient/1EG4-TE5-MK73"),
            """
            {"resourceType":"Patient","id":"1EG4-TE5-MK73","identifier":[{"value":"1EG4-TE5-MK73"}]}\
            """
                .getBytes(StandardCharsets.UTF_8));
    try (Archive archive = new Archive(folder, new Redaction(List.of(), false))) {
      keep(archive, get("Patient/1EG4-TE5-MK73"), reply);
    }
    assertThat(Files.readString(folder.resolve("exchanges.ndjson"))).doesNotContain("1EG4-TE5");
  }

  @Test
  void theSameRequestKeptTwiceHasTwoIds() throws IOException {
    try (Archive archive = archive(folder)) {
      String first = keep(archive, get("Patient/1"), ok("{}")).id();

      assertThat(keep(archive, get("Patient/1"), ok("{}")).id()).isEqualTo(first + "-2");
      assertThat(keep(archive, get("Patient/1"), ok("{}")).id()).isEqualTo(first + "-3");
    }
  }

  @Test
  void whatIsReadBackIsWhatWasKept() throws IOException {
    Map<String, Exchange> kept = new ConcurrentHashMap<>();
    try (Archive archive = archive(folder)) {
      requests()
          .map(request -> keep(archive, request, ok("{\"text\":\"für %s\"}".formatted(request))))
          .forEach(exchange -> kept.put(exchange.id(), exchange));
      Exchange none = keep(archive, get("Patient/3"), new NoResponse("connection refused"));
      kept.put(none.id(), none);
    }

    assertThat(Archive.read(folder)).usingRecursiveComparison().isEqualTo(kept);
  }

  static Stream<Response> responses() {
    Headers none = Headers.none();
    Headers many = new Headers(Map.of("Link", List.of("<a>", "<b>"), "ETag", List.of("W/\"1\"")));
    return Stream.of(
        new Response(200, many, "{\"value\":1.50}".getBytes(StandardCharsets.UTF_8)),
        new Response(204, none, new byte[0]),
        new Response(404, none, "<html>\u20ac\n</html>".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("responses")
  void everyKindOfResponseIsReadBack(Response response) throws IOException {
    Exchange kept;
    try (Archive archive = archive(folder)) {
      kept = keep(archive, get("Patient/1"), response);
    }

    assertThat(Archive.read(folder)).usingRecursiveComparison().isEqualTo(Map.of(kept.id(), kept));
  }

  @Test
  void theSameBodyIsKeptOnceUnderItsDigest() throws IOException {
    try (Archive archive = archive(folder)) {
      keep(archive, get("Patient/1"), ok("{\"a\":1}"));
      keep(archive, get("Patient/2"), ok("{\"a\":1}"));
      keep(archive, get("Patient/3"), ok("{\"a\":2}"));
    }

    assertThat(bodies())
        .isEqualTo(
            Map.of(
                Digests.sha256("{\"a\":1}".getBytes(StandardCharsets.UTF_8)), "{\"a\":1}",
                Digests.sha256("{\"a\":2}".getBytes(StandardCharsets.UTF_8)), "{\"a\":2}"));
  }

  @Test
  void anExchangeCanBeReadAsSoonAsItWasKept() throws IOException {
    try (Archive archive = archive(folder)) {
      Exchange kept = keep(archive, get("Patient/1"), ok("{}"));

      assertThat(Archive.read(folder)).containsOnlyKeys(kept.id());
    }
  }

  @Test
  void aTornLastLineIsDroppedWhereverItTears() throws IOException {
    Exchange whole;
    try (Archive archive = archive(folder)) {
      whole = keep(archive, get("Patient/1"), ok("{}"));
      keep(archive, get("Patient/2"), new NoResponse("the server said \u201cgrüße\u201d"));
    }
    byte[] lines = Files.readAllBytes(index());
    int first = new String(lines, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;

    for (int end = first; end < lines.length - 1; end++) {
      Files.write(index(), Arrays.copyOf(lines, end));

      assertThat(Archive.read(folder)).as("torn at byte %d", end).containsOnlyKeys(whole.id());
    }
  }

  @Test
  void whatALaterVersionAddsToALineIsNoReasonToDropIt() throws IOException {
    Exchange kept;
    try (Archive archive = archive(folder)) {
      kept = keep(archive, get("Patient/1"), ok("{}"));
    }
    String line = Files.readString(index());
    Files.writeString(index(), line.replaceFirst("\\{", "{\"later\":true,"));

    assertThat(Archive.read(folder)).containsOnlyKeys(kept.id());
  }

  @Test
  void aFolderWithoutAnArchiveHoldsNoExchanges() throws IOException {
    assertThat(Archive.read(folder.resolve("nowhere"))).isEmpty();
  }

  @Test
  void anArchiveThatIsOpenedAgainIsContinued() throws IOException {
    try (Archive archive = archive(folder)) {
      keep(archive, get("Patient/1"), ok("{}"));
    }
    try (Archive archive = archive(folder)) {
      keep(archive, get("Patient/2"), ok("{}"));
    }

    assertThat(Archive.read(folder).values())
        .extracting(exchange -> exchange.request().url().getPath())
        .containsExactlyInAnyOrder("/r4/Patient/1", "/r4/Patient/2");
  }

  @Test
  void manyWhoKeepAtTheSameTimeLoseNothing() throws IOException {
    try (Archive archive = archive(folder)) {
      IntStream.range(0, 200)
          .parallel()
          .forEach(i -> keep(archive, get("Patient/" + i), ok("{\"a\":%d}".formatted(i % 7))));
    }

    assertThat(Archive.read(folder)).hasSize(200);
    assertThat(bodies()).hasSize(7);
  }

  @Test
  void nothingIsLeftOverInTheFolder() throws IOException {
    try (Archive archive = archive(folder)) {
      keep(archive, get("Patient/1"), ok("{}"));
    }

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "exchanges.ndjson", Digests.sha256("{}".getBytes(StandardCharsets.UTF_8)) + ".gz");
    }
  }

  private Map<Request, String> ids(String name, List<Request> order, Reply reply)
      throws IOException {
    Map<Request, String> ids = new ConcurrentHashMap<>();
    try (Archive archive = archive(folder.resolve(name))) {
      order.forEach(request -> ids.put(request, keep(archive, request, reply).id()));
    }
    return ids;
  }

  private Map<String, String> bodies() throws IOException {
    Map<String, String> bodies = new ConcurrentHashMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("bodies"))) {
      for (Path file : files.toList()) {
        bodies.put(file.getFileName().toString().replace(".gz", ""), KeptText.of(file));
      }
    }
    return bodies;
  }

  private Path index() {
    return folder.resolve("exchanges.ndjson");
  }

  private static Archive archive(Path folder) {
    return new Archive(folder, new Redaction(Set.of(), true));
  }

  private static Exchange keep(Archive archive, Request request, Reply reply) {
    return archive.keep(request, reply, NOON, A_WHILE);
  }
}
