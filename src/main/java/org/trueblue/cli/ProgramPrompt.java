package org.trueblue.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Prompt;

/**
 * Hands each login to a program of the user's, which opens the address in a browser that it drives.
 * A program that ends with another status than 0 could not log in.
 */
final class ProgramPrompt implements Prompt {

  private final List<String> command;
  private final Consumer<String> teller;

  /**
   * @param command the program and its arguments; the address comes after them
   * @param teller tells why the program could not be started
   */
  ProgramPrompt(List<String> command, Consumer<String> teller) {
    this.command = List.copyOf(command);
    this.teller = teller;
  }

  @Override
  public void ask(Task task, Runnable cannot) {
    List<String> whole = new ArrayList<>(command);
    whole.add(task.address().toString());
    ProcessBuilder program =
        new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .redirectInput(Redirect.PIPE);
    program.environment().put("TRUEBLUE_LOGIN_USER", task.user().name());
    program.environment().put("TRUEBLUE_LOGIN_CONSENT", word(task.consent()));
    program
        .environment()
        .put("TRUEBLUE_LOGIN_WITHHELD", String.join(" ", task.consent().withheld()));
    try {
      Process process = program.start();
      process.getOutputStream().close();
      // Nobody waits for the program: the login waits for the browser, or is told that it cannot.
      CompletableFuture<Void> unused =
          process
              .onExit()
              .thenAccept(
                  ended -> {
                    if (ended.exitValue() != 0) {
                      cannot.run();
                    }
                  });
    } catch (IOException e) {
      teller.accept("The program for logins cannot be started: " + e.getMessage());
      cannot.run();
    }
  }

  private static String word(Consent consent) {
    return switch (consent.answer()) {
      case SHARE -> "share";
      case WITHHOLD_DEMOGRAPHICS -> "withhold-demographics";
      case DECLINE -> "decline";
    };
  }
}
