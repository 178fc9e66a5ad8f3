package org.trueblue.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.guide.CarriedGuides;

/** Guides that are not at hand, or are none. */
class WrongGuideTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"no-such-guide", "us-core@1.0.0", ""})
  void aGuideThatIsNotCarriedIsNamedWithThoseThatAre(String guide) {
    Shell.refusesToRun(
        folder,
        "; carried are "
            + CarriedGuides.ids().stream().map(id -> id.alias() + "@" + id.version()).toList()
            + ", others as name#version",
        "--guide",
        guide);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Not A Package#1", "a#", "#1", "a#b#c", "../a#1"})
  void aNameThatIsNoPackageIsShown(String guide) {
    Shell.refusesToRun(folder, "'" + guide + "' is no package", "--guide", guide);
  }

  @Test
  void aPackageThatIsNowhereIsNamedWithThePlaces() {
    Shell.refusesToRun(
        folder,
        "package no.such.package#9.9.9 was not found in [" + folder,
        "--guide",
        "no.such.package#9.9.9",
        "--packages",
        folder.toString());
    Shell.run("vendor", "no.such.package#9.9.9").refused("was not found in");
    Shell.run("generate", "no.such.package#9.9.9").refused("was not found in");
  }

  @Test
  void aFileThatIsNoPackageIsNamed() throws IOException {
    write("some.guide-1.0.0.tgz", "not packed".getBytes(StandardCharsets.UTF_8));
    refused("some.guide-1.0.0.tgz");
  }

  @Test
  void anArchiveWithoutAManifestIsNamed() throws IOException {
    write("some.guide-1.0.0.tgz", archive("package/other.json", "{}"));
    refused("has no package.json");
  }

  @Test
  void aPackageThatAsksNothingOfServersIsNoGuide() throws IOException {
    write(
        "some.guide-1.0.0.tgz",
        archive("package/package.json", "{\"name\":\"some.guide\",\"version\":\"1.0.0\"}"));
    refused("some.guide#1.0.0 has no CapabilityStatement of a server");
  }

  private void refused(String because) {
    String[] options = {"some.guide#1.0.0", "--packages", folder.toString()};
    Shell.run("run", "--guide", options[0], options[1], options[2]).refused(because);
    Shell.run("generate", options[0], options[1], options[2]).refused(because);
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private static byte[] archive(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      byte[] text = content.getBytes(StandardCharsets.UTF_8);
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(text.length);
      tar.putArchiveEntry(entry);
      tar.write(text);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }
}
