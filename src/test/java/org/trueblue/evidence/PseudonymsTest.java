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

  @Test
  void anIdThatTheUserNamedIsLeftAloneWhereAPartOfItIsAName() {
    String name = pseudonyms.of("given", "Anna");
    pseudonyms.spare("anna-1");
    pseudonyms.spare("p-anna");

    assertThat(pseudonyms.replaceKnown("Patient/anna-1, Patient/p-anna, Patient/anna-2"))
        .isEqualTo("Patient/anna-1, Patient/p-anna, Patient/" + name + "-2");
  }
}
