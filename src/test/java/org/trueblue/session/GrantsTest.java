package org.trueblue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Login.User;

/** When users are asked for a grant, and when the one that they gave is used again. */
class GrantsTest {

  private static final Wish ALL = Wish.whole(User.FIRST, List.of("patient/*.read"));
  private static final Wish LESS = new Wish(User.FIRST, List.of("openid"), Consent.SHARE);
  private static final Wish OTHERS = Wish.whole(User.SECOND, List.of("patient/*.read"));

  private final StubbedVisit visit;
  private final Grants grants = new Grants();

  GrantsTest(@TempDir Path folder) {
    visit = new StubbedVisit(folder);
  }

  @Test
  void theLastGrantOfAUserIsUsedAgain() {
    Grant first = grants.of(client(), ALL);

    assertThat(grants.of(client(), ALL)).isSameAs(first);
    assertThat(grants.of(client(), OTHERS)).isNotEqualTo(first);
    assertThat(grants.of(client(), ALL)).as("the other user ended nothing").isSameAs(first);
    assertThat(visit.logins).containsExactly("first", "second");
  }

  @Test
  void anEarlierGrantIsNotUsedAgain() {
    Grant first = grants.of(client(), ALL);
    grants.of(client(), LESS);

    assertThat(grants.of(client(), ALL).tokens().access()).isNotEqualTo(first.tokens().access());
    assertThat(visit.logins).hasSize(3);
  }

  @Test
  void whatIsSpentOrToBeSpentIsGrantedAnew() {
    Grant first = grants.of(client(), ALL);
    Grant fresh = grants.fresh(client(), ALL);

    assertThat(fresh.tokens().access()).isNotEqualTo(first.tokens().access());
    assertThat(grants.of(client(), ALL)).isSameAs(fresh);
    grants.spent(User.FIRST);
    assertThat(grants.of(client(), ALL)).isNotSameAs(fresh);
  }

  @Test
  void whoCouldNotLogInIsNotAskedAgain() {
    visit.losesUsers("the password is wrong");

    for (int i = 0; i < 3; i++) {
      assertGap("authorization.login", ALL);
    }
    assertThat(visit.logins).hasSize(1);
  }

  @Test
  void aUserWithoutACodeAndACodeWithoutATokenAreToldApart() {
    visit.sendsBack("error", "server_error");
    assertGap("authorization.no-code", ALL);
    assertThat(grants.withoutToken(ALL)).isEmpty();

    visit.sendsBack("code", "some-code");
    visit.answersTokens(400);
    assertGap("authorization.no-token", LESS);
    assertThat(grants.withoutToken(LESS))
        .hasValueSatisfying(answer -> assertThat(answer.status()).isEqualTo(400));
  }

  @Test
  void aTokenThatWasGivenStandsForAllAndForNothingElse() {
    Grants given = new Grants(Map.of(User.FIRST, "token"), new Borders());

    assertThat(given.of(client(), ALL).tokens().access()).isEqualTo("token");
    for (Wish wish : List.of(LESS, OTHERS)) {
      assertThatThrownBy(() -> given.of(client(), wish))
          .isInstanceOfSatisfying(
              NotTested.class,
              gap -> assertThat(gap.gap().code()).isEqualTo("authorization.given-token"));
    }
    assertThat(visit.logins).isEmpty();
  }

  @Test
  void aControlIsMadeOnce() {
    grants.of(client(), ALL);
    Client client = client();
    var answer = grants.control("right", () -> client.again(visit.sent.get(0)));

    assertThat(grants.control("right", () -> client.again(visit.sent.get(0)))).isSameAs(answer);
    assertThat(grants.control("another", () -> client.again(visit.sent.get(0))))
        .isNotSameAs(answer);
  }

  private void assertGap(String code, Wish wish) {
    assertThatThrownBy(() -> grants.of(client(), wish))
        .isInstanceOfSatisfying(
            NotTested.class, gap -> assertThat(gap.gap().code()).isEqualTo(code));
  }

  private Client client() {
    return visit.client("blue-button-2@v2", grants, new Launches());
  }
}
