package org.trueblue.check.include;

import java.util.Collection;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.outcome.Judgement;

/**
 * An {@code _include} brings along every resource that a match refers to by the parameter that was
 * named (R4, section 3.1.1.5.4).
 */
public final class TargetsIncluded {

  private TargetsIncluded() {}

  /**
   * Judges that none is missing.
   *
   * @param targets resources that the server gives when they are read, to which matches refer
   */
  public static Judgement judge(Searchset result, Collection<Seen> targets) {
    Missing missing = Missing.of(result, "Every resource that a match refers to comes along.");
    return Checks.each(TargetsIncluded.class, targets, missing::finding);
  }
}
