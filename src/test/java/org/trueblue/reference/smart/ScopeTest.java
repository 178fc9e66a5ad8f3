package org.trueblue.reference.smart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "patient/Observation.read, rs",
    "patient/Observation.write, cud",
    "user/*.*, cruds",
    "system/Patient.rs, rs",
    "patient/Observation.cruds?category=a|b, cruds"
  })
  void bothSyntaxesAreRead(String text, String rights) {
    assertThat(Scope.of(text).orElseThrow().rights()).isEqualTo(rights);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openid",
        "patient/Observation",
        "patient/Observation.",
        "patient/Observation.sr",
        "patient/observation.rs",
        "other/Observation.rs",
        "patient/Observation.rs?"
      })
  void othersAreNoScopesForResources(String text) {
    assertThat(Scope.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "patient/*.rs, patient/Observation.r, true",
    "patient/Observation.read, patient/Observation.rs, true",
    "patient/Observation.rs, patient/Observation.rs?category=x, true",
    "patient/Observation.rs?category=x, patient/Observation.rs, false",
    "patient/Observation.rs?category=x, patient/Observation.r?category=x, true",
    "patient/Observation.rs?category=x, patient/Observation.rs?category=y, false",
    "patient/Observation.r, patient/Observation.rs, false",
    "patient/Observation.rs, user/Observation.rs, false",
    "patient/Observation.rs, patient/Condition.rs, false",
    "openid, openid, true",
    "openid, fhirUser, false"
  })
  void aScopeMayBePartOfAnother(String granted, String wanted, boolean covered) {
    assertThat(Scopes.of(granted).cover(Scopes.of(wanted))).isEqualTo(covered);
  }
}
