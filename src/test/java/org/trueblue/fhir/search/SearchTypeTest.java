package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTypeTest {

  @ParameterizedTest
  @EnumSource
  void isSpelledInLowerCaseByFhir(SearchType type) {
    assertThat(SearchType.of(type.name().toLowerCase(Locale.ROOT))).isEqualTo(type);
  }
}
