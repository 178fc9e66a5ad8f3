package org.trueblue.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.LongAdder;
import org.trueblue.fhir.DocumentValidator;

/** Judges sources, from the first to the last or until it is interrupted. */
public final class Validation {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Whether all sources were read to their ends; done when reading ends. */
  private final CompletableFuture<Boolean> read = new CompletableFuture<>();

  private final LongAdder bytes = new LongAdder();
  private final Tally tally = new Tally();
  private final Judge judge;
  private final Rules rules;
  private final int largest;
  private final int threads;

  /**
   * @param rules what is asked beyond the profiles
   * @param largest bytes that a single resource may have
   * @param threads that judge
   */
  public Validation(
      DocumentValidator validator, ProfileChoice choice, Rules rules, int largest, int threads) {
    this.judge = new Judge(validator, choice, rules);
    this.rules = rules;
    this.largest = largest;
    this.threads = threads;
  }

  /**
   * Judges all that the sources hold.
   *
   * @param findings takes each verdict, in the order of the sources, and the end
   * @throws IOException if the findings cannot be written
   */
  public Totals run(List<Source> sources, InputStream standardInput, Findings findings)
      throws IOException {
    try (Pipeline pipeline =
        new Pipeline(
            threads, largest, judge::judge, verdict -> tell(verdict, findings), this::interrupt)) {
      startReading(sources, standardInput, pipeline);
      boolean whole = read.get();
      pipeline.stop();
      await(pipeline, whole);
      Totals totals = tally.totals(!whole, rules.faultsOfGuide());
      findings.end(totals);
      return totals;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException unwritten) {
        throw unwritten.getCause();
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends it with what is under way. */
  public void interrupt() {
    read.complete(false);
  }

  /** Who interrupts does not wait for a large resource. */
  private static void await(Pipeline pipeline, boolean whole)
      throws ExecutionException, InterruptedException {
    if (whole) {
      pipeline.await();
    } else {
      pipeline.await(PATIENCE);
    }
  }

  /** In a thread of its own: nobody can interrupt who waits for the standard input. */
  private void startReading(List<Source> sources, InputStream standardInput, Pipeline pipeline) {
    Thread reader =
        new Thread(
            () -> {
              try {
                sources.forEach(source -> read(source, standardInput, pipeline));
                read.complete(true);
              } catch (CancellationException stopped) {
                read.complete(false);
              } catch (RuntimeException | Error e) {
                read.completeExceptionally(e);
              }
            },
            "reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(Source source, InputStream standardInput, Pipeline pipeline) {
    new Reading(source, largest, pipeline::accept).read(standardInput, bytes::add);
  }

  /** How many bytes of the sources were read so far, packed as they are. */
  public long bytesRead() {
    return bytes.sum();
  }

  private void tell(Verdict verdict, Findings findings) {
    tally.add(verdict);
    try {
      findings.tell(verdict);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
