package org.trueblue.proof;

import java.net.URI;
import org.trueblue.evidence.Evidence;
import org.trueblue.http.Limits;
import org.trueblue.run.Selection;
import org.trueblue.session.Session;
import org.trueblue.session.Target;

/** What a trial runs at a server behind a disturbance. */
interface Stage {

  /** The target at the proxy's address. */
  Target target(URI proxy, Limits limits);

  /** The session of a run. */
  Session session(Target target, Evidence evidence);

  /** The scenarios that are run. */
  Selection selection();

  /** How many at the same time. */
  int threads();
}
