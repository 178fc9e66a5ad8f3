package org.trueblue.guide;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * The packages as they were published, where the tester has them: in the folder that the
 * environment variable {@code TRUEBLUE_PACKAGES} names. A test that needs one is skipped without
 * it.
 */
public final class OfficialPackages {

  private static final Pattern FILE = Pattern.compile("(.+?)-([0-9][^-]*)\\.tgz");

  private OfficialPackages() {}

  /** The official package; ends the test as skipped where it is not at hand. */
  public static FhirPackage read(PackageId id) throws IOException {
    return PackageReader.read(archive(id));
  }

  /** Those that are there; ends the test as skipped where nobody says in which folder. */
  public static List<PackageId> all() throws IOException {
    try (Stream<Path> files = Files.list(folder("the official packages"))) {
      return files
          .map(file -> FILE.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(file -> new PackageId(file.group(1), file.group(2)))
          .sorted(Comparator.comparing(PackageId::toString))
          .toList();
    }
  }

  /** The examples in it. */
  public static List<Resource> examples(PackageId id) throws IOException, Json.Malformed {
    List<Resource> examples = new ArrayList<>();
    for (byte[] file : exampleFiles(id).values()) {
      examples.add(Resource.parse(file));
    }
    return examples;
  }

  /** The examples in it as they are written, by the names of their files. */
  public static Map<String, byte[]> exampleFiles(PackageId id) throws IOException {
    Map<String, byte[]> examples = new LinkedHashMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive(id)));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().matches("package/example/[^.][^/]*\\.json")) {
          examples.put(entry.getName(), tar.readAllBytes());
        }
      }
    }
    return examples;
  }

  private static Path archive(PackageId id) {
    Path archive = folder(id.toString()).resolve(id.name() + "-" + id.version() + ".tgz");
    assumeTrue(Files.exists(archive), archive + " is not there, though TRUEBLUE_PACKAGES is set");
    return archive;
  }

  private static Path folder(String wanted) {
    String folder = System.getenv("TRUEBLUE_PACKAGES");
    assumeTrue(
        folder != null && !folder.isBlank(),
        "TRUEBLUE_PACKAGES names no folder with official packages, so that there was nothing to"
            + " hold against "
            + wanted);
    return Path.of(folder);
  }
}
