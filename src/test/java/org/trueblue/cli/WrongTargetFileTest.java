package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that name a target, and say something that cannot be meant. */
class WrongTargetFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing.yaml");
    refused(missing, missing + " cannot be read");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Path inPlace = Files.createDirectory(folder.resolve("folder.yaml"));
    refused(inPlace, inPlace + " cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"base: [", "\t", "base: \"open", "a: b: c", "%"})
  void whatIsNoYamlIsCalledSo(String content) throws IOException {
    refused(file(content), "is no YAML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "patients: [85]"})
  void aFileThatNamesNoServerIsCalledSo(String content) throws IOException {
    refused(file(content), "names no 'base'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- base", "just text", "85"})
  void aFileThatIsNoListOfNamesIsNamed(String content) throws IOException {
    refused(file(content), "target.yaml: it should hold names with values");
  }

  @Test
  void anUnknownKeyIsNamedWithTheKnownOnes() throws IOException {
    refused(
        file("bsae: http://127.0.0.1:9"),
        "'bsae' is not known (did you mean 'base'?); known are [");
  }

  @ParameterizedTest
  @CsvSource({
    "patients: 85, '''patients'' should be a list'",
    "'patients: [85, ~]', an empty item",
    "patients: [a/b], 'a/b' is no FHIR id",
    "concurrency: 0, --concurrency takes a number from 1 up",
    "concurrency: many, '''concurrency'' should be a whole number'",
    "timeout: -1, --timeout takes a number from 1 up",
    "show-phi: perhaps, '''show-phi'' should be true or false'",
    "allow-origins: [other], 'other' is no origin",
    "allow-origins: [~], an empty item",
    "token-env: TRUEBLUE_NO_SUCH_TOKEN, variable TRUEBLUE_NO_SUCH_TOKEN is not set",
    "attestations: all, '''attestations'' should be a list'",
    "attestations: [~], an empty item",
    "attestations: [all], '''attestations'' should be names with values'",
    "'attestations: [{by: Ann, on: 2026-05-01}]', 'an attestation names no ''requirement'''",
    "'attestations: [{requirement: r, on: 2026-05-01}]', 'the attestation of r names no ''by'''",
    "'attestations: [{requirement: r, by: '' '', on: 2026-05-01}]', 'the attestation of r names no"
        + " ''by'''",
    "'attestations: [{requirement: r, by: Ann}]', 'the attestation of r names no ''on'''",
    "'attestations: [{requirement: r, by: Ann, on: May}]', '''May'', which is no day'",
    "'attestations: [{requirement: r, by: Ann, on: 2999-01-01}]', 'a day to come'",
    "'attestations: [{requirement: r, by: Ann, on: 2026-05-01, who: x}]', '''who'' is not known'",
    "'attestations: [{requirement: r, by: Ann, on: 2026-05-01}]', 'there is no requirement ''r'' to"
        + " attest'",
    "guide: no-such-guide, guide 'no-such-guide' is not carried"
  })
  void aValueThatCannotBeMeantIsShown(String line, String because) throws IOException {
    refused(file("base: http://127.0.0.1:9/fhir\n" + line), because);
  }

  @Test
  void aBaseThatIsNoUrlIsShown() throws IOException {
    refused(file("base: fhir.example.org"), "'fhir.example.org' is no FHIR base URL");
  }

  @Test
  void whatTheFileSaysIsTaken() throws IOException {
    TargetFile file =
        TargetFile.read(
            file(
                """
                base: https://fhir.example.org/r4
                patients: [85, b]
                token-env: TOKEN
                guide: us-core@6.1.0
                allow-origins: [https://files.example.org]
                show-phi: true
                concurrency: 2
                timeout: 7
                """));
    assertThat(file.base()).isEqualTo("https://fhir.example.org/r4");
    assertThat(file.patients()).containsExactly("85", "b");
    assertThat(file.tokenEnv()).isEqualTo("TOKEN");
    assertThat(file.guide()).isEqualTo("us-core@6.1.0");
    assertThat(file.allowOrigins()).containsExactly("https://files.example.org");
    assertThat(file.showPhi()).isTrue();
    assertThat(file.concurrency()).isEqualTo(2);
    assertThat(file.timeout()).isEqualTo(7);
  }

  private void refused(Path file, String because) {
    Shell.refusesToRun(folder.resolve("reports"), because, "--target", file.toString());
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("target.yaml"), content);
  }
}
