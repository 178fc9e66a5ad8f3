package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.trueblue.evidence.Discretion;
import org.trueblue.evidence.Evidence;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Procedure;
import org.trueblue.run.Plan;
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

  /** The folders of the features; no two files in them have the same name. */
  List<Path> folders();

  /** The requirements that features may name. */
  Catalogue catalogue();

  /**
   * The scenarios that belong to it, be they wanted or not.
   *
   * @param wanted which the user wants
   * @throws IllegalArgumentException if a feature and the requirements do not fit
   */
  Plan plan(Selection wanted) throws IOException;

  /** The procedure that it follows, if somebody wrote one. */
  default Procedure procedure() {
    return Procedure.NONE;
  }

  /** Gives the access token for the target at each time. */
  default Supplier<String> token(Target target) {
    return target::token;
  }

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

  /** Lets nobody wait for people any more. */
  default void stop() {}

  /** The session of a run. */
  Session session(Target target, Evidence evidence);
}
