package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.trueblue.evidence.Digests;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/** Reads FHIR packages, from a folder or from the packed form of the registry. */
public final class PackageReader {

  /** No definition is larger; what is, is no package of good intent. */
  private static final int LARGEST_FILE = 64 << 20;

  private static final String MANIFEST = "package.json";

  private static final Set<String> CONFORMANCE_TYPES =
      Set.of(
          "CapabilityStatement",
          "CodeSystem",
          "ImplementationGuide",
          "OperationDefinition",
          "SearchParameter",
          "StructureDefinition",
          "ValueSet");

  private PackageReader() {}

  /**
   * Reads a package.
   *
   * @param path a {@code .tgz}, a folder with a {@code package.json}, or one whose subfolder {@code
   *     package} has it
   * @throws IOException if it cannot be read, with a message for the user
   */
  public static FhirPackage read(Path path) throws IOException {
    return Files.isDirectory(path) ? fromFolder(path) : fromArchive(path);
  }

  /** Reads no more of a package than its manifest. */
  static JsonNode manifest(Path path) throws IOException {
    try {
      return Json.parse(Files.isDirectory(path) ? manifestIn(path) : manifestOf(path));
    } catch (Json.Malformed e) {
      throw new IOException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static byte[] manifestIn(Path folder) throws IOException {
    Path inner = folder.resolve("package").resolve(MANIFEST);
    return Files.readAllBytes(Files.exists(inner) ? inner : folder.resolve(MANIFEST));
  }

  private static byte[] manifestOf(Path archive) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().equals("package/" + MANIFEST)) {
          return tar.readNBytes(LARGEST_FILE);
        }
      }
    }
    throw new IOException(archive + " is no FHIR package: it has no " + MANIFEST);
  }

  private static FhirPackage fromFolder(Path folder) throws IOException {
    Path inner = folder.resolve("package");
    Path root = Files.exists(inner.resolve("package.json")) ? inner : folder;
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(root)) {
      for (Path file : listed.filter(f -> f.toString().endsWith(".json")).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    FhirPackage read = fromFiles(folder, files);
    return Differences.are(root) ? Differences.read(read.id(), read.manifest(), root) : read;
  }

  private static FhirPackage fromArchive(Path archive) throws IOException {
    Map<String, byte[]> files;
    try {
      files = unpacked(archive);
    } catch (IOException e) {
      throw new IOException(archive + " cannot be read: " + e.getMessage(), e);
    }
    return fromFiles(archive, files);
  }

  private static Map<String, byte[]> unpacked(Path archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String name = entry.getName();
        if (name.matches("package/[^/]+\\.json")) {
          byte[] content = tar.readNBytes(LARGEST_FILE + 1);
          if (content.length > LARGEST_FILE) {
            throw new IOException(name + " is larger than 64 MB");
          }
          files.put(name.substring("package/".length()), content);
        }
      }
    }
    return files;
  }

  private static FhirPackage fromFiles(Path from, Map<String, byte[]> files) throws IOException {
    byte[] manifestBytes = files.remove("package.json");
    if (manifestBytes == null) {
      throw new IOException(from + " is no FHIR package: it has no package.json");
    }
    try {
      JsonNode manifest = Json.parse(manifestBytes);
      PackageId id =
          new PackageId(manifest.path("name").asText(), manifest.path("version").asText());
      files.remove(".index.json");
      return new FhirPackage(
          id, manifest, digest(manifestBytes, files.values()), conformance(files.values()));
    } catch (Json.Malformed e) {
      throw new IOException(from + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Resource> conformance(Collection<byte[]> files) throws Json.Malformed {
    List<Resource> resources = new ArrayList<>();
    for (byte[] file : files) {
      JsonNode json = Json.parse(file);
      if (CONFORMANCE_TYPES.contains(json.path("resourceType").asText())) {
        resources.add(Resource.of(json));
      }
    }
    return resources;
  }

  /** The digest of the content, the same for a folder and its packed form. */
  private static String digest(byte[] manifest, Collection<byte[]> files) {
    ByteArrayOutputStream digests = new ByteArrayOutputStream();
    digests.writeBytes(Digests.sha256(manifest).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    files.forEach(
        file ->
            digests.writeBytes(
                Digests.sha256(file).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return Digests.sha256(digests.toByteArray());
  }
}
