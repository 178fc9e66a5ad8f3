package org.trueblue.outcome;

import java.util.List;

/** Findings and judgements to settle scenarios with. */
final class Samples {

  static final Finding BROKEN_SHALL =
      Finding.shall("a.shall", "It shall be.", "Patient.id", "some", "none", "exchange-1");
  static final Finding NEGLECTED_SHOULD =
      Finding.should("a.should", "It should be.", "Patient.name", "some", "none", "exchange-2");
  static final Finding UNUSED_MAY =
      new Finding("a.may", Strength.MAY, "It may be.", "Patient", "some", "none", List.of());

  private Samples() {}

  /** A judgement of one subject. */
  static Judgement judgement(Finding... findings) {
    return new Judgement("check", 1, List.of(findings));
  }

  static Outcome.NotTested notTested(Cause cause) {
    return new Outcome.NotTested(new Gap(cause, "a.gap", "there is none", "give one"));
  }
}
