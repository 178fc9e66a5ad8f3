package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A package where it lies, to be told from others without reading it.
 *
 * @param id name and version
 * @param path a {@code .tgz} or a folder
 */
public record PackageFile(PackageId id, Path path) {

  /**
   * Tells its content from any other that it may have had: sizes and two checksums, which cost a
   * hundredth of a digest that nobody can forge. Who can write here can write what he likes.
   *
   * @throws IOException if it cannot be read
   */
  public String fingerprint() throws IOException {
    Checksum one = new CRC32();
    Checksum other = new CRC32C();
    long size = 0;
    for (Path file : files()) {
      byte[] content = Files.readAllBytes(file);
      one.update(content);
      other.update(content);
      size += content.length;
    }
    return "%s %d %x %x".formatted(id, size, one.getValue(), other.getValue());
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** What it says of itself, and of the packages that it builds on. */
  JsonNode manifest() throws IOException {
    return PackageReader.manifest(path);
  }

  /**
   * Reads it.
   *
   * @throws IOException if it cannot be read, with a message for the user
   */
  public FhirPackage read() throws IOException {
    return PackageReader.read(path);
  }
}
