package org.trueblue.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.trueblue.proof.Proof;
import org.trueblue.proof.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Calibrates the scenarios of a guide, and prints the matrix. */
@Command(
    name = "prove",
    description = "Prove the scenarios: faults, legal variations and dead servers.",
    mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Option(names = "--guide", description = "Guide whose scenarios are proved (us-core@6.1.0).")
  private String guide = "us-core@6.1.0";

  @Override
  public Integer call() throws IOException {
    Workbench workbench = Workbench.open(Home.find(), List.of(), guide);
    Proof proof =
        new Proof(workbench.engine(), workbench.guide(), workbench.duties(), workbench.features());
    Proof.Result result = proof.make(this::print);
    result.unproved().forEach(id -> main.out().println("no fault was seen by " + id));
    long good = result.trials().stream().filter(trial -> trial.problems().isEmpty()).count();
    main.out().printf("%d of %d trials went as they should%n", good, result.trials().size());
    return result.holds() ? 0 : 1;
  }

  private void print(Trial trial) {
    main.out()
        .printf(
            "%-4s %-12s %-40s %s%n",
            trial.problems().isEmpty() ? "ok" : "BAD",
            trial.kind(),
            trial.name(),
            String.join(" ", trial.killed()));
    trial.problems().forEach(problem -> main.out().println("       " + problem));
  }
}
