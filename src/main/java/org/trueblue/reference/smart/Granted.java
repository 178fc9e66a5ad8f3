package org.trueblue.reference.smart;

import java.util.Optional;

/**
 * What a client was let do.
 *
 * @param id tells it from all others
 * @param app the client
 * @param person who let it; empty if it works for itself
 * @param scopes what for
 * @param context of the launch
 * @param nonce that the ID token repeats, empty if the client gave none
 */
record Granted(
    String id, App app, Optional<Person> person, Scopes scopes, Context context, String nonce) {

  /**
   * The context of a launch (SMART App Launch 2.2, section "Scopes for requesting context data").
   *
   * @param patient id of the patient that it is about
   * @param encounter id of the encounter
   * @param ofEhr whether it began in the EHR
   */
  record Context(Optional<String> patient, Optional<String> encounter, boolean ofEhr) {
    static final Context NONE = new Context(Optional.empty(), Optional.empty(), false);
  }
}
