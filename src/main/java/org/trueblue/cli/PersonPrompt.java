package org.trueblue.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.trueblue.auth.Prompt;

/** Tells a person what to do in one piece, and takes an empty line for "I cannot". */
final class PersonPrompt implements Prompt {

  private final AtomicReference<Optional<Runnable>> open = new AtomicReference<>(Optional.empty());
  private final Consumer<String> teller;

  /**
   * @param teller tells a text, which may have several lines
   * @param keyboard where the person answers; where it ends, nobody does
   */
  PersonPrompt(Consumer<String> teller, InputStream keyboard) {
    this.teller = teller;
    Thread listener = new Thread(() -> listen(keyboard), "keyboard");
    listener.setDaemon(true);
    listener.start();
  }

  @Override
  public void ask(Task task, Runnable cannot) {
    open.set(Optional.of(cannot));
    teller.accept(
        "Open this address, and %s (press Enter here if you cannot):%n  %s"
            .formatted(task.instruction(), task.address()));
  }

  private void listen(InputStream keyboard) {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(keyboard, Charset.defaultCharset()));
    try {
      while (lines.readLine() != null) {
        open.getAndSet(Optional.empty()).ifPresent(Runnable::run);
      }
    } catch (IOException closed) {
      // Nobody answers any more, and the login ends by its time.
    }
  }
}
