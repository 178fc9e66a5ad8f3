package org.trueblue.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.outcome.Judgement;

class ReadIsCurrentTest {

  @Test
  void flagsAVersionThatIsOlderThanOneThatWasShown() {
    Judgement judgement =
        ReadIsCurrent.judge(
            patient("1", "1", "2026-01-01T00:00:00Z").get(0),
            patient("1", "2", "2026-01-01T00:00:01Z"));

    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "read.stale",
                "Patient/1: meta.versionId",
                "version 2 of 2026-01-01T00:00:01Z",
                "version 1 of 2026-01-01T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 2026-01-01T00:00:00Z",
    "1, 2, 2025-12-31T23:00:00-01:00",
    "1, 1, 2027-01-01T00:00:00Z",
    "2, 2, 2027-01-01T00:00:00Z",
    "1, 2, 2027",
    "1, 2, ''"
  })
  void leavesTheCurrentVersionAndWhatCannotBeComparedAlone(
      String id, String version, String lastUpdated) {
    Judgement judgement =
        ReadIsCurrent.judge(
            patient("1", "1", "2026-01-01T00:00:00Z").get(0), patient(id, version, lastUpdated));

    assertThat(judgement).isEqualTo(new Judgement("ReadIsCurrent", 1, List.of()));
  }

  private static List<Seen> patient(String id, String version, String lastUpdated) {
    return Given.seen(
        """
        {"resourceType": "Patient", "id": "%s",
         "meta": {"versionId": "%s", "lastUpdated": "%s"}}
        """
            .formatted(id, version, lastUpdated));
  }
}
