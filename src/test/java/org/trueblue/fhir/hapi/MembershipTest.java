package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.fhir.hapi.Membership.IN;
import static org.trueblue.fhir.hapi.Membership.OUT;
import static org.trueblue.fhir.hapi.Membership.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipTest {

  @Test
  void oneSetThatHasItIsEnough() {
    assertThat(Membership.any(List.of(OUT, UNKNOWN, IN))).isEqualTo(IN);
    assertThat(Membership.any(List.of(OUT, UNKNOWN))).isEqualTo(UNKNOWN);
    assertThat(Membership.any(List.of(OUT))).isEqualTo(OUT);
    assertThat(Membership.any(List.of())).isEqualTo(OUT);
  }

  @Test
  void oneSetThatDoesNotHaveItIsEnoughToBeOutOfBoth() {
    assertThat(IN.and(IN)).isEqualTo(IN);
    assertThat(IN.and(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.and(OUT)).isEqualTo(OUT);
    assertThat(OUT.and(IN)).isEqualTo(OUT);
  }

  @Test
  void whatIsUnknownOfASetIsUnknownOfTheRest() {
    assertThat(Membership.not(IN)).isEqualTo(OUT);
    assertThat(Membership.not(OUT)).isEqualTo(IN);
    assertThat(Membership.not(UNKNOWN)).isEqualTo(UNKNOWN);
  }
}
