package org.trueblue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverFileTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  private static final Fingerprint FINDING =
      new Fingerprint("a/b", "search.missing", "Patient: name \"x\" \\ é");

  @TempDir private Path folder;

  @Test
  void aStubThatIsFilledInWaivesItsFinding() throws IOException {
    String stub = WaiverFile.stub(FINDING, "http://x", TODAY).replace("TODO", "known");

    Waivers waivers = WaiverFile.read(file("# why\n" + stub + stub));

    assertThat(waivers.all()).hasSize(2);
    Waiver waiver = waivers.all().get(1);
    assertThat(waiver.isAbout(FINDING, "http://x")).isTrue();
    assertThat(waiver.isAbout(FINDING, "http://y")).isFalse();
    assertThat(waiver.holds(TODAY)).isTrue();
    assertThat(waiver.holds(TODAY.plusDays(91))).isFalse();
    assertThat(waiver.place()).isEqualTo("waivers.yaml:11");
  }

  @Test
  void aStubThatIsNotFilledInIsRefused() {
    assertThatThrownBy(() -> WaiverFile.read(file(WaiverFile.stub(FINDING, "", TODAY))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("waivers.yaml:1: a waiver needs 'reason'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "finding: x#should hold a list of waivers",
        "[{finding: x, glob: '*'}]#'glob' is not known",
        "[{reason: x, owner: y, since: 2026-01-01, expires: 2026-01-02}]#needs 'finding'",
        "[{finding: x, reason: x, since: 2026-01-01, expires: 2026-01-02}]#needs 'owner'",
        "[{finding: x, reason: x, owner: y, since: 2026-01-01}]#needs 'expires'",
        "[{finding: x, reason: x, owner: y, since: May, expires: 2026-01-02}]#should be a day",
        "[{finding: 'x]#is no YAML"
      })
  void whatIsNoWaiverIsNamed(String text, String message) {
    assertThatThrownBy(() -> WaiverFile.read(file(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void anEmptyFileWaivesNothing() throws IOException {
    assertThat(WaiverFile.read(file("# none yet\n")).all()).isEmpty();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("waivers.yaml"), text);
  }
}
