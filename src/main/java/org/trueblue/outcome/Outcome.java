package org.trueblue.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a run says about one requirement. The rules by which a scenario is settled are in {@link
 * #settle}; nothing else makes an outcome from judgements.
 */
public sealed interface Outcome {

  /** Tested and found conformant. */
  record Passed() implements Outcome {}

  /** A SHALL is broken. */
  record Failed(List<Finding> findings) implements Outcome {
    public Failed {
      findings = List.copyOf(findings);
    }
  }

  /** A SHOULD (or a MAY that the server took up) is broken. */
  record Warned(List<Finding> findings) implements Outcome {
    public Warned {
      findings = List.copyOf(findings);
    }
  }

  /** Broken, and accepted by a waiver of the user. */
  record Waived(String reason, List<Finding> findings) implements Outcome {
    public Waived {
      findings = List.copyOf(findings);
    }
  }

  /** The guide's version, the target file or an undeclared optional capability excludes it. */
  record NotApplicable(String reason) implements Outcome {}

  /** Not tested; says why and what would help. */
  record NotTested(Gap gap) implements Outcome {}

  /** The bare word for an outcome, as the ledger and the reports spell it. */
  enum Status {
    PASSED,
    FAILED,
    WARNED,
    WAIVED,
    NOT_APPLICABLE,
    NOT_TESTED
  }

  /** The bare word for this outcome. */
  default Status status() {
    if (this instanceof Passed) {
      return Status.PASSED;
    } else if (this instanceof Failed) {
      return Status.FAILED;
    } else if (this instanceof Warned) {
      return Status.WARNED;
    } else if (this instanceof Waived) {
      return Status.WAIVED;
    } else if (this instanceof NotApplicable) {
      return Status.NOT_APPLICABLE;
    }
    return Status.NOT_TESTED;
  }

  /** Whether TrueBlue itself failed, which is never the server's failure. */
  default boolean harnessFailed() {
    return this instanceof NotTested notTested && notTested.gap().cause() == Cause.HARNESS_ERROR;
  }

  /** The findings that the outcome rests on; empty unless this kind of outcome has them. */
  default List<Finding> findings() {
    return List.of();
  }

  /** The same outcome with its findings replaced; none is added or taken away. */
  default Outcome map(UnaryOperator<Finding> change) {
    return withFindings(findings().stream().map(change).toList());
  }

  /** The same outcome, resting on these findings. */
  default Outcome withFindings(List<Finding> other) {
    if (this instanceof Failed) {
      return new Failed(other);
    } else if (this instanceof Warned) {
      return new Warned(other);
    } else if (this instanceof Waived waived) {
      return new Waived(waived.reason(), other);
    }
    return this;
  }

  /**
   * Settles a scenario. A requirement that was seen broken, SHALL or SHOULD, outweighs an early
   * end; an early end outweighs findings of less than the requirement, because the rest was not
   * seen; and a scenario in which nothing was looked at is our own fault, never a pass.
   *
   * @param strength the strength of the requirement
   * @param judgements all that its checks said
   * @param early what ended the scenario early, if something did: {@link NotTested} or {@link
   *     NotApplicable}
   */
  static Outcome settle(Strength strength, List<Judgement> judgements, Optional<Outcome> early) {
    List<Finding> findings =
        judgements.stream()
            .flatMap(judgement -> judgement.findings().stream())
            .map(finding -> finding.atMost(strength))
            .distinct()
            .toList();
    if (findings.stream().anyMatch(finding -> finding.strength() == Strength.SHALL)) {
      return new Failed(findings);
    }
    boolean broken = findings.stream().anyMatch(finding -> finding.strength() == strength);
    if (early.isPresent() && !broken) {
      return early.get();
    }
    if (judgements.stream().mapToInt(Judgement::subjects).sum() == 0) {
      return new NotTested(
          Gap.harnessError(
              "harness.nothing-judged", "the scenario ended without judging anything"));
    }
    return findings.isEmpty() ? new Passed() : new Warned(findings);
  }
}
