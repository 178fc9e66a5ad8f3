package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.trueblue.http.Limits;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.session.Target;

/** A guide or a suite, with all that it takes to run it against a server. */
interface TestBed {

  /** What is done with the program and its target while both are up. */
  @FunctionalInterface
  interface Use {
    RunVerdict of(Program program, Target target) throws IOException;
  }

  /** Uses it against the server that the user named. */
  RunVerdict against(Target named, Use use) throws IOException;

  /**
   * Starts the built-in server, uses it, and stops it.
   *
   * @param patients that the run may use, empty for all
   * @param port to listen on, 0 for any
   */
  RunVerdict builtIn(List<String> patients, Limits limits, int port, Use use) throws IOException;

  /** The program to judge evidence with that is kept: nobody logs in, and nobody is asked. */
  Program replaying(Target target) throws IOException;

  /**
   * That of a run that is kept.
   *
   * @param packages folders with official packages
   * @param file which says how users log in, if the run is of a suite
   * @param teller tells a person what to do in a login
   */
  static TestBed of(
      StoredRun run,
      Home home,
      List<Path> packages,
      TargetFile file,
      LoginOptions login,
      Consumer<String> teller)
      throws IOException {
    String name = run.conditions().guide();
    return run.conditions().ofSuite()
        ? new SuiteTestBed(
            home, name, packages, file, login, run.conditions().target().asCms(), teller)
        : new GuideTestBed(Workbench.open(home, packages, name));
  }
}
