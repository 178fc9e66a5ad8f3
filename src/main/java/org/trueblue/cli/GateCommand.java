package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trueblue.evidence.Archive;
import org.trueblue.gate.Decision;
import org.trueblue.gate.Gate;
import org.trueblue.gate.Waivers;
import org.trueblue.ledger.Account;
import org.trueblue.report.gate.GateAnnotations;
import org.trueblue.report.gate.GateMarkdown;
import org.trueblue.report.gate.GateText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Decides whether a run is let through. */
@Command(
    name = "gate",
    description = {
      "Let a run through, or block it: by waivers, an accepted run and a floor.",
      "Exit codes: 0 let through, 1 something new is broken, 2 the waivers or the run are at fault,"
          + " 3 too little was tested."
    },
    mixinStandardHelpOptions = true)
final class GateCommand implements Callable<Integer> {

  /** How a decision is told. */
  enum Format {
    TEXT,
    MARKDOWN,
    GITHUB
  }

  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "RUN",
      arity = "0..1",
      description = "Folder of the run; without it, the latest.")
  private @Nullable Path path;

  @Option(names = "--baseline", paramLabel = "RUN", description = "Folder of the accepted run.")
  private @Nullable Path baseline;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "What is accepted (YAML); without it, the waivers of the run.")
  private @Nullable Path waivers;

  @Option(
      names = "--floor",
      paramLabel = "N",
      description =
          "How many SHALLs must have been tested; default: all that apply, or with"
              + " --baseline those that it tested.")
  private @Nullable Integer floor;

  @Option(
      names = "--format",
      split = ",",
      description = "How it is told: ${COMPLETION-CANDIDATES}; several by commas (text).")
  private List<Format> formats = List.of(Format.TEXT);

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Also write it there, as Markdown.")
  private @Nullable Path output;

  @Option(names = "--reports", description = "Folder that the runs are kept in.")
  private @Nullable Path reports;

  @Override
  public Integer call() throws IOException {
    if (floor != null && floor < 0) {
      throw new UserError("--floor takes a number from 0 up, not %d".formatted(floor));
    }
    Path folder = Optional.ofNullable(reports).orElse(Home.find().reports());
    StoredRun run = StoredRun.open(Optional.ofNullable(path), folder);
    Gate gate =
        new Gate(
            waivers(run),
            accepted(),
            floor == null ? OptionalInt.empty() : OptionalInt.of(floor),
            LocalDate.now(Clock.systemUTC()));
    Decision decision = gate.of(run.account(), Archive.read(run.folder().evidence()).values());
    formats.stream().flatMap(f -> lines(f, decision).stream()).forEach(main.out()::println);
    if (output != null) {
      Files.writeString(output, String.join("\n", GateMarkdown.of(decision)) + "\n");
    }
    return decision.verdict().exitCode();
  }

  private static List<String> lines(Format format, Decision decision) {
    return switch (format) {
      case TEXT -> GateText.of(decision);
      case MARKDOWN -> GateMarkdown.of(decision);
      case GITHUB -> GateAnnotations.of(decision);
    };
  }

  private Waivers waivers(StoredRun run) {
    Path kept = run.folder().path().resolve("waivers.yaml");
    return waivers != null
        ? WaiverOptions.read(waivers)
        : Files.exists(kept) ? WaiverOptions.read(kept) : Waivers.NONE;
  }

  private Optional<Account> accepted() {
    if (baseline == null) {
      return Optional.empty();
    }
    Account accepted = StoredRun.open(baseline).account();
    if (accepted.ended().isEmpty()) {
      throw new UserError(
          "%s was cut short, and is no run to compare with; accept one that ended"
              .formatted(baseline));
    }
    return Optional.of(accepted);
  }
}
