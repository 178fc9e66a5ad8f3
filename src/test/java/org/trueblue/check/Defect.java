package org.trueblue.check;

import java.util.List;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * What a test asserts of a finding.
 *
 * @param code identity of the defect
 * @param strength of what is missing
 * @param where the place
 * @param expected what the specification asks for
 * @param actual what was there instead
 */
public record Defect(String code, Strength strength, String where, String expected, String actual) {

  /** A broken SHALL. */
  public static Defect shall(String code, String where, String expected, String actual) {
    return new Defect(code, Strength.SHALL, where, expected, actual);
  }

  /** A neglected SHOULD. */
  public static Defect should(String code, String where, String expected, String actual) {
    return new Defect(code, Strength.SHOULD, where, expected, actual);
  }

  /** What a judgement found. */
  public static List<Defect> of(Judgement judgement) {
    return judgement.findings().stream().map(Defect::of).toList();
  }

  private static Defect of(Finding finding) {
    return new Defect(
        finding.code(), finding.strength(), finding.where(), finding.expected(), finding.actual());
  }

  /** The sentences of a judgement's findings. */
  public static List<String> summaries(Judgement judgement) {
    return judgement.findings().stream().map(Finding::summary).toList();
  }

  /** The exchanges that show a judgement's findings. */
  public static List<List<String>> exchanges(Judgement judgement) {
    return judgement.findings().stream().map(Finding::exchanges).toList();
  }
}
