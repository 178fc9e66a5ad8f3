package org.trueblue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.auth.Consent;
import org.trueblue.auth.TokenAsk;

/** When a launch is made, and when one that was made is seen again. */
class LaunchesTest {

  private static final LaunchWish WISH =
      LaunchWish.standalone(ClientKind.CONFIDENTIAL, List.of("launch/patient"));

  private final StubbedVisit visit;
  private final Launches launches = new Launches();

  LaunchesTest(@TempDir Path folder) {
    visit = new StubbedVisit(folder);
  }

  @Test
  void aLaunchIsMadeOnceAndSeenByAll() {
    Launch first = launches.of(client(), WISH);
    Client another = client();

    assertThat(launches.of(another, WISH)).isSameAs(first);
    assertThat(another.exchanges()).as("it rests on it").contains(first.exchange().id());
    assertThat(first.tokens().access()).startsWith("token-");
    assertThat(visit.logins).hasSize(1);
  }

  @Test
  void anotherWishIsAnotherLaunch() {
    Launch first = launches.of(client(), WISH);

    assertThat(launches.of(client(), WISH.answered(Consent.DECLINE))).isNotEqualTo(first);
    assertThat(launches.fresh(client(), WISH)).isNotEqualTo(first);
    assertThat(launches.of(client(), WISH)).isSameAs(first);
    assertThat(visit.logins).hasSize(3);
  }

  @Test
  void allAreToldWhyThereIsNone() {
    visit.losesUsers("the password is wrong");

    for (int i = 0; i < 3; i++) {
      assertGap("authorization.login", WISH);
    }
    assertThat(visit.logins).hasSize(1);
  }

  @Test
  void aUserWhoComesBackWithoutACodeHasNoTokens() {
    visit.sendsBack("error", "access_denied");

    Launch launch = launches.of(client(), WISH);

    assertThat(launch.answer()).isEmpty();
    assertThat(launch.json().isMissingNode()).isTrue();
    assertThatThrownBy(launch::tokens)
        .isInstanceOfSatisfying(
            NotTested.class,
            gap -> assertThat(gap.gap().code()).isEqualTo("authorization.no-code"));
  }

  @Test
  void tokensAreRefreshedInALaunchOfTheirOwnOnce() {
    Launch first = launches.of(client(), WISH);
    Launches.Refreshed refreshed = launches.refreshed(client(), WISH, LaunchesTest::refresh);
    Client another = client();

    assertThat(refreshed.launch()).isNotEqualTo(first);
    assertThat(launches.refreshed(another, WISH, LaunchesTest::refresh)).isSameAs(refreshed);
    assertThat(another.exchanges())
        .contains(refreshed.launch().exchange().id(), refreshed.answer().id());
    assertThat(visit.logins).hasSize(2);
  }

  @Test
  void whatTheRunWasNotToldIsNotTested() {
    assertGap("launch.no-ehr", LaunchWish.fromEhr(ClientKind.CONFIDENTIAL, List.of("launch")));
    assertThatThrownBy(
            () -> launches.of(client(), LaunchWish.standalone(ClientKind.PUBLIC, List.of())))
        .isInstanceOf(NotTested.class);
    assertThat(visit.logins).isEmpty();
  }

  private static TokenAsk refresh(Launch launch) {
    return TokenAsk.refresh(
        URI.create("https://fhir.example.org/token"),
        launch.client(),
        launch.tokens().refresh().orElseThrow());
  }

  private void assertGap(String code, LaunchWish wish) {
    assertThatThrownBy(() -> launches.of(client(), wish))
        .isInstanceOfSatisfying(
            NotTested.class, gap -> assertThat(gap.gap().code()).isEqualTo(code));
  }

  private Client client() {
    return visit.client("smart@2.2.0", new Grants(), launches);
  }
}
