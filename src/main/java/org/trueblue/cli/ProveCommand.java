package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.trueblue.auth.Recipe;
import org.trueblue.guide.Duty;
import org.trueblue.proof.Choice;
import org.trueblue.proof.Proof;
import org.trueblue.proof.SuiteProof;
import org.trueblue.proof.Trial;
import org.trueblue.reference.bluebutton.BlueButtonServer;
import org.trueblue.reference.smart.Installation;
import org.trueblue.reference.smart.SmartServer;
import org.trueblue.suite.Composition;
import org.trueblue.suite.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Calibrates the scenarios of a guide, and prints the matrix. */
@Command(
    name = "prove",
    description = "Prove the scenarios: faults, legal variations, omissions and dead servers.",
    mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {

  private final AtomicInteger done = new AtomicInteger();
  private int size;

  @ParentCommand private Main main;

  @Option(names = "--guide", description = "Guide whose scenarios are proved (us-core@6.1.0).")
  private String guide = "us-core@6.1.0";

  @Option(
      names = "--suite",
      paramLabel = "NAME@VERSION",
      description = "Suite whose scenarios are proved instead, such as blue-button-2@v2.")
  private @Nullable String suite;

  @Option(names = "--feature", description = "Prove this feature only, such as us-core-goal.")
  private String feature = "";

  @Option(
      names = "--only",
      paramLabel = "KIND",
      split = ",",
      description = "Make trials of these kinds only: ${COMPLETION-CANDIDATES}.")
  private Set<Choice.Kind> kinds = Set.of();

  @Option(
      names = "--trial",
      paramLabel = "TEXT",
      description = "Make only the trials in whose names this stands, such as no-total.")
  private String trial = "";

  @Override
  public Integer call() throws IOException {
    if (suite != null) {
      Suite named = SuiteTestBed.suite(Home.find(), suite);
      return told(ofSuite(named).only(new Choice(kinds, trial))::make);
    }
    Workbench workbench = Workbench.open(Home.find(), List.of(), guide);
    Proof proof =
        new Proof(
            workbench.engine(),
            workbench.guide(),
            duties(workbench),
            features(workbench),
            new Choice(kinds, trial));
    return told(proof::make);
  }

  private static SuiteProof ofSuite(Suite suite) throws IOException {
    Optional<Composition> taken = suite.composition();
    Suite logins = taken.isPresent() ? SuiteTestBed.suite(Home.find(), taken.get().suite()) : suite;
    Recipe recipe = Recipe.read(logins.features().resolve("login.yaml"));
    if (suite.builtIn().equals(BuiltIn.SMART)) {
      Workbench data =
          Workbench.open(
              Home.find(), List.of(), taken.map(Composition::guide).orElse(ChosenGuide.DEFAULT));
      return SuiteProof.ofSmart(
          suite.beside(logins),
          data.engine(),
          BuiltIn.login(recipe, SmartServer.environment()),
          Installation.of(data.guide(), data.engine().fhirPath()));
    }
    return SuiteProof.ofBlueButton(
        suite, OpenGuide.fhirAlone(), BuiltIn.login(recipe, BlueButtonServer.environment()));
  }

  /** Makes trials. */
  @FunctionalInterface
  private interface Trials {
    Proof.Result make(IntConsumer size, Consumer<Trial> observer) throws IOException;
  }

  private int told(Trials trials) throws IOException {
    Proof.Result result =
        trials.make(
            number -> {
              size = number;
              main.out().printf("%d trials%n", size);
            },
            this::print);
    result.unproved().forEach(id -> main.out().println("no fault was seen by " + id));
    long good = result.trials().stream().filter(trial -> trial.problems().isEmpty()).count();
    main.out().printf("%d of %d trials went as they should%n", good, result.trials().size());
    return result.holds() ? 0 : 1;
  }

  private List<Duty> duties(Workbench workbench) {
    return workbench.duties().stream()
        .filter(duty -> feature.isEmpty() || duty.feature().equals(feature))
        .toList();
  }

  private Path features(Workbench workbench) {
    if (feature.isEmpty()) {
      return workbench.features();
    }
    Path file = workbench.features().resolve(feature + ".feature");
    if (!feature.matches("[A-Za-z0-9-]+") || !Files.isRegularFile(file)) {
      throw new UserError("there is no feature '%s' of %s".formatted(feature, guide));
    }
    return file;
  }

  private void print(Trial trial) {
    main.out()
        .printf(
            "%4d/%d %-4s %-12s %-60s %s%n",
            done.incrementAndGet(),
            size,
            trial.problems().isEmpty() ? "ok" : "BAD",
            trial.kind(),
            trial.name(),
            String.join(" ", trial.killed()));
    trial.problems().forEach(problem -> main.out().println("       " + problem));
    main.out().flush();
  }
}
