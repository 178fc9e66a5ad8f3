package org.trueblue.reference.smart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.trueblue.UsCore;

/** What the tests of the server have in common. */
final class Given {

  static final Installation INSTALLATION = Installation.of(UsCore.GUIDE, UsCore.ENGINE.fhirPath());

  static final Person DOCTOR =
      new Person("practitioner", "word", "Practitioner/lindqvist", INSTALLATION.store().patients());

  private Given() {}

  /** What a practitioner let an app do with one patient. */
  static Granted granted(App app, String scopes) {
    return new Granted(
        "grant-" + scopes,
        app,
        app.isBackend() ? Optional.empty() : Optional.of(DOCTOR),
        Scopes.of(scopes),
        new Granted.Context(Optional.of("imani"), Optional.empty(), false),
        "");
  }

  /** A clock that is moved by hand. */
  static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
