package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudonymsTest {

  private final Pseudonyms pseudonyms = Pseudonyms.withFreshKey();

  @Test
  void aPseudonymIsItsOwnName() {
    String name = pseudonyms.of("family", "Okafor");

    assertThat(pseudonyms.of("name", name)).isEqualTo(name);
    assertThat(pseudonyms.replaceKnown("is " + name + " there?"))
        .isEqualTo("is " + name + " there?");
  }

  @Test
  void anIdThatTheUserNamedIsLeftAloneWhereItIsWrittenSo() {
    String name = pseudonyms.of("given", "Anna");
    pseudonyms.spare("anna");

    assertThat(pseudonyms.replaceKnown("GET Patient/anna: Anna was here"))
        .isEqualTo("GET Patient/anna: " + name + " was here");
    assertThat(pseudonyms.of("given", "Anna")).isEqualTo(name);
  }
}
