package org.trueblue.steps.smart;

import org.trueblue.auth.ClientKeys;
import org.trueblue.auth.KeyHost;
import org.trueblue.session.NotTested;
import org.trueblue.session.Visit;

/** Shows keys where the server reads them, besides those that the client always has. */
final class KeyHosting {

  private final Visit visit;

  KeyHosting(Visit visit) {
    this.visit = visit;
  }

  /** Does something while these keys are shown. */
  void with(ClientKeys keys, Runnable action) {
    KeyHost host =
        visit
            .keys()
            .orElseThrow(
                () ->
                    NotTested.prerequisite(
                        "keys.not-hosted",
                        "the server does not read the keys of the backend client from this run",
                        "register the client with an address of this machine that the server can reach, and name it as 'keys-url' of the backend client in the target's file"));
    host.show(keys);
    try {
      action.run();
    } finally {
      host.showOwn();
    }
  }
}
