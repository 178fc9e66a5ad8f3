package org.trueblue.reference.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trueblue.reference.smart.Given.Hands;
import org.trueblue.reference.smart.GrantBook.Issued;

class GrantBookTest {

  private static final Granted GRANTED =
      Given.granted(Apps.CONFIDENTIAL, "offline_access patient/Patient.rs");

  private final Hands clock = new Hands();

  @Test
  void aCodeIsGoodForAMinute() {
    GrantBook book = book();
    String early = book.code(GRANTED, "c", "S256", "uri");
    String late = book.code(GRANTED, "c", "S256", "uri");

    clock.pass(Duration.ofSeconds(59));
    assertThat(book.use(early)).isPresent();
    clock.pass(Duration.ofSeconds(2));
    assertThat(book.use(late)).isEmpty();
  }

  @Test
  void whoUsesACodeTwiceLosesWhatCameOfIt() {
    GrantBook book = book();
    String code = book.code(GRANTED, "c", "S256", "uri");
    assertThat(book.use(code)).isPresent();
    Issued issued = book.issue(GRANTED);

    assertThat(book.use(code)).isEmpty();

    assertThat(book.withAccess(issued.access())).isEmpty();
    assertThat(book.withRefresh(issued.refresh().orElseThrow())).isEmpty();
  }

  @Test
  void itCanForgetThatACodeIsGoodOnce() {
    GrantBook book = book(Lapse.ACCEPTS_USED_CODE);
    String code = book.code(GRANTED, "c", "S256", "uri");
    book.use(code);
    Issued issued = book.issue(GRANTED);

    assertThat(book.use(code)).isPresent();
    assertThat(book.withAccess(issued.access())).isPresent();
  }

  @Test
  void itCanForgetToEndWhatCameOfAReusedCode() {
    GrantBook book = book(Lapse.KEEPS_TOKENS_OF_REUSED_CODE);
    String code = book.code(GRANTED, "c", "S256", "uri");
    book.use(code);
    Issued issued = book.issue(GRANTED);

    assertThat(book.use(code)).isEmpty();
    assertThat(book.withAccess(issued.access())).isPresent();
  }

  @Test
  void tokensOfUsersAreGoodForAnHourAndThoseOfServicesForFiveMinutes() {
    GrantBook book = book();
    Issued ofUser = book.issue(GRANTED);
    Issued ofService = book.issue(Given.granted(Apps.BACKEND, "system/*.rs offline_access"));

    assertThat(ofUser.seconds()).isEqualTo(3600);
    assertThat(ofService.seconds()).isEqualTo(300);
    assertThat(ofService.refresh()).isEmpty();
    clock.pass(Duration.ofMinutes(5));
    assertThat(book.withAccess(ofService.access())).isEmpty();
    assertThat(book.withAccess(ofUser.access())).isPresent();
    clock.pass(Duration.ofMinutes(55));
    assertThat(book.withAccess(ofUser.access())).isEmpty();
  }

  @Test
  void onlyWhoMayComeBackGetsARefreshToken() {
    assertThat(book().issue(Given.granted(Apps.PUBLIC, "patient/Patient.rs")).refresh()).isEmpty();
  }

  @Test
  void aReplacedRefreshTokenEndsItsGrantWhenItComesAgain() {
    GrantBook book = book();
    String first = book.issue(GRANTED).refresh().orElseThrow();
    Issued second = book.refreshed(first, GRANTED, GRANTED.scopes());
    assertThat(second.refresh()).isNotEqualTo(Optional.of(first));

    assertThat(book.withRefresh(first)).isEmpty();

    assertThat(book.withRefresh(second.refresh().orElseThrow())).isEmpty();
    assertThat(book.withAccess(second.access())).isEmpty();
  }

  @Test
  void itCanForgetThatARefreshTokenWasReplaced() {
    GrantBook book = book(Lapse.ACCEPTS_REPLACED_REFRESH);
    String first = book.issue(GRANTED).refresh().orElseThrow();
    book.refreshed(first, GRANTED, GRANTED.scopes());

    assertThat(book.withRefresh(first)).isPresent();
  }

  @Test
  void aRefreshTokenMayStayTheSame() {
    GrantBook book = new GrantBook(clock, Set.of(), Set.of(Habit.STABLE_REFRESH_TOKENS));
    String first = book.issue(GRANTED).refresh().orElseThrow();

    assertThat(book.refreshed(first, GRANTED, GRANTED.scopes()).refresh()).contains(first);
    assertThat(book.withRefresh(first)).isPresent();
  }

  @Test
  void takingBackAnAccessTokenEndsItAlone() {
    GrantBook book = book();
    Issued issued = book.issue(GRANTED);
    Issued other = book.issue(GRANTED);

    book.revoke(issued.access(), Apps.CONFIDENTIAL);

    assertThat(book.withAccess(issued.access())).isEmpty();
    assertThat(book.withRevoked(issued.access())).isPresent();
    assertThat(book.withAccess(other.access())).isPresent();
    assertThat(book.withRefresh(issued.refresh().orElseThrow())).isPresent();
  }

  @Test
  void takingBackARefreshTokenEndsTheGrant() {
    GrantBook book = book();
    Issued issued = book.issue(GRANTED);

    book.revoke(issued.refresh().orElseThrow(), Apps.CONFIDENTIAL);

    assertThat(book.withAccess(issued.access())).isEmpty();
    assertThat(book.withRefresh(issued.refresh().orElseThrow())).isEmpty();
    assertThat(book.of(Given.DOCTOR)).isEmpty();
  }

  @Test
  void nobodyTakesBackTheTokenOfAnother() {
    assertThat(isAliveAfterAnotherRevokes()).isTrue();
    assertThat(isAliveAfterAnotherRevokes(Lapse.REVOKES_FOR_OTHER_CLIENT)).isFalse();
  }

  private boolean isAliveAfterAnotherRevokes(Lapse... lapses) {
    GrantBook book = book(lapses);
    Issued issued = book.issue(GRANTED);
    book.revoke(issued.access(), Apps.PUBLIC);
    return book.withAccess(issued.access()).isPresent();
  }

  @Test
  void itCanForgetToTakeBack() {
    GrantBook access = book(Lapse.HONOURS_REVOKED_ACCESS);
    Issued alive = access.issue(GRANTED);
    access.revoke(alive.access(), Apps.CONFIDENTIAL);
    assertThat(access.withAccess(alive.access())).isPresent();

    GrantBook refresh = book(Lapse.HONOURS_REVOKED_REFRESH);
    String token = refresh.issue(GRANTED).refresh().orElseThrow();
    refresh.revoke(token, Apps.CONFIDENTIAL);
    assertThat(refresh.withRefresh(token)).isPresent();

    GrantBook both = book(Lapse.KEEPS_ACCESS_OF_REVOKED_REFRESH);
    Issued kept = both.issue(GRANTED);
    both.revoke(kept.refresh().orElseThrow(), Apps.CONFIDENTIAL);
    assertThat(both.withAccess(kept.access())).isPresent();
  }

  @Test
  void tokensMayHaveTheFormOfJwt() {
    GrantBook book = new GrantBook(clock, Set.of(), Set.of(Habit.JWT_ACCESS_TOKENS));

    assertThat(book.issue(GRANTED).access().split("\\.", -1)).hasSize(3);
  }

  private GrantBook book(Lapse... lapses) {
    return new GrantBook(clock, Set.of(lapses), Set.of());
  }
}
