package org.trueblue.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * That a check looked at evidence, and what it found.
 *
 * @param check name of the check
 * @param subjects how many things it looked at; a judgement of nothing is no judgement
 * @param findings what was wrong, empty if nothing
 * @param notes what a reader should know besides
 * @param unchecked what could not be checked with what is at hand, and how often
 */
public record Judgement(
    String check,
    int subjects,
    List<Finding> findings,
    List<String> notes,
    Map<String, Integer> unchecked) {

  public Judgement {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
    unchecked = Collections.unmodifiableMap(new TreeMap<>(unchecked));
  }

  /** A judgement that has no more to say. */
  public Judgement(String check, int subjects, List<Finding> findings) {
    this(check, subjects, findings, List.of(), Map.of());
  }

  /** What a reader should know, by itself: nothing is judged. */
  public static Judgement note(String about, List<String> notes) {
    return new Judgement(about, 0, List.of(), notes, Map.of());
  }

  /** The same judgement, of which this could not be checked. */
  public Judgement without(Map<String, Integer> missing) {
    return new Judgement(check, subjects, findings, notes, missing);
  }
}
