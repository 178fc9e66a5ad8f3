package org.trueblue.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.trueblue.evidence.Discretion;
import org.trueblue.evidence.Evidence;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.requirement.Catalogue;
import org.trueblue.run.Selection;
import org.trueblue.session.Session;
import org.trueblue.session.Target;

/** What is run: features with their requirements, and the session that their steps share. */
interface Program {

  /** Its name, as the folder of a run keeps it: a package, or a suite. */
  String name();

  /** Part of the name of the run. */
  String label();

  /** What it was read from, with digests. */
  Map<String, String> packages();

  /** Validates and evaluates. */
  Engine engine();

  /** Folder of the features. */
  Path features();

  /** The requirements that features may name. */
  Catalogue catalogue();

  /** The scenarios that belong to it, of those that the user wants. */
  Selection within(Selection wanted);

  /** What must never be kept, besides the token of the target. */
  List<String> secrets();

  /** Says which bodies are not to be kept at all. */
  default Discretion discretion() {
    return Discretion.NONE;
  }

  /** How many scenarios are under way at the same time. */
  int scenariosAtOnce(Target target);

  /**
   * Sees that the target is what the user thinks.
   *
   * @throws UserError if a run would be in vain
   */
  Target checked(Target target, Evidence evidence);

  /** The session of a run. */
  Session session(Target target, Evidence evidence);
}
