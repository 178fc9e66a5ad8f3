package org.trueblue.gate;

import java.util.List;
import java.util.Optional;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Finding;
import org.trueblue.requirement.Requirement;

/**
 * What became of one requirement from one run to another.
 *
 * @param kind what it comes to
 * @param before the scenario in the earlier run, if it was planned there
 * @param after the same in the later run
 * @param appeared findings of the later run whose fingerprints the earlier does not have
 * @param vanished findings of the earlier run whose fingerprints the later does not have
 */
public record Change(
    Kind kind,
    Optional<Settled> before,
    Optional<Settled> after,
    List<Finding> appeared,
    List<Finding> vanished) {

  public Change {
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }

  /** Kinds of changes, the gravest first. */
  public enum Kind {
    /** A SHALL is broken that was not. */
    BROKE("broke"),
    /** A SHALL that was broken is broken in another way, too. */
    BROKE_FURTHER("broke further"),
    /** It was tested, and is not. */
    NO_LONGER_TESTED("no longer tested"),
    /** It was tested, and is not asked for any more. */
    GONE("no longer asked for"),
    /** It is asked for less strongly than before. */
    WEAKER("asked for less strongly"),
    /** A SHOULD is broken that was not. */
    WARNED("warned anew"),
    /** What was broken is not, or less. */
    MENDED("mended"),
    /** It was not tested, and is. */
    NEWLY_TESTED("newly tested"),
    /** It was not asked for, and is. */
    ADDED("newly asked for");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The same for people. */
    public String words() {
      return words;
    }
  }

  /** The requirement, as the later run has it if it does. */
  public Requirement requirement() {
    return after.or(() -> before).map(Settled::requirement).orElseThrow();
  }
}
