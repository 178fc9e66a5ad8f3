package org.trueblue.cli;

import org.trueblue.outcome.RunVerdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Entry point of the process. */
@Command(
    name = "trueblue",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Conformance harness for Blue Button and FHIR APIs.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 conformant, 1 non-conformant, 2 wrong input or a fault of the harness,"
          + " 3 incomplete (a SHALL was not tested)."
    },
    subcommands = {
      RunCommand.class,
      ReportCommand.class,
      ServeCommand.class,
      ProveCommand.class,
      GenerateCommand.class,
      VendorCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Main().run(args));
  }

  private int run(String... args) {
    CommandLine commandLine = new CommandLine(this);
    commandLine.setExecutionExceptionHandler(
        (exception, command, result) -> {
          explain(exception);
          return RunVerdict.FAULT.exitCode();
        });
    commandLine.setParameterExceptionHandler(
        (exception, arguments) -> {
          System.err.printf(
              "trueblue: %s (try '%s --help')%n",
              exception.getMessage(), exception.getCommandLine().getCommandSpec().qualifiedName());
          return RunVerdict.FAULT.exitCode();
        });
    return commandLine.execute(args);
  }

  private void explain(Exception exception) {
    if (exception instanceof UserError) {
      System.err.println("trueblue: " + exception.getMessage());
    } else {
      System.err.println(
          "trueblue: unexpected " + exception + " (a defect of TrueBlue; --debug shows where)");
    }
    if (debug) {
      exception.printStackTrace();
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }
}
