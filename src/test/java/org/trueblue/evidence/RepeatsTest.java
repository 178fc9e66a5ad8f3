package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.evidence.Samples.get;
import static org.trueblue.evidence.Samples.response;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is unable for a moment is asked again, and that is told. */
class RepeatsTest {

  @TempDir private Path folder;

  private final Queue<Integer> statuses = new ArrayDeque<>();
  private final List<Request> asked = new ArrayList<>();

  private Evidence evidence() {
    Archive archive = new Archive(folder, new Redaction(List.of(), true));
    return new Evidence(this::answer, archive, Clock.systemUTC()).insisting(pause -> {});
  }

  private Reply answer(Request request) {
    asked.add(request);
    return response(statuses.isEmpty() ? 200 : statuses.remove(), "{}");
  }

  @Test
  void oneRefusalIsNotTheAnswerAndBothAreKept() throws Exception {
    statuses.add(503);
    Evidence evidence = evidence();

    Exchange exchange = evidence.of(get("Patient/1"));

    assertThat(exchange.status()).isEqualTo(200);
    assertThat(evidence.unstable().get(exchange.id())).contains("unstable", "gave 503", "200");
    assertThat(Archive.read(folder).values()).extracting(Exchange::status).contains(503, 200);
    assertThat(evidence.of(get("Patient/1"))).isEqualTo(exchange);
  }

  @Test
  void aRefusalThatLastsIsTheAnswer() {
    statuses.addAll(List.of(503, 502, 504, 503));
    Evidence evidence = evidence();

    assertThat(evidence.of(get("Patient/1")).status()).isEqualTo(503);
    assertThat(asked).hasSize(4);
    assertThat(evidence.unstable()).isEmpty();
  }

  @Test
  void aServerThatIsDownIsNotAskedAgainForEver() {
    statuses.addAll(java.util.Collections.nCopies(100, 503));
    Evidence evidence = evidence();

    for (int i = 0; i < 20; i++) {
      evidence.of(get("Patient/" + i));
    }

    assertThat(asked).hasSize(3 * 4 + 17);
  }

  @Test
  void whatChangesTheServerIsAskedOnce() {
    statuses.add(503);
    Request token = Request.postForm(URI.create("http://h/token"), "a=b");

    assertThat(evidence().of(token).status()).isEqualTo(503);
    assertThat(asked).hasSize(1);
  }

  @Test
  void aFailureOfTheServerItselfIsTheAnswer() {
    statuses.add(500);

    assertThat(evidence().of(get("Patient/1")).status()).isEqualTo(500);
  }
}
