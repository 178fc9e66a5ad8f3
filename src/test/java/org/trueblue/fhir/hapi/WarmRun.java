package org.trueblue.fhir.hapi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Document;
import org.trueblue.fhir.DocumentValidator;
import org.trueblue.guide.FhirPackage;
import org.trueblue.guide.PackageReader;

/**
 * Resources a second in a warm process, no two the same, for {@code ci/bench}: a plain loop, in
 * which the sides take turns. A line: which side, threads, resources a second.
 */
final class WarmRun {

  private static final long WARM = TimeUnit.SECONDS.toNanos(20);
  private static final long MEASURED = TimeUnit.SECONDS.toNanos(10);
  private static final int ROUNDS = 3;

  private final List<Document> examples;
  private final AtomicInteger next = new AtomicInteger();

  private WarmRun(List<Document> examples) {
    this.examples = examples;
  }

  private interface Side {
    int messages(Document document);
  }

  public static void main(String[] args) throws Exception {
    FhirPackage pack = PackageReader.read(Path.of(args[0]));
    Stock stock = new Stock(List.of(pack));
    DocumentValidator ours =
        new DocumentEngine(
                PackFolder.of(System.getenv()),
                List.of(new PackFolder.Source(pack.digest(), () -> pack)),
                CodeService.NONE)
            .validator();
    WarmRun run =
        new WarmRun(
            BenchFiles.in(Path.of(args[1])).stream().map(BenchFiles.Named::document).toList());
    Side ofStock = document -> stock.validate(document).size();
    Side ofOurs = document -> ours.validate(document, List.of()).size();
    run.rate(ofStock, 1, WARM);
    run.rate(ofOurs, 1, WARM);
    for (int round = 0; round < ROUNDS; round++) {
      for (int threads = 1; threads <= 2; threads++) {
        System.out.println("stock " + threads + " " + run.rate(ofStock, threads, MEASURED));
        System.out.println("ours " + threads + " " + run.rate(ofOurs, threads, MEASURED));
      }
    }
    System.exit(0);
  }

  private double rate(Side side, int threads, long nanos) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<Integer>> counts =
          Stream.generate(() -> pool.submit(() -> count(side, start + nanos)))
              .limit(threads)
              .toList();
      int all = 0;
      for (Future<Integer> count : counts) {
        all += count.get();
      }
      return all / ((System.nanoTime() - start) / 1e9);
    } finally {
      pool.shutdownNow();
    }
  }

  private int count(Side side, long end) {
    int count = 0;
    while (System.nanoTime() < end) {
      side.messages(distinct());
      count++;
    }
    return count;
  }

  /** An example that nobody has seen before: its id is new. */
  private Document distinct() {
    int number = next.getAndIncrement();
    Document example = examples.get(number % examples.size());
    String text =
        example.text().replaceFirst("\"id\"\\s*:\\s*\"[^\"]*\"", "\"id\":\"b" + number + "\"");
    return new Document(text.getBytes(StandardCharsets.UTF_8), example.format());
  }
}
