package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;
import org.trueblue.run.Closing;
import org.trueblue.run.RunFolder;
import org.trueblue.seal.KeyPairs;

class SealedRunTest {

  @TempDir private Path temp;
  private Path run = Path.of("");

  @BeforeEach
  void makeRun() throws IOException {
    run =
        SampleFolder.whole(
            temp.resolve("run"),
            SampleRun.settled("a/one", Strength.SHALL, new Outcome.Passed()),
            SampleRun.settled(
                "a/two",
                Strength.SHALL,
                new Outcome.Waived("until May", List.of(SampleRun.finding("search.missing")))));
    Files.writeString(run.resolve("index.html"), "<html></html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC", "Ed25519"})
  void aSealedRunThatNobodyTouchedIsWhole(String kind) throws Exception {
    KeyPairs keys = KeyPairs.in(temp, kind);

    Shell sealed = Shell.run("seal", run.toString(), "--key", keys.privateKey().toString());
    Shell verified = Shell.run("verify", run.toString(), "--key", keys.publicKey().toString());

    assertThat(sealed.code()).isZero();
    assertThat(sealed.out())
        .contains("it is not without exceptions: 1 requirements are broken, and waived");
    assertThat(verified.err()).isEmpty();
    assertThat(verified.out()).startsWith("whole: ").contains("it is not without exceptions");
    assertThat(verified.code()).isZero();
  }

  @Test
  void whatWasChangedIsNamed() throws Exception {
    KeyPairs keys = KeyPairs.in(temp, "Ed25519");
    Shell.run("seal", run.toString(), "--key", keys.privateKey().toString());
    Files.writeString(run.resolve("index.html"), "<html>all is well</html>");
    Files.writeString(run.resolve("more.txt"), "more");
    Files.delete(run.resolve("INTERPRETING.md"));

    Shell verified = Shell.run("verify", run.toString(), "--key", keys.publicKey().toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out().lines())
        .containsExactly(
            "INTERPRETING.md is missing", "index.html was changed", "more.txt was added");
  }

  @Test
  void aManifestThatWasWrittenAnewIsNotSigned() throws Exception {
    KeyPairs keys = KeyPairs.in(temp, "EC");
    Shell.run("seal", run.toString(), "--key", keys.privateKey().toString());
    Path manifest = run.resolve("seal/manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("without exceptions", "with exceptions"));

    Shell verified = Shell.run("verify", run.toString(), "--key", keys.publicKey().toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out()).contains("the seal is not signed with the key of ");
  }

  @Test
  void theSealOfSomebodyElseIsNotTakenForThatOfTheKey() throws Exception {
    KeyPairs keys = KeyPairs.in(temp, "EC");
    KeyPairs others = KeyPairs.in(Files.createDirectory(temp.resolve("others")), "RSA");
    Shell.run("seal", run.toString(), "--key", others.privateKey().toString());

    assertThat(Shell.run("verify", run.toString(), "--key", keys.publicKey().toString()).code())
        .isEqualTo(1);
  }

  @Test
  void aRunThatIsNotSealedIsVerifiedByItsChain() throws IOException {
    assertThat(Shell.run("verify", run.toString()).out())
        .startsWith("whole, as far as its own digests tell; it is not sealed");
    Path ledger = run.resolve("ledger.ndjson");
    Files.writeString(ledger, Files.readString(ledger).replace("WAIVED", "PASSED"));

    Shell verified = Shell.run("verify", run.toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out()).startsWith("ledger.ndjson: line 3 does not follow");
  }

  @Test
  void aSealThatIsAskedForAndMissingIsSaid() throws Exception {
    KeyPairs keys = KeyPairs.in(temp, "RSA");

    Shell verified = Shell.run("verify", run.toString(), "--key", keys.publicKey().toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out()).contains("it is not sealed");
  }

  @Test
  void aKeyThatIsNoneIsNamed() {
    Shell.run("seal", run.toString(), "--key", run.resolve("run.json").toString())
        .refused("holds no 'PRIVATE KEY' in PEM");
  }

  @Test
  void withoutAKeyNothingIsSaidOfTheSignature() throws Exception {
    KeyPairs keys = KeyPairs.in(temp, "EC");
    Shell.run("seal", run.toString(), "--key", keys.privateKey().toString());

    Shell verified = Shell.run("verify", run.toString());

    assertThat(verified.code()).isZero();
    assertThat(verified.out())
        .doesNotContain("whole")
        .contains("whose signature was not checked", "not checked: whether somebody made");
  }

  @Test
  void aVerdictThatTheLedgerDoesNotGiveIsSeenWithoutAKey() throws Exception {
    KeyPairs keys = KeyPairs.in(temp, "EC");
    Shell.run("seal", run.toString(), "--key", keys.privateKey().toString());
    Path manifest = run.resolve("seal/manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceAll("\"verdict\" : \"\\w+\"", "\"verdict\" : \"MADE_UP\""));

    Shell verified = Shell.run("verify", run.toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out()).contains("the seal says MADE_UP, the ledger ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seal/manifest.sig", "seal/manifest.json"})
  void halfASealIsNone(String half) throws Exception {
    KeyPairs keys = KeyPairs.in(temp, "EC");
    Shell.run("seal", run.toString(), "--key", keys.privateKey().toString());
    Files.delete(run.resolve(half));

    Shell verified = Shell.run("verify", run.toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out()).contains(half + " is missing");
  }

  @Test
  void aLedgerThatWasCutAndAReportThatWasEditedAreSeenWithoutASeal() throws Exception {
    Closing.write(new RunFolder(run));
    assertThat(Shell.run("verify", run.toString()).code()).isZero();
    Path ledger = run.resolve("ledger.ndjson");
    List<String> lines = Files.readAllLines(ledger);
    Files.write(ledger, lines.subList(0, lines.size() - 1));
    Files.writeString(run.resolve("index.html"), "<html>all is well</html>");

    Shell verified = Shell.run("verify", run.toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains(
            "ledger.ndjson has %d lines, and had %d".formatted(lines.size() - 1, lines.size()))
        .contains("index.html was changed");
  }

  @Test
  void whatCannotBeSeenIsSaid() {
    assertThat(Shell.run("verify", run.toString()).out())
        .contains("not checked: the reports, and whether the ledger was longer");
  }
}
