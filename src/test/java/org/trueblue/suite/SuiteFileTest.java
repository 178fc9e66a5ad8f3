package org.trueblue.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.outcome.Finding;
import org.trueblue.requirement.Requirement;

class SuiteFileTest {

  private static final Path FEATURES = Path.of("features");

  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2", "v3"})
  void readsEachVersion(String version) throws IOException {
    Suite suite = SuiteFile.read(FEATURES, "blue-button-2@" + version);

    assertThat(suite.version()).isEqualTo(version);
    assertThat(suite.entries()).hasSizeGreaterThan(15);
    assertThat(suite.observed().list("capabilities")).contains("launch-standalone");
  }

  @Test
  void takesTheUsualVersionWhereNoneIsNamed() throws IOException {
    assertThat(SuiteFile.read(FEATURES, "blue-button-2").name()).isEqualTo("blue-button-2@v2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "blue-button-2@v9", "../features", "us-core@6.1.0", "@", ""})
  void saysWhichSuitesThereAre(String name) {
    assertThatThrownBy(() -> SuiteFile.read(FEATURES, name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("blue-button-2@v2");
  }

  @Test
  void whatIsKnownOfOneVersionIsNotSaidOfAnother() throws IOException {
    assertThat(known("v2", "discovery.instantiates").knownDeviation()).contains("instantiate");
    assertThat(known("v2", "response.status").knownDeviation()).isEmpty();
    assertThat(SuiteFile.read(FEATURES, "blue-button-2@v1").catalogue().find("BB-DISC-05"))
        .isEmpty();
  }

  private static Finding known(String version, String code) throws IOException {
    Suite suite = SuiteFile.read(FEATURES, "blue-button-2@" + version);
    Requirement requirement = suite.catalogue().find("BB-DISC-05").orElseThrow();
    return suite.explained(requirement, Finding.shall(code, "", "", "", "", ""));
  }
}
