package org.trueblue.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.trueblue.outcome.Samples.BROKEN_SHALL;
import static org.trueblue.outcome.Samples.NEGLECTED_SHOULD;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.outcome.Outcome.Failed;
import org.trueblue.outcome.Outcome.NotApplicable;
import org.trueblue.outcome.Outcome.Passed;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.Outcome.Waived;
import org.trueblue.outcome.Outcome.Warned;

class OutcomeTest {

  static Stream<Arguments> outcomes() {
    return Stream.of(
        arguments(new Passed(), Status.PASSED, List.of()),
        arguments(new Failed(List.of(BROKEN_SHALL)), Status.FAILED, List.of(BROKEN_SHALL)),
        arguments(new Warned(List.of(NEGLECTED_SHOULD)), Status.WARNED, List.of(NEGLECTED_SHOULD)),
        arguments(new Waived("known", List.of(BROKEN_SHALL)), Status.WAIVED, List.of(BROKEN_SHALL)),
        arguments(new NotApplicable("need not"), Status.NOT_APPLICABLE, List.of()),
        arguments(Samples.notTested(Cause.ENVIRONMENT), Status.NOT_TESTED, List.of()));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void eachHasItsWordAndItsFindings(Outcome outcome, Status status, List<Finding> findings) {
    assertThat(outcome.status()).isEqualTo(status);
    assertThat(outcome.findings()).isEqualTo(findings);
  }

  @Test
  void everyWordHasAnOutcome() {
    assertThat(outcomes().map(outcome -> outcome.get()[1]))
        .containsExactly((Object[]) Status.values());
  }

  static Stream<Function<List<Finding>, Outcome>> withFindings() {
    return Stream.of(Failed::new, Warned::new, findings -> new Waived("known", findings));
  }

  @ParameterizedTest
  @MethodSource("withFindings")
  void findingsCannotBeAddedLater(Function<List<Finding>, Outcome> kind) {
    List<Finding> findings = new ArrayList<>(List.of(BROKEN_SHALL));
    Outcome outcome = kind.apply(findings);

    findings.clear();

    assertThat(outcome.findings()).containsExactly(BROKEN_SHALL).isUnmodifiable();
  }
}
