package org.trueblue.reference.smart;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The applications that the server knows: one of each kind. */
final class Apps {

  /** Where users come back to them. */
  static final URI CALLBACK = URI.create("http://localhost:8401/callback");

  static final App PUBLIC = new App("public-app", App.Proof.NONE, "", Optional.of(CALLBACK));
  static final App CONFIDENTIAL =
      new App(
          "confidential-app", App.Proof.SECRET, "confidential-app-secret", Optional.of(CALLBACK));
  static final App ASYMMETRIC =
      new App("asymmetric-app", App.Proof.KEYS, "", Optional.of(CALLBACK));
  static final App BACKEND = new App("backend-app", App.Proof.KEYS, "", Optional.empty());

  static final List<App> ALL = List.of(PUBLIC, CONFIDENTIAL, ASYMMETRIC, BACKEND);

  /** Where an EHR opens them. */
  static final URI LAUNCH = URI.create("http://localhost:8401/launch");

  private Apps() {}

  static Optional<App> named(String id) {
    return ALL.stream().filter(app -> app.id().equals(id)).findFirst();
  }
}
