package org.trueblue.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trueblue.check.Given;
import org.trueblue.evidence.Exchange;

class StandingTokenTest {

  private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

  private final List<String> refreshed = new ArrayList<>();
  private Instant now = BEGIN;
  private Exchange next = given("{\"access_token\":\"second\",\"expires_in\":300}");
  private final StandingToken token =
      new StandingToken(
          refresh -> {
            refreshed.add(refresh);
            return next;
          },
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }
          });

  @Test
  void itIsReplacedBeforeItEndsAndNotSooner() {
    token.take(given("{\"access_token\":\"first\",\"refresh_token\":\"r1\",\"expires_in\":300}"));

    assertThat(after(0)).isEqualTo("first");
    assertThat(after(200)).isEqualTo("first");
    assertThat(after(241)).isEqualTo("second");
    assertThat(after(242)).isEqualTo("second");
    assertThat(refreshed).containsExactly("r1");
    assertThat(after(600)).as("the refresh token was not replaced").isEqualTo("second");
    assertThat(refreshed).containsExactly("r1", "r1");
  }

  @Test
  void aRefreshTokenThatIsReplacedIsUsedNoMore() {
    token.take(given("{\"access_token\":\"first\",\"refresh_token\":\"r1\",\"expires_in\":300}"));
    next = given("{\"access_token\":\"second\",\"refresh_token\":\"r2\",\"expires_in\":300}");

    after(250);
    after(500);

    assertThat(refreshed).containsExactly("r1", "r2");
  }

  @Test
  void whereItCannotBeReplacedItStays() {
    token.take(given("{\"access_token\":\"first\",\"refresh_token\":\"r1\",\"expires_in\":300}"));
    next = Given.exchange(400, Map.of("Content-Type", "application/json"), "{}");

    assertThat(after(299)).isEqualTo("first");
    assertThat(after(400)).isEqualTo("first");
    assertThat(refreshed).as("nobody asks again and again").containsExactly("r1");
  }

  @Test
  void whatIsGoodForLessThanAMinuteIsNotReplacedAtOnce() {
    token.take(given("{\"access_token\":\"first\",\"refresh_token\":\"r1\",\"expires_in\":30}"));

    assertThat(after(14)).isEqualTo("first");
    assertThat(after(16)).isEqualTo("second");
  }

  @Test
  void whatHasNoEndOrNoRefreshTokenStays() {
    token.take(given("{\"access_token\":\"first\",\"refresh_token\":\"r1\"}"));
    assertThat(after(100_000)).isEqualTo("first");
    token.take(given("{\"access_token\":\"other\",\"expires_in\":1}"));
    assertThat(StandingToken.of("given").get()).isEqualTo("given");
    assertThat(refreshed).isEmpty();
  }

  private String after(long seconds) {
    now = BEGIN.plus(Duration.ofSeconds(seconds));
    return token.get();
  }

  private static Exchange given(String body) {
    return Given.exchange(200, Map.of("Content-Type", "application/json"), body);
  }
}
