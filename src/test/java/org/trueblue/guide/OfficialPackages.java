package org.trueblue.guide;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private OfficialPackages() {}

  /** The official package; ends the test as skipped where it is not at hand. */
  public static FhirPackage read(PackageId id) throws IOException {
    return PackageReader.read(archive(id));
  }

  /** The examples in it. */
  public static List<Resource> examples(PackageId id) throws IOException, Json.Malformed {
    List<Resource> examples = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive(id)));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().matches("package/example/[^.][^/]*\\.json")) {
          examples.add(Resource.parse(tar.readAllBytes()));
        }
      }
    }
    return examples;
  }

  private static Path archive(PackageId id) {
    String folder = System.getenv("TRUEBLUE_PACKAGES");
    assumeTrue(
        folder != null && !folder.isBlank(),
        "TRUEBLUE_PACKAGES names no folder with official packages, so that the carried "
            + id
            + " could not be held against the official one");
    Path archive = Path.of(folder, id.name() + "-" + id.version() + ".tgz");
    assumeTrue(Files.exists(archive), archive + " is not there, though TRUEBLUE_PACKAGES is set");
    return archive;
  }
}
