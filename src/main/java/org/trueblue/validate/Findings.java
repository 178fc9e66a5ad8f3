package org.trueblue.validate;

import java.io.IOException;

/** Where verdicts are told. Called by one thread at a time. */
public interface Findings {

  /** Takes the next verdict. */
  void tell(Verdict verdict) throws IOException;

  /** Takes the end. */
  void end(Totals totals) throws IOException;
}
