package org.trueblue.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.trueblue.auth.Login.User;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;

/** Who is shown what is another's, and who is not although it may look so. */
class BordersTest {

  private final Borders borders = new Borders();

  @Test
  void oneWhoIsShownOneAndTheSameCrossesNothing() {
    borders.belongs("t1", User.FIRST, "p");

    assertThat(sees("t1", patient("p"))).isFalse();
    assertThat(sees("t1", bundle(claim("p"), claim("p")))).isFalse();
    assertThat(sees("t1", "{\"resourceType\":\"OperationOutcome\"}")).isFalse();
    assertThat(sees("t1", "no JSON")).isFalse();
    assertThat(borders.crossing()).isEmpty();
  }

  @Test
  void oneWhoIsShownTwoPeopleCrosses() {
    borders.belongs("t1", User.FIRST, "p");

    assertThat(sees("t1", bundle(claim("p"), claim("q")))).isTrue();
    assertThat(borders.crossing()).isPresent();
  }

  @Test
  void soDoesOneWhoIsShownAnotherLater() {
    borders.belongs("t1", User.FIRST, "");
    assertThat(sees("t1", patient("p"))).isFalse();

    assertThat(sees("t1", claim("q"))).isTrue();
    assertThat(sees("t1", claim("p"))).as("what is one's own stays so").isFalse();
  }

  @Test
  void soDoesOneWhoIsShownTheOtherFromTheFirst() {
    borders.belongs("t1", User.FIRST, "p");
    borders.belongs("t2", User.SECOND, "q");

    assertThat(sees("t1", claim("q"))).isTrue();
    assertThat(sees("t2", claim("q"))).isFalse();
  }

  @Test
  void tokensOfOneUserAreOneUsers() {
    borders.belongs("t1", User.FIRST, "p");
    borders.belongs("t1b", User.FIRST, "p");
    assertThat(sees("t1", claim("p"))).isFalse();

    assertThat(sees("t1b", claim("p"))).isFalse();
    assertThat(sees("t1b", claim("q"))).isTrue();
  }

  /** That a server names the wrong patient is its fault, but shows nothing of anybody. */
  @Test
  void aPatientThatIsNamedWronglyIsNoCrossing() {
    borders.belongs("t1", User.FIRST, "x");
    borders.belongs("t2", User.SECOND, "x");

    assertThat(sees("t1", claim("p"))).isFalse();
    assertThat(sees("t2", claim("q"))).isFalse();
  }

  @Test
  void twoLoginsOfOnePersonAreNoCrossing() {
    borders.belongs("t1", User.FIRST, "p");
    borders.belongs("t2", User.SECOND, "p");

    assertThat(sees("t1", claim("p"))).isFalse();
    assertThat(sees("t2", claim("p"))).isFalse();
  }

  @Test
  void withoutATokenNobodyIsAnybody() {
    Exchange anonymous = exchange(Request.get(URI.create("https://bb.example.org/x")), claim("p"));

    assertThat(borders.areCrossed(anonymous)).isFalse();
  }

  private boolean sees(String token, String body) {
    Request request = Request.get(URI.create("https://bb.example.org/x")).bearing(token);
    return borders.areCrossed(exchange(request, body));
  }

  private static Exchange exchange(Request request, String body) {
    return new Exchange(
        "x",
        request,
        new Reply.Response(200, Headers.none(), body.getBytes(StandardCharsets.UTF_8)),
        Instant.EPOCH,
        Duration.ZERO);
  }

  private static String patient(String id) {
    return "{\"resourceType\":\"Patient\",\"id\":\"%s\"}".formatted(id);
  }

  private static String claim(String patient) {
    return "{\"resourceType\":\"ExplanationOfBenefit\",\"patient\":{\"reference\":\"Patient/%s\"}}"
        .formatted(patient);
  }

  private static String bundle(String one, String other) {
    return "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":%s},{\"resource\":%s}]}"
        .formatted(one, other);
  }
}
