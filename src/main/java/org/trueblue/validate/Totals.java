package org.trueblue.validate;

import java.util.List;
import java.util.Map;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.outcome.RunVerdict;

/**
 * What a validation amounts to.
 *
 * @param judged resources that were judged
 * @param wrong of these, those that break a rule
 * @param warned of these, those with a warning and nothing worse
 * @param notJudged what may be a resource and could not be judged
 * @param skipped what is none
 * @param issues how many of each severity
 * @param profiles by which resources were judged, with how many
 * @param unknownProfiles that resources claim and that are not at hand
 * @param unchecked code systems, value sets and the like that are not at hand, with how often
 * @param unavailable what kept a terminology server from answering, with how often
 * @param faultsOfGuide what the invariants of the guide find or miss by its own fault
 * @param interrupted whether the user stopped it
 */
public record Totals(
    long judged,
    long wrong,
    long warned,
    long notJudged,
    long skipped,
    Map<Severity, Long> issues,
    List<Map.Entry<String, Long>> profiles,
    List<Map.Entry<String, Long>> unknownProfiles,
    List<Map.Entry<String, Long>> unchecked,
    List<Map.Entry<String, Long>> unavailable,
    List<String> faultsOfGuide,
    boolean interrupted) {

  /**
   * The verdict over all. Codes that nobody at hand can check are no gap, as in a run; a resource
   * that was not judged at all, or not by what it claims, is one.
   */
  public RunVerdict verdict() {
    if (wrong > 0) {
      return RunVerdict.NON_CONFORMANT;
    }
    if (judged == 0 && !interrupted) {
      return RunVerdict.FAULT;
    }
    boolean gap = notJudged > 0 || !unknownProfiles.isEmpty() || !unavailable.isEmpty();
    return gap || interrupted ? RunVerdict.INCOMPLETE : RunVerdict.CONFORMANT;
  }
}
