package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;

/**
 * The definitions that an engine stands on: those of packages, and below them those of FHIR itself,
 * all of them in packs, with their snapshots.
 *
 * @param context of FHIR R4
 * @param packages none if there is nothing but FHIR itself
 * @param core FHIR itself
 * @param structures of both
 */
record Layers(
    FhirContext context,
    Optional<PackedDefinitions> packages,
    PackedDefinitions core,
    Structures structures) {

  /**
   * Opens the packs, and makes those that are not there. What structures say wrongly is corrected
   * for all who read them.
   *
   * @param sources of which the first is asked first
   */
  static Layers of(PackFolder folder, List<PackFolder.Source> sources, FhirContext context) {
    Optional<PackedDefinitions> packages =
        sources.isEmpty()
            ? Optional.empty()
            : Optional.of(
                PackedDefinitions.ofPackages(context, folder.packages(sources), Errata::correct));
    PackedDefinitions core = PackedDefinitions.ofCore(context, folder.core(), Errata::correct);
    return new Layers(
        context,
        packages,
        core,
        new Structures(Stream.concat(packages.stream(), Stream.of(core)).toList()));
  }

  /** The definitions, the first to be asked first. */
  List<IValidationSupport> definitions() {
    List<IValidationSupport> definitions = new ArrayList<>(packages.stream().toList());
    definitions.add(core);
    return definitions;
  }

  /** The definitions, and the services that know what codes they have. */
  List<IValidationSupport> terminology() {
    List<IValidationSupport> terminology = definitions();
    terminology.add(new CommonCodeSystemsTerminologyService(context));
    terminology.add(new QuickTerminology(context));
    return terminology;
  }
}
