package org.trueblue.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;

/**
 * A run whose evidence was judged again. What rests on exchanges that were kept with pseudonyms is
 * confirmed where it comes out the same; where it does not, that says nothing: a pseudonym is no
 * date, and no identifier with a check digit.
 *
 * @param same how many verdicts are the same
 * @param differences those that are not
 * @param undecided those that only the server itself could be asked about again
 */
public record Rejudgement(int same, List<Difference> differences, List<Difference> undecided) {

  public Rejudgement {
    differences = List.copyOf(differences);
    undecided = List.copyOf(undecided);
  }

  /**
   * A verdict that is another than it was.
   *
   * @param requirement id of the requirement
   * @param before the kept verdict, in words
   * @param after the new one, in words
   * @param reason what the new one rests on
   */
  public record Difference(String requirement, String before, String after, String reason) {}

  /**
   * Compares what was kept with what came out.
   *
   * @param kept what the ledger says
   * @param judged what the same evidence comes to now
   * @param ids the requirements that were judged again
   * @param verbatim ids of the exchanges that hold what the server said
   * @param withLogins whether the run rests on logins: they cannot be made again, and what is not
   *     tested for the lack of them says nothing
   */
  public static Rejudgement of(
      Account kept, Account judged, Set<String> ids, Set<String> verbatim, boolean withLogins) {
    Map<String, Settled> now = new HashMap<>();
    judged.scenarios().forEach(scenario -> now.put(scenario.requirement().id(), scenario));
    int same = 0;
    List<Difference> differences = new ArrayList<>();
    List<Difference> undecided = new ArrayList<>();
    for (Settled before : kept.scenarios()) {
      String id = before.requirement().id();
      Settled after = now.remove(id);
      if (!ids.contains(id)) {
        continue;
      }
      if (after == null) {
        differences.add(
            new Difference(id, words(before), "nothing", "no scenario judges it any more"));
      } else if (words(before).equals(words(after))) {
        same++;
      } else {
        boolean lacking = withLogins && !Comparison.isTested(after);
        boolean told = !lacking && verbatim.containsAll(before.exchanges());
        (told ? differences : undecided)
            .add(new Difference(id, words(before), words(after), reason(after)));
      }
    }
    now.values().stream()
        .filter(after -> Comparison.isTested(after))
        .map(
            after ->
                new Difference(
                    after.requirement().id(),
                    "nothing",
                    words(after),
                    "no scenario judged it when the run was made"))
        .forEach(differences::add);
    return new Rejudgement(same, differences, undecided);
  }

  /** The verdict with what makes it that: its findings by their fingerprints, or its gap. */
  private static String words(Settled scenario) {
    Outcome bare = Waivers.bare(scenario.outcome());
    if (bare instanceof Outcome.NotTested notTested) {
      return bare.status() + " " + notTested.gap().cause() + " " + notTested.gap().code();
    }
    Set<String> findings =
        bare.findings().stream()
            .map(finding -> Fingerprint.of(scenario.requirement(), finding))
            .map(fingerprint -> fingerprint.code() + " at " + fingerprint.path())
            .collect(Collectors.toCollection(TreeSet::new));
    return findings.isEmpty()
        ? bare.status().name()
        : bare.status() + " " + String.join(", ", findings);
  }

  private static String reason(Settled after) {
    Outcome bare = Waivers.bare(after.outcome());
    if (bare instanceof Outcome.NotTested notTested) {
      Gap gap = notTested.gap();
      return gap.reason();
    }
    if (bare instanceof Outcome.NotApplicable notApplicable) {
      return notApplicable.reason();
    }
    return bare.findings().isEmpty()
        ? "what was found is not found any more"
        : bare.findings().stream()
            .limit(1)
            .map(f -> "expected %s, was %s".formatted(f.expected(), f.actual()))
            .collect(Collectors.joining());
  }
}
