package org.trueblue.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Turns turns = new Turns(Duration.ofMinutes(10));
  private final List<String> order = new CopyOnWriteArrayList<>();

  @Test
  void whoGoesOnComesBeforeWhoBegins() throws Exception {
    turns.take(false);
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> turn("other", false));
    turns.give(true);
    CompletableFuture<Void> same = CompletableFuture.runAsync(() -> turn("same", true));

    CompletableFuture.allOf(other, same).get(20, TimeUnit.SECONDS);
    assertThat(order).containsExactly("same", "other");
  }

  @Test
  void whoDoesNotGoOnKeepsNobodyForEver() throws Exception {
    Turns brief = new Turns(Duration.ZERO);
    brief.take(false);
    brief.give(true);

    brief.take(false);
  }

  @Test
  void aTurnThatIsGivenIsAnybodys() throws Exception {
    turns.take(false);
    turns.give(false);

    turns.take(false);
  }

  @Test
  void thereAreNoTurnsOnceItIsStopped() {
    turns.stop();

    assertThatThrownBy(() -> turns.take(false)).isInstanceOf(LoginFailed.class);
  }

  private void turn(String name, boolean goesOn) {
    try {
      turns.take(goesOn);
      order.add(name);
      turns.give(false);
    } catch (LoginFailed e) {
      throw new IllegalStateException(e);
    }
  }
}
