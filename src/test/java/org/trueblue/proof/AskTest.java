package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.proof.SampleServer.get;
import static org.trueblue.proof.SampleServer.post;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskTest {

  @ParameterizedTest
  @CsvSource({
    "metadata,                   metadata",
    "Patient,                    search",
    "Patient/_search,            search",
    "Patient/1,                  read",
    "Patient/a-b.C,              read",
    "Patient/1/_history/2,       vread",
    "Patient/1/_history,         history",
    "Patient/1/$everything,      nothing",
  })
  void aRequestIsKnownByItsPath(String path, String kind) {
    assertThat(kinds(get(path, ""))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "name=x,                 name,           true",
    "name=x&gender=f,        gender+name,    true",
    "name=x&gender=f,        name+gender,    true",
    "name=x&_count=1,        name,           true",
    "name=x&_revinclude=y,   name,           true",
    "name=x&gender=f,        name,           false",
    "name=x,                 gender+name,    false",
  })
  void aSearchIsKnownByItsParameters(String form, String combination, boolean expected) {
    assertThat(get("Patient", form).searchesBy(combination)).isEqualTo(expected);
    assertThat(post("Patient/_search", form).searchesBy(combination)).isEqualTo(expected);
    assertThat(get("Patient/1", form).searchesBy(combination)).isFalse();
  }

  @Test
  void theParametersOfASearchAreDecodedWhereverTheyStand() {
    Ask.Parameter name = new Ask.Parameter("name", "a b|c");
    assertThat(get("Patient", "name=a+b%7Cc&flag").parameters())
        .containsExactly(name, new Ask.Parameter("flag", ""));
    assertThat(post("Patient/_search", "name=a+b%7Cc").parameters()).containsExactly(name);
    assertThat(get("Patient", "").parameters()).isEmpty();
  }

  @Test
  void aParameterCanBeTakenAwayAndAdded() {
    assertThat(get("Patient", "a=1&b=2").without("a").query()).isEqualTo("b=2");
    assertThat(get("Patient", "a=1").with("b", "x|y").query()).isEqualTo("a=1&b=x%7Cy");
    Ask posted = post("Patient/_search", "a=1&b=2").without("b");
    assertThat(posted.body()).isEqualTo("a=1");
    assertThat(posted.query()).isEmpty();
  }

  @Test
  void aNextPageIsKnownByItsQuery() {
    assertThat(get("", "_getpages=1").isNextPage()).isTrue();
    assertThat(get("Patient", "_getpages=1").isNextPage()).isFalse();
    assertThat(get("", "").isNextPage()).isFalse();
  }

  private static String kinds(Ask ask) {
    List<String> kinds = new ArrayList<>();
    if (ask.isMetadata()) {
      kinds.add("metadata");
    }
    if (ask.isSearch()) {
      kinds.add("search");
    }
    if (ask.isRead()) {
      kinds.add("read");
    }
    if (ask.isVread()) {
      kinds.add("vread");
    }
    if (ask.isHistory()) {
      kinds.add("history");
    }
    return kinds.isEmpty() ? "nothing" : String.join(" ", kinds);
  }
}
