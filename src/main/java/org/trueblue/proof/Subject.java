package org.trueblue.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What the scenarios of a suite are proved on: a server, and what can be done to it. */
interface Subject {

  /**
   * Starts the server.
   *
   * @param traits what it is to do otherwise than it should, or might
   */
  Standing start(Set<Enum<?>> traits);

  /** What the server itself does on the way, around a disturbance. */
  Disturbance around(Disturbance disturbance);

  /** The features whose scenarios look at a fault. */
  Path looking(Fault fault);

  /** Its faults. */
  List<Fault> faults();

  /** Its legal peculiarities. */
  List<Variation> variations();

  /** Requirements that do not apply to it; what judges them is proved by tests of its own. */
  Set<String> notApplicable();

  /** Servers that do nothing of what is asked. */
  List<DeadServer> deadServers();
}
