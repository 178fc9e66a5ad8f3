package org.trueblue.cli;

import java.io.IOException;
import org.trueblue.ledger.Account;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.run.RunFolder;

/**
 * Ends the process of a run that did not end in its time. What was settled stands, and is reported;
 * what is under way, such as the validation of what a server sent to wear us out, cannot be ended
 * otherwise.
 *
 * @param folder of the run
 * @param console that is told
 */
record OverdueRun(RunFolder folder, Console console) implements Runnable {

  @Override
  public void run() {
    System.err.printf(
        "trueblue: a scenario did not end in the time of --max-time; what was settled is kept in"
            + " %s, go on with --resume%n",
        folder.path());
    int exitCode = RunVerdict.FAULT.exitCode();
    try {
      Account account = Account.read(folder.ledger());
      exitCode = account.verdict().exitCode();
      console.summary(account);
      Reports.standard().write(folder.path());
      console.report(folder.path().resolve("index.html"));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      System.err.println("trueblue: no report could be written; 'trueblue report' may do it");
    }
    Runtime.getRuntime().halt(exitCode);
  }
}
