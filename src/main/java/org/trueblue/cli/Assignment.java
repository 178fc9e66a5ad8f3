package org.trueblue.cli;

import java.util.List;
import org.trueblue.gate.Waivers;
import org.trueblue.http.Origin;
import org.trueblue.requirement.Attestation;
import org.trueblue.requirement.Checklist;
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
 * @param attestations what somebody says of the target that no scenario can see
 */
record Assignment(
    Target target,
    boolean builtIn,
    boolean asCms,
    String tokenEnv,
    String tags,
    List<String> only,
    Waivers waivers,
    List<Attestation> attestations) {

  Assignment {
    only = List.copyOf(only);
    attestations = List.copyOf(attestations);
  }

  /**
   * What only people can say of the target, with what was said.
   *
   * @throws UserError if something was said that is not asked
   */
  Checklist checklist(Program program) {
    try {
      return Checklist.of(program.catalogue(), attestations);
    } catch (IllegalArgumentException e) {
      throw new UserError(
          "the target file attests what cannot be attested: %s; the report of a run of %s lists what can"
              .formatted(e.getMessage(), program.label()));
    }
  }

  /** At a server that is as it should be, as far as is known. */
  Assignment(
      Target target,
      boolean builtIn,
      String tokenEnv,
      String tags,
      List<String> only,
      Waivers waivers,
      List<Attestation> attestations) {
    this(target, builtIn, false, tokenEnv, tags, only, waivers, attestations);
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
        Conditions.digests(program.folders()),
        checklist(program),
        program.procedure());
  }
}
