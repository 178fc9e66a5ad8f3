package org.trueblue.auth;

import java.net.URI;
import org.trueblue.auth.Login.User;

/** Brings a login before whoever makes it: a person at a browser, or a program. */
@FunctionalInterface
public interface Prompt {

  /**
   * Asks for a login, and does not wait for it.
   *
   * @param cannot is to be called by who cannot make it; afterwards nobody waits for it
   */
  void ask(Task task, Runnable cannot);

  /**
   * What is to be done.
   *
   * @param instruction in words
   * @param address to be opened in a browser
   * @param user who logs in
   * @param consent what the user says when asked
   */
  record Task(String instruction, URI address, User user, Consent consent) {}
}
