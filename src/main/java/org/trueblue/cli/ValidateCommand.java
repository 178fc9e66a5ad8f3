package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.validate.Source;
import org.trueblue.validate.Sources;
import org.trueblue.validate.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Judges resources in files. */
@Command(
    name = "validate",
    description = "Judge resources in files by FHIR, by what they claim, and by profiles.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  private static final int LARGEST_MB = 1024;

  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "JSON, XML or NDJSON, also packed (.gz); a folder of such; - for the input.")
  private List<String> names = List.of();

  @Option(names = "--guide", description = "Guide whose profiles judge: us-core@6.1.0.")
  private @Nullable String guide;

  @Option(
      names = "--profile",
      paramLabel = "URL",
      description = "Profile that every resource is judged by; may be given several times.")
  private List<String> profiles = List.of();

  @Option(names = "--packages", description = "Folder with official FHIR packages (.tgz).")
  private List<Path> packages = List.of();

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "Largest single resource; more needs more memory (TRUEBLUE_JAVA_OPTS).")
  private @Nullable Integer maxSize;

  @Mixin private TerminologyOptions terminology;

  @Mixin private FindingsOptions output;

  @Override
  public Integer call() throws IOException {
    int largest = largest();
    List<Source> sources = sources(largest);
    ProfilesAtHand atHand = ProfilesAtHand.open(Home.find(), packages, guide, terminology::service);
    Validation validation =
        new Validation(
            atHand.validator(),
            atHand.choice(profiles),
            atHand.rules(),
            largest,
            Runtime.getRuntime().availableProcessors());
    Interruption interruption = Interruption.of(validation::interrupt);
    try {
      RunVerdict verdict = verdict(validation, sources);
      interruption.ended(verdict);
      return verdict.exitCode();
    } finally {
      interruption.over();
    }
  }

  private RunVerdict verdict(Validation validation, List<Source> sources) {
    long size = sources.stream().mapToLong(Source::size).sum();
    Bar bar = Bar.of(main.out(), size, validation::bytesRead);
    try (ShownFindings findings = output.open(main.out(), bar)) {
      return validation.run(sources, System.in, findings).verdict();
    } catch (IOException e) {
      throw new UserError("the findings cannot be written: " + e.getMessage());
    }
  }

  private List<Source> sources(int largest) {
    try {
      return Sources.of(names, largest);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new UserError(e);
    }
  }

  /** As much as the heap bears, where the user does not say: a model is many times its text. */
  private int largest() {
    long ofHeap = Runtime.getRuntime().maxMemory() >> 25;
    long megabytes = maxSize == null ? Math.max(1, Math.min(64, ofHeap)) : maxSize;
    if (megabytes < 1 || megabytes > LARGEST_MB) {
      throw new UserError(
          "--max-size takes a number from 1 to %d, not %d".formatted(LARGEST_MB, megabytes));
    }
    return (int) megabytes << 20;
  }
}
