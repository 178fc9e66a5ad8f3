package org.trueblue.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.Document.Format;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PipelineTest {

  private static final int SMALL = 1 << 20;

  @Test
  void theFirstIsToldFirstHoweverLongItTakes() throws Exception {
    CountDownLatch othersAreJudged = new CountDownLatch(10);
    List<Integer> told = new ArrayList<>();
    try (Pipeline pipeline =
        new Pipeline(
            4,
            SMALL,
            item -> {
              if (line(item) == 0) {
                await(othersAreJudged);
              }
              othersAreJudged.countDown();
              return verdict(item);
            },
            verdict -> told.add(verdict.place().line()),
            () -> {})) {
      for (int i = 0; i <= 10; i++) {
        pipeline.accept(item(i, 0));
      }
      pipeline.await();
    }
    assertThat(told).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void manyItemsOfAnySizeKeepTheirOrderAndMemoryItsBounds() throws Exception {
    AtomicInteger underWay = new AtomicInteger();
    int most = 0;
    List<Integer> told = new ArrayList<>();
    Random random = new Random(4);
    try (Pipeline pipeline =
        new Pipeline(
            8,
            SMALL,
            PipelineTest::verdict,
            verdict -> {
              underWay.decrementAndGet();
              told.add(verdict.place().line());
            },
            () -> {})) {
      for (int i = 0; i < 20_000; i++) {
        pipeline.accept(item(i, random.nextInt(10) == 0 ? 2 * SMALL : 10));
        most = Math.max(most, underWay.incrementAndGet());
      }
      pipeline.await();
    }
    assertThat(told).hasSize(20_000).isSorted();
    assertThat(most).as("items under way").isLessThanOrEqualTo(17);
  }

  @Test
  void whereNothingCanBeToldNothingMoreIsTaken() {
    AtomicInteger failures = new AtomicInteger();
    try (Pipeline pipeline =
        new Pipeline(
            2,
            SMALL,
            PipelineTest::verdict,
            verdict -> {
              throw new IllegalStateException("the disk is full");
            },
            failures::incrementAndGet)) {
      assertThatThrownBy(() -> feed(pipeline)).isInstanceOf(CancellationException.class);
      assertThatThrownBy(pipeline::await)
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("the disk is full");
    }
    assertThat(failures).hasPositiveValue();
  }

  @Test
  void aStoppedPipelineTellsWhatItHasTaken() throws Exception {
    List<Integer> told = new ArrayList<>();
    try (Pipeline pipeline =
        new Pipeline(2, SMALL, PipelineTest::verdict, v -> told.add(v.place().line()), () -> {})) {
      pipeline.accept(item(1, 0));
      pipeline.accept(item(2, 0));
      pipeline.stop();
      assertThatThrownBy(() -> pipeline.accept(item(3, 0)))
          .isInstanceOf(CancellationException.class);
      pipeline.await();
    }
    assertThat(told).containsExactly(1, 2);
  }

  @Test
  void whatTakesTooLongIsGivenUpAndNotToldLater() throws Exception {
    CountDownLatch judging = new CountDownLatch(1);
    List<Integer> told = new ArrayList<>();
    Pipeline pipeline =
        new Pipeline(
            2,
            SMALL,
            item -> {
              if (line(item) == 2) {
                await(judging);
              }
              return verdict(item);
            },
            verdict -> told.add(verdict.place().line()),
            () -> {});
    pipeline.accept(item(1, 0));
    pipeline.await();
    pipeline.accept(item(2, 0));
    pipeline.stop();
    pipeline.await(Duration.ofMillis(1));
    judging.countDown();
    pipeline.await();
    pipeline.close();
    assertThat(told).containsExactly(1);
  }

  private static void feed(Pipeline pipeline) {
    for (int i = 0; i < 1_000_000; i++) {
      pipeline.accept(item(i, 0));
    }
  }

  private static Item item(int line, int size) {
    return new Item.Unread(new Place("a", line), new Document(new byte[size], Format.JSON), true);
  }

  private static int line(Item item) {
    return ((Item.Unread) item).place().line();
  }

  private static Verdict verdict(Item item) {
    return new Verdict.Judged(((Item.Unread) item).place(), "", List.of(), List.of());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
