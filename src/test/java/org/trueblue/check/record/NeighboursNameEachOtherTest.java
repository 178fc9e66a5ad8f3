package org.trueblue.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.outcome.Judgement;

class NeighboursNameEachOtherTest {

  private static final String FIRST = claim("1", "a", related("replacedby", "b"));
  private static final String SECOND = claim("2", "b", related("prior", "a"));

  @Test
  void neighboursThatNameEachOtherAreRight() {
    Judgement judgement = judge(FIRST, SECOND);
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.subjects()).isEqualTo(2);
  }

  @Test
  void aChainIsRightWhereEachNamesItsNeighbour() {
    assertThat(
            judge(
                    FIRST,
                    claim("2", "b", related("prior", "a"), related("replacedby", "c")),
                    claim("3", "c", related("prior", "b")))
                .findings())
        .isEmpty();
  }

  @Test
  void whoIsNotNamedInReturnIsFound() {
    assertThat(Defect.of(judge(claim("1", "a"), SECOND)))
        .extracting(Defect::code, Defect::where)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "neighbours.one-sided", "ExplanationOfBenefit/1: related"));
  }

  @Test
  void theFirstOfAChainIsNoNeighbourOfTheLast() {
    List<Defect> defects = Defect.of(judge(FIRST, SECOND, claim("3", "c", related("prior", "a"))));
    assertThat(defects)
        .extracting(Defect::where)
        .containsExactly("ExplanationOfBenefit/1: related");
  }

  @Test
  void aRelationshipOfAnotherKindInReturnIsNone() {
    assertThat(judge(FIRST, claim("2", "b", related("associated", "a"))).findings()).hasSize(1);
  }

  @Test
  void whatIsNotInTheRecordOrIsOfAnotherSystemIsNotJudged() {
    assertThat(judge(FIRST).subjects()).isZero();
    assertThat(judge(FIRST, SECOND.replace("urn:c", "urn:other")).subjects()).isZero();
    assertThat(judge(claim("1", "a")).subjects()).isZero();
  }

  @Test
  void whatIsSeenTwiceIsOne() {
    assertThat(judge(FIRST, SECOND, FIRST, SECOND).subjects()).isEqualTo(2);
  }

  private static Judgement judge(String... claims) {
    List<Seen> seen =
        Given.seen(
            Arrays.stream(claims).map(json -> json.replace('\'', '"')).toArray(String[]::new));
    return NeighboursNameEachOther.judge(seen, "related", "prior", "replacedby");
  }

  private static String claim(String id, String identifier, String... related) {
    return "{'resourceType':'ExplanationOfBenefit','id':'%s','identifier':[{'system':'urn:c','value':'%s'}],'related':[%s]}"
        .formatted(id, identifier, String.join(",", related));
  }

  private static String related(String code, String value) {
    return "{'relationship':{'coding':[{'code':'%s'}]},'reference':{'system':'urn:c','value':'%s'}}"
        .formatted(code, value);
  }
}
