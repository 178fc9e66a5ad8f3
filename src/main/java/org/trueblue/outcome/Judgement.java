package org.trueblue.outcome;

import java.util.List;

/**
 * That a check looked at evidence, and what it found.
 *
 * @param check name of the check
 * @param subjects how many things it looked at; a judgement of nothing is no judgement
 * @param findings what was wrong, empty if nothing
 * @param notes what a reader should know besides, such as what could not be checked
 */
public record Judgement(String check, int subjects, List<Finding> findings, List<String> notes) {

  public Judgement {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** A judgement without notes. */
  public Judgement(String check, int subjects, List<Finding> findings) {
    this(check, subjects, findings, List.of());
  }

  /** The same judgement with these notes. */
  public Judgement withNotes(List<String> added) {
    return new Judgement(check, subjects, findings, added);
  }
}
