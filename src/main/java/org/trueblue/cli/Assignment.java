package org.trueblue.cli;

import java.util.List;
import org.trueblue.gate.Waivers;
import org.trueblue.http.Origin;
import org.trueblue.run.Conditions;
import org.trueblue.run.Conditions.TargetFacts;
import org.trueblue.run.RunFolder;
import org.trueblue.session.Target;

/**
 * What is to be run, against what.
 *
 * @param target the server under test
 * @param builtIn whether it is the built-in server
 * @param asCms whether that has the known deviations of CMS's
 * @param tokenEnv name of the variable with its token, empty for none
 * @param tags which scenarios, as a tag expression
 * @param only which requirements, empty for all
 * @param waivers what is accepted
 */
record Assignment(
    Target target,
    boolean builtIn,
    boolean asCms,
    String tokenEnv,
    String tags,
    List<String> only,
    Waivers waivers) {

  Assignment {
    only = List.copyOf(only);
  }

  /** At a server that is as it should be, as far as is known. */
  Assignment(
      Target target,
      boolean builtIn,
      String tokenEnv,
      String tags,
      List<String> only,
      Waivers waivers) {
    this(target, builtIn, false, tokenEnv, tags, only, waivers);
  }

  /** The same, as the folder of the run keeps it. */
  Conditions conditions(Program program, RunFolder folder) throws java.io.IOException {
    return new Conditions(
        Conditions.FORMAT,
        folder.name(),
        program.name(),
        program.packages(),
        "codes of the packages; no terminology server",
        Version.all(),
        tags,
        only,
        waivers.digest(),
        new TargetFacts(
            target.base().toString(),
            builtIn,
            asCms,
            target.patients(),
            tokenEnv,
            target.allowedOrigins().stream().map(Origin::toString).sorted().toList(),
            target.showPersonalData(),
            target.limits().concurrency(),
            target.limits().request().toSeconds()),
        Conditions.digests(program.features()));
  }
}
