package org.trueblue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.FhirPackage;
import org.trueblue.guide.Guide;
import org.trueblue.guide.PackageReader;
import org.trueblue.guide.Publication;

/** US Core 6.1.0 as the project carries it, read once for all tests. */
public final class UsCore {

  private static final Path PROFILES = Path.of("profiles");
  private static final FhirPackage PACK = read();

  /** Validates and evaluates over the definitions of the guide. */
  public static final Engine ENGINE = new Engine(PACK);

  /** The guide. */
  public static final Guide GUIDE = new Guide(PACK, ENGINE.base());

  /** Folder of its features. */
  public static final Path FEATURES = Path.of("features/us-core/6.1.0");

  private UsCore() {}

  /** What it asks of servers. */
  public static List<Duty> duties() throws IOException {
    return Duties.of(GUIDE, Publication.read(PROFILES, PACK.id()));
  }

  private static FhirPackage read() {
    try {
      return PackageReader.read(PROFILES.resolve("hl7.fhir.us.core/6.1.0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
