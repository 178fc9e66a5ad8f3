package org.trueblue.fhir.hapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Medians and ratios of what {@code ci/bench} measured, as a table. */
final class BenchTable {

  private static final List<String> SIDES = List.of("ours", "stock", "hl7");

  private final Map<String, List<Double>> values = new TreeMap<>();

  private BenchTable() {}

  public static void main(String[] args) throws IOException {
    BenchTable table = new BenchTable();
    table.read(Path.of(args[0]), 2, List.of(" s", " s CPU", " KB"));
    table.read(Path.of(args[1]), 2, List.of(" resources/s"));
    System.out.println("| what | ours | stock | hl7 | ours : stock |\n|---|---|---|---|---|");
    table.row("to the first verdict, wall (s)", "first s", 1);
    table.row("to the first verdict, CPU (s)", "first s CPU", 1);
    table.row("to the first verdict, peak memory (MB)", "first KB", 1024);
    table.row("to the last verdict of the examples, wall (s)", "all s", 1);
    table.row("to the last verdict of the examples, CPU (s)", "all s CPU", 1);
    table.row("to the last verdict of the examples, peak memory (MB)", "all KB", 1024);
    table.row("warm, distinct, 1 thread (resources/s)", "1 resources/s", 1);
    table.row("warm, distinct, 2 threads (resources/s)", "2 resources/s", 1);
    System.out.printf(
        Locale.ROOT,
        "%nTwo threads are %.2f times one for us, %.2f times for stock.%n",
        table.median("ours 2 resources/s") / table.median("ours 1 resources/s"),
        table.median("stock 2 resources/s") / table.median("stock 1 resources/s"));
  }

  /** Lines of words that say what was measured, and of numbers in some units. */
  private void read(Path file, int words, List<String> units) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(" ", -1);
      String what = String.join(" ", List.of(parts).subList(0, words));
      for (int i = 0; i < units.size(); i++) {
        values
            .computeIfAbsent(what + units.get(i), key -> new ArrayList<>())
            .add(Double.valueOf(parts[words + i]));
      }
    }
  }

  private double median(String what) {
    List<Double> sorted = values.getOrDefault(what, List.of()).stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }

  private void row(String title, String what, double unit) {
    StringBuilder row = new StringBuilder("| " + title);
    for (String side : SIDES) {
      double value = median(side + " " + what) / unit;
      row.append(Double.isNaN(value) ? " | –" : String.format(Locale.ROOT, " | %.2f", value));
    }
    double ratio = median("ours " + what) / median("stock " + what);
    System.out.println(
        row
            + (ratio < 1
                ? String.format(Locale.ROOT, " | 1 : %.1f |", 1 / ratio)
                : String.format(Locale.ROOT, " | %.1f : 1 |", ratio)));
  }
}
