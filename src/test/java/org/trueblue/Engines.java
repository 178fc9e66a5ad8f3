package org.trueblue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.evidence.Digests;
import org.trueblue.fhir.CodeService;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.fhir.hapi.PackFolder;
import org.trueblue.guide.FhirPackage;

/** Engines for tests, over packs that tests share. */
public final class Engines {

  private static final PackFolder FOLDER = PackFolder.of(System.getenv());

  private Engines() {}

  /** An engine over FHIR alone. */
  public static Engine base() {
    return new Engine(FOLDER, List.of(), CodeService.NONE);
  }

  /** An engine over definitions, of which the first are asked first. */
  public static Engine over(Definitions... definitions) {
    return new Engine(
        FOLDER, Stream.of(definitions).map(Engines::source).toList(), CodeService.NONE);
  }

  private static PackFolder.Source source(Definitions definitions) {
    return new PackFolder.Source(digest(definitions), () -> definitions);
  }

  private static String digest(Definitions definitions) {
    if (definitions instanceof FhirPackage pack) {
      return pack.digest();
    }
    String all =
        Stream.of("StructureDefinition", "ValueSet", "CodeSystem")
            .flatMap(type -> definitions.all(type).stream())
            .map(one -> one.json().toString())
            .collect(Collectors.joining("\n"));
    return Digests.sha256(all.getBytes(StandardCharsets.UTF_8));
  }
}
