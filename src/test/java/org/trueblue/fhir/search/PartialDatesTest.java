package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartialDatesTest {

  @Test
  void areLessPreciseThanTheDate() {
    assertThat(PartialDates.of("2021-03-04T10:00:00Z"))
        .containsExactly("2021-03-04", "2021-03", "2021");
    assertThat(PartialDates.of("2021-03-04")).containsExactly("2021-03", "2021");
    assertThat(PartialDates.of("2021-03")).containsExactly("2021");
    assertThat(PartialDates.of("2021")).isEmpty();
  }

  @Test
  void theYearTellsLeFromLtAlsoOfPeriods() {
    DateRange period =
        DateRange.ofPeriod("2021-03-04T10:00:00Z", "2021-03-04T11:00:00Z").orElseThrow();
    List<String> dates = PartialDates.of("2021-03-04T10:00:00Z");
    String year = dates.get(dates.size() - 1);
    assertThat(DateComparator.matches("le" + year, period)).isEqualTo(Match.CERTAIN);
    assertThat(DateComparator.matches("lt" + year, period)).isEqualTo(Match.NONE);
  }
}
