package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Resource;

/** Makes packs: has HAPI read the definitions the long way, and writes down what came of it. */
final class Packing {

  private static final List<String> TYPES =
      List.of("StructureDefinition", "ValueSet", "CodeSystem");

  private final PackWriter writer = new PackWriter();
  private final WorkerContextValidationSupportAdapter validator;

  private Packing(FhirContext context, List<IValidationSupport> layers) {
    List<IValidationSupport> all = new ArrayList<>(layers);
    all.add(new CommonCodeSystemsTerminologyService(context));
    all.add(new InMemoryTerminologyServerValidationSupport(context));
    all.add(new SnapshotGeneratingValidationSupport(context));
    this.validator = new WorkerContextValidationSupportAdapter(new ValidationSupportChain(all));
  }

  /** The definitions of FHIR R4 itself. */
  static PackWriter core() {
    FhirContext context = FhirContext.forR4();
    DefaultProfileValidationSupport core = published(context);
    // It lists only what it has read, and reads the terminology with the first code system.
    core.fetchCodeSystem("");
    Packing packing = new Packing(context, List.of(core));
    packing.validator.fetchResourcesByType(StructureDefinition.class);
    core.fetchAllConformanceResources()
        .forEach(one -> packing.add(0, (MetadataResource) one, true));
    core.flush();
    return packing.writer;
  }

  /** As published: what HAPI has read is one for all in the process, and may be corrected. */
  private static DefaultProfileValidationSupport published(FhirContext context) {
    DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(context);
    core.flush();
    return core;
  }

  /** The definitions of packages, of which the first is asked first. */
  static PackWriter packages(List<PackFolder.Source> sources) {
    FhirContext context = FhirContext.forR4();
    MissingBases missing = new MissingBases(PackFolder.Source.together(sources));
    List<List<MetadataResource>> parsed =
        sources.stream().map(one -> parsed(context, one.content().get(), missing)).toList();
    List<IValidationSupport> layers = new ArrayList<>();
    for (List<MetadataResource> definitions : parsed) {
      PrePopulatedValidationSupport layer = new PrePopulatedValidationSupport(context);
      definitions.forEach(layer::addResource);
      layers.add(layer);
    }
    DefaultProfileValidationSupport core = published(context);
    layers.add(core);
    Packing packing = new Packing(context, layers);
    for (int i = 0; i < parsed.size(); i++) {
      int layer = i;
      parsed.get(i).forEach(one -> packing.add(layer, one, false));
    }
    core.flush();
    return packing.writer;
  }

  private static List<MetadataResource> parsed(
      FhirContext context, Definitions definitions, MissingBases missing) {
    IParser parser = context.newJsonParser();
    parser.setParserErrorHandler(new LenientErrorHandler(false));
    return TYPES.stream()
        .flatMap(type -> definitions.all(type).stream())
        .map(one -> parsed(parser, one, missing))
        .filter(MetadataResource::hasUrl)
        .toList();
  }

  /** A profile whose base is not at hand gets what it says itself, on top of its type. */
  private static MetadataResource parsed(IParser parser, Resource one, MissingBases missing) {
    MetadataResource parsed = (MetadataResource) parser.parseResource(one.json().toString());
    if (parsed instanceof org.hl7.fhir.r4.model.StructureDefinition profile
        && missing.isMissing(one)) {
      profile.setBaseDefinition(MissingBases.CORE + profile.getType());
    }
    return parsed;
  }

  private void add(int layer, MetadataResource definition, boolean withR4) {
    if (definition instanceof org.hl7.fhir.r4.model.StructureDefinition) {
      structure(definition)
          .ifPresent(one -> writer.add(layer, Optional.of(definition).filter(r4 -> withR4), one));
    } else if (TYPES.contains(definition.fhirType())) {
      writer.add(layer, definition);
    }
  }

  /** One of which no snapshot can be made is as if it were not at hand. */
  private Optional<StructureDefinition> structure(MetadataResource definition) {
    try {
      return Stream.of(definition.getUrl() + "|" + definition.getVersion(), definition.getUrl())
          .flatMap(name -> Stream.ofNullable(fetch(name)))
          .findFirst()
          .map(StructureDefinition::copy);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private @Nullable StructureDefinition fetch(String canonical) {
    return validator.fetchResource(StructureDefinition.class, canonical);
  }
}
