package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

  private static final Headers LINKS = new Headers(Map.of("Link", List.of("<a>", "<b>")));

  @ParameterizedTest
  @ValueSource(strings = {"Link", "link", "LINK"})
  void aNameIsFoundWhateverItsCase(String name) {
    assertThat(LINKS.first(name)).contains("<a>");
    assertThat(LINKS.all(name)).containsExactly("<a>", "<b>");
  }

  @Test
  void anAbsentHeaderHasNoValues() {
    assertThat(LINKS.first("ETag")).isEmpty();
    assertThat(LINKS.all("ETag")).isEmpty();
  }

  @Test
  void settingAHeaderReplacesItWhateverItsCase() {
    Headers changed = LINKS.with("link", "<c>");

    assertThat(changed.fields()).isEqualTo(Map.of("link", List.of("<c>")));
    assertThat(changed.fields().keySet()).containsExactly("link");
  }

  @Test
  void settingAHeaderLeavesTheOriginalAlone() {
    Headers changed = LINKS.with("ETag", "W/\"1\"");

    assertThat(LINKS.first("ETag")).isEmpty();
    assertThat(changed.all("Link")).containsExactly("<a>", "<b>");
  }

  @Test
  void headersAreEqualWhateverTheCaseOfTheirNames() {
    Headers lower = new Headers(Map.of("link", List.of("<a>", "<b>")));

    assertThat(lower).isEqualTo(LINKS).hasSameHashCodeAs(LINKS);
    assertThat(Set.of(LINKS)).contains(lower);
  }

  @Test
  void headersWithOtherValuesAreNotEqual() {
    assertThat(LINKS)
        .isNotEqualTo(new Headers(Map.of("Link", List.of("<b>", "<a>"))))
        .isNotEqualTo(Headers.none())
        .isNotEqualTo("Link");
  }

  @Test
  void eachValueIsReplacedWithItsNameAtHand() {
    Headers mapped = LINKS.map((name, value) -> name + value);

    assertThat(mapped.all("Link")).containsExactly("Link<a>", "Link<b>");
  }

  @Test
  void theyDoNotChangeWithWhatTheyWereMadeFrom() {
    List<String> values = new ArrayList<>(List.of("<a>"));
    Headers headers = new Headers(Map.of("Link", values));

    values.clear();

    assertThat(headers.all("Link")).containsExactly("<a>");
    assertThat(headers.fields()).isUnmodifiable();
  }

  @Test
  void theySurviveJson() throws Exception {
    ObjectMapper json = new ObjectMapper();

    Headers read = json.readValue(json.writeValueAsString(LINKS), Headers.class);

    assertThat(read).isEqualTo(LINKS);
    assertThat(read.first("LINK")).contains("<a>");
  }
}
