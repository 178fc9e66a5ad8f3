package org.trueblue.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.Printable;
import picocli.AutoComplete;
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
      RerunCommand.class,
      ReportCommand.class,
      GateCommand.class,
      WaiveCommand.class,
      CompareCommand.class,
      JudgeCommand.class,
      SealCommand.class,
      VerifyCommand.class,
      ExplainCommand.class,
      ServeCommand.class,
      ProveCommand.class,
      ValidateCommand.class,
      GuideCommand.class,
      GenerateCommand.class,
      VendorCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {

  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Main(System.out, System.err).run(args));
  }

  /** Runs the command line. */
  int run(String... args) {
    CommandLine commandLine = new CommandLine(this);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new PrintWriter(out, true, Charset.defaultCharset()));
    commandLine.setErr(new PrintWriter(err, true, Charset.defaultCharset()));
    commandLine.setExecutionExceptionHandler(
        (exception, command, result) -> {
          explain(exception);
          return RunVerdict.FAULT.exitCode();
        });
    commandLine.setParameterExceptionHandler(
        (exception, arguments) -> {
          complain(
              "%s%s (try '%s --help')"
                  .formatted(
                      exception.getMessage(),
                      meant(exception),
                      exception.getCommandLine().getCommandSpec().qualifiedName()));
          return RunVerdict.FAULT.exitCode();
        });
    return commandLine.execute(args);
  }

  /** The option or command that was meant, if one is near. */
  private static String meant(CommandLine.ParameterException exception) {
    return exception instanceof CommandLine.UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions().stream()
            .findFirst()
            .map(" (did you mean '%s'?)"::formatted)
            .orElse("")
        : "";
  }

  private void explain(Exception exception) {
    if (exception instanceof UserError) {
      complain(String.valueOf(exception.getMessage()));
    } else if (NoRoom.in(exception).isPresent()) {
      complain(
          "the disk took no more: %s; see that there is room, then go on (a run with --resume)"
              .formatted(NoRoom.reason(exception)));
    } else {
      complain("unexpected " + exception + " (a defect of TrueBlue; --debug shows where)");
    }
    if (debug) {
      exception.printStackTrace(err);
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(out);
  }

  /** Where the results of commands go. */
  PrintStream out() {
    return out;
  }

  /** Tells a person what to do, beside the results. */
  void tell(String line) {
    err.println(line);
    err.flush();
  }

  /** Says in one line what is wrong, whatever the words of others hold. */
  void complain(String message) {
    err.println("trueblue: " + Printable.line(message));
  }
}
