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
    all.add(new SnapshotGeneratingValidationSupport(context));
    this.validator = new WorkerContextValidationSupportAdapter(new ValidationSupportChain(all));
  }

  /** The definitions of FHIR R4 itself. */
  static PackWriter core() {
    FhirContext context = FhirContext.forR4();
    DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(context);
    // It lists only what it has read, and reads the terminology with the first code system.
    core.fetchCodeSystem("");
    Packing packing = new Packing(context, List.of(core));
    packing.validator.fetchResourcesByType(StructureDefinition.class);
    core.fetchAllConformanceResources()
        .forEach(one -> packing.add(0, (MetadataResource) one, true));
    core.flush();
    return packing.writer;
  }

  /** The definitions of packages, of which the first is asked first. */
  static PackWriter packages(List<Definitions> packages) {
    FhirContext context = FhirContext.forR4();
    List<List<MetadataResource>> parsed =
        packages.stream().map(one -> parsed(context, one)).toList();
    List<IValidationSupport> layers = new ArrayList<>();
    for (List<MetadataResource> definitions : parsed) {
      PrePopulatedValidationSupport layer = new PrePopulatedValidationSupport(context);
      definitions.forEach(layer::addResource);
      layers.add(layer);
    }
    DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(context);
    layers.add(core);
    Packing packing = new Packing(context, layers);
    for (int i = 0; i < parsed.size(); i++) {
      int layer = i;
      parsed.get(i).forEach(one -> packing.add(layer, one, false));
    }
    core.flush();
    return packing.writer;
  }

  private static List<MetadataResource> parsed(FhirContext context, Definitions definitions) {
    IParser parser = context.newJsonParser();
    parser.setParserErrorHandler(new LenientErrorHandler(false));
    return TYPES.stream()
        .flatMap(type -> definitions.all(type).stream())
        .map(Resource::json)
        .map(json -> (MetadataResource) parser.parseResource(json.toString()))
        .filter(MetadataResource::hasUrl)
        .toList();
  }

  private void add(int layer, MetadataResource definition, boolean withR4) {
    if (!TYPES.contains(definition.fhirType())) {
      return;
    }
    if (definition instanceof org.hl7.fhir.r4.model.StructureDefinition) {
      writer.add(layer, Optional.of(definition).filter(one -> withR4), structure(definition));
    } else {
      writer.add(layer, definition);
    }
  }

  private StructureDefinition structure(MetadataResource definition) {
    return Stream.of(definition.getUrl() + "|" + definition.getVersion(), definition.getUrl())
        .flatMap(name -> Stream.ofNullable(fetch(name)))
        .findFirst()
        .orElseThrow()
        .copy();
  }

  private @Nullable StructureDefinition fetch(String canonical) {
    return validator.fetchResource(StructureDefinition.class, canonical);
  }
}
