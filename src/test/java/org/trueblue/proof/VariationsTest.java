package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.UsCore;
import org.trueblue.fhir.Json;

/** The catalogue of legal peculiarities, without a run. */
class VariationsTest {

  private static final Ask READ = SampleServer.get("Patient/imani", "");
  private static final Ask SEARCH = SampleServer.get("Patient", "name=x");
  private static final Ask METADATA = SampleServer.get("metadata", "");

  private static final List<Variation> ALL = Variations.all(UsCore.GUIDE);
  private static final SampleServer SERVER = new SampleServer();

  static Stream<Named<Variation>> variations() {
    return ALL.stream().map(variation -> Named.of(variation.name(), variation));
  }

  @Test
  void namesTellVariationsApart() {
    assertThat(ALL).extracting(Variation::name).doesNotHaveDuplicates();
    assertThat(ALL).extracting(Variation::what).doesNotHaveDuplicates();
  }

  @Test
  void aServerHasOnePeculiarityOfATopicAndAllHaveTheirTurn() {
    List<List<Variation>> rounds = Variation.rounds(ALL);
    assertThat(rounds)
        .hasSize(3)
        .allSatisfy(round -> assertThat(topics(round)).doesNotHaveDuplicates());
    assertThat(rounds.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void aServerHasAllPeculiaritiesOfItsRound() {
    Variation both = Variation.together(List.of(variation("no-total"), variation("header-case")));
    Answer answer = both.disturbance().answer(SEARCH, SERVER);
    assertThat(answer.json().has("total")).isFalse();
    assertThat(answer.headers().fields()).containsKey("content-type");
    assertThat(both.name()).isEqualTo("no-total+header-case");
  }

  private static List<String> topics(List<Variation> round) {
    return round.stream().map(Variation::topic).toList();
  }

  @ParameterizedTest
  @MethodSource("variations")
  void aVariationChangesSomething(Variation variation) throws IOException {
    assertThat(Asks.of(UsCore.duties()))
        .anyMatch(
            ask ->
                !written(variation.disturbance().answer(ask, SERVER))
                    .equals(written(SERVER.answer(ask))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pretty",
        "member-order",
        "header-case",
        "media-type-parameters",
        "no-charset",
        "no-etag",
        "strong-etag"
      })
  void theFormMayChangeButNotWhatIsSaid(String name) {
    for (Ask ask : List.of(READ, SEARCH, METADATA)) {
      assertThat(varied(name, ask).json()).isEqualTo(SERVER.answer(ask).json());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-total",
        "no-bundle-meta",
        "entry-order",
        "relative-self",
        "outcome-entry",
        "no-match-mode",
        "more-extensions",
        "narrative",
        "no-profile-claim",
        "foreign-profile-claim"
      })
  void theSamePatientsAreFound(String name) {
    assertThat(patients(varied(name, SEARCH)))
        .containsExactlyInAnyOrderElementsOf(patients(SERVER.answer(SEARCH)));
  }

  @ParameterizedTest
  @CsvSource({"forbidden-403,401,403", "hidden-404,401,404", "gone-410,404,410"})
  void aRefusalMayHaveAnotherStatus(String name, int from, int to) {
    Disturbance disturbance = variation(name).disturbance();
    assertThat(disturbance.answer(READ, ask -> Answer.refusal(from)).status()).isEqualTo(to);
    assertThat(disturbance.answer(READ, ask -> Answer.refusal(500)).status()).isEqualTo(500);
    assertThat(disturbance.answer(READ, SERVER).status()).isEqualTo(200);
  }

  @Test
  void aBodyMayBeCompressed() throws IOException {
    Answer answer = varied("gzip", READ);
    assertThat(answer.headers().first("Content-Encoding")).contains("gzip");
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(SERVER.answer(READ).body());
    }
  }

  @Test
  void aServerMayBeBusyOnceForEachRequest() {
    Disturbance busy = variation("busy-once").disturbance();
    Answer first = busy.answer(READ, SERVER);
    assertThat(first.status()).isEqualTo(429);
    assertThat(first.headers().first("Retry-After")).contains("0");
    assertThat(busy.answer(READ, SERVER).status()).isEqualTo(200);
    assertThat(busy.answer(SEARCH, SERVER).status()).isEqualTo(429);
  }

  @Test
  void aReadMayBeRedirectedOnce() {
    Answer first = varied("redirected-reads", READ);
    assertThat(first.status()).isEqualTo(307);
    assertThat(first.headers().first("Location")).contains("imani?redirected=1");
    assertThat(varied("redirected-reads", SampleServer.get("Patient/imani", "redirected=1")).json())
        .isEqualTo(SERVER.answer(READ).json());
    assertThat(varied("redirected-reads", SEARCH).status()).isEqualTo(200);
  }

  @Test
  void aServerMayPageThoughNobodyAskedForIt() {
    assertThat(varied("small-pages", SEARCH).text()).contains("_count=1");
    assertThat(varied("small-pages", SampleServer.get("Patient", "_count=5")).text())
        .doesNotContain("_count=1");
  }

  private Answer varied(String name, Ask ask) {
    return variation(name).disturbance().answer(ask, SERVER);
  }

  private static Variation variation(String name) {
    return ALL.stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> patients(Answer bundle) {
    return Json.items(bundle.json().path("entry")).stream()
        .filter(Disturbance.ofType("Patient"))
        .map(entry -> entry.path("resource").path("id").asText())
        .toList();
  }

  /** All that a client sees of it. */
  private static String written(Answer answer) {
    return answer.status() + answer.headers().toString() + answer.text();
  }
}
