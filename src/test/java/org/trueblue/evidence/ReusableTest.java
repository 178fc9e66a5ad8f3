package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.evidence.Samples.A_WHILE;
import static org.trueblue.evidence.Samples.NOON;
import static org.trueblue.evidence.Samples.get;
import static org.trueblue.evidence.Samples.ok;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;

class ReusableTest {

  @Test
  void anAnswerIsUsedAgain() {
    Exchange read = exchange("Patient/1", ok("{\"resourceType\":\"Patient\"}"));
    Exchange missing = exchange("Patient/2", status(404));

    assertThat(Reusable.of(List.of(read, missing))).containsExactly(read, missing);
  }

  @Test
  void whatIsNoAnswerIsAskedAfresh() {
    assertThat(
            Reusable.of(
                List.of(
                    exchange("a", new NoResponse("connection refused")),
                    exchange("b", status(429)),
                    exchange("c", status(503)))))
        .isEmpty();
  }

  @Test
  void aPageIsUsedAgainOnlyWithAllThatFollow() {
    Exchange first = exchange("Patient?p=1", page("Patient?p=2"));
    Exchange second = exchange("Patient?p=2", page("Patient?p=3"));
    Exchange third = exchange("Patient?p=3", ok("{\"resourceType\":\"Bundle\"}"));

    assertThat(Reusable.of(List.of(first, second, third))).containsExactly(first, second, third);
    assertThat(Reusable.of(List.of(first, second))).isEmpty();
  }

  @Test
  void pagesInACircleAreAskedAfresh() {
    assertThat(Reusable.of(List.of(exchange("Patient?p=1", page("Patient?p=1"))))).isEmpty();
  }

  private static Response page(String next) {
    return ok(
        "{\"resourceType\":\"Bundle\",\"link\":[{\"relation\":\"next\",\"url\":\"%s\"}]}"
            .formatted(get(next).url()));
  }

  private static Response status(int status) {
    return new Response(status, Headers.none(), "{}".getBytes(StandardCharsets.UTF_8));
  }

  private static Exchange exchange(String path, Reply reply) {
    return new Exchange(path, get(path), reply, NOON, A_WHILE);
  }
}
