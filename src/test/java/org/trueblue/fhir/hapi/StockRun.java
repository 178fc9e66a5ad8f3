package org.trueblue.fhir.hapi;

import java.nio.file.Path;
import java.util.List;
import org.trueblue.guide.PackageReader;

/** One process of HAPI's validator, for {@code ci/bench}. */
final class StockRun {
  private StockRun() {}

  public static void main(String[] args) throws Exception {
    Stock stock = new Stock(List.of(PackageReader.read(Path.of(args[0]))));
    int messages = 0;
    for (BenchFiles.Named file : BenchFiles.in(Path.of(args[1]))) {
      messages += stock.validate(file.document()).size();
    }
    System.out.println(messages + " messages");
    // Its threads would keep the process for good.
    System.exit(0);
  }
}
