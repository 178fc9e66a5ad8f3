package org.trueblue.proof;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.trueblue.evidence.Evidence;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.Guide;
import org.trueblue.http.Limits;
import org.trueblue.run.Selection;
import org.trueblue.session.Session;
import org.trueblue.session.Target;

/**
 * The scenarios of a guide.
 *
 * @param engine validates and evaluates
 * @param guide what is asked
 * @param patients of the server
 */
record GuideStage(Engine engine, Guide guide, List<String> patients) implements Stage {

  GuideStage {
    patients = List.copyOf(patients);
  }

  @Override
  public Target target(URI proxy, Limits limits) {
    return new Target(proxy, patients, Bench.TOKEN, Set.of(), true, limits);
  }

  @Override
  public Session session(Target target, Evidence evidence) {
    return new Session(target, guide, evidence, engine.fhirPath(), engine.validator());
  }

  @Override
  public Selection selection() {
    return Selection.all();
  }

  @Override
  public int threads() {
    return 2;
  }
}
