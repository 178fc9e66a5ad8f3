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
import org.trueblue.guide.Supplement;

/** US Core 6.1.0 as the project carries it, read once for all tests. */
public final class UsCore {

  private static final Path PROFILES = Path.of("profiles");
  private static final FhirPackage PACK = read();

  /** Validates and evaluates over the definitions of the guide. */
  public static final Engine ENGINE = Engines.over(PACK);

  /** The guide. */
  public static final Guide GUIDE = guide();

  /** Folder of its features. */
  public static final Path FEATURES = Path.of("features/us-core/6.1.0");

  private UsCore() {}

  /** What it asks of servers. */
  public static List<Duty> duties() {
    return Duties.of(GUIDE);
  }

  private static Guide guide() {
    try {
      return new Guide(PACK, ENGINE.base(), Supplement.read(PROFILES, PACK.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FhirPackage read() {
    try {
      return PackageReader.read(PROFILES.resolve("hl7.fhir.us.core/6.1.0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
