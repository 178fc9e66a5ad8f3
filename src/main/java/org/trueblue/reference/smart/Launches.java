package org.trueblue.reference.smart;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Launches that began in the EHR and are under way. Thread safe. */
final class Launches {

  /**
   * A launch.
   *
   * @param app that is opened
   * @param person who opens it
   * @param patient who is on the screen
   * @param encounter that is on the screen
   */
  record Launch(App app, Person person, String patient, Optional<String> encounter) {
    Granted.Context context() {
      return new Granted.Context(Optional.of(patient), encounter, true);
    }
  }

  private final Map<String, Launch> underWay = new ConcurrentHashMap<>();
  private final GrantBook book;

  Launches(GrantBook book) {
    this.book = book;
  }

  /** Begins a launch; the app is told this handle of it. */
  String begin(Launch launch) {
    String handle = book.secret();
    underWay.put(handle, launch);
    return handle;
  }

  Optional<Launch> with(String handle) {
    return Optional.ofNullable(underWay.get(handle));
  }
}
