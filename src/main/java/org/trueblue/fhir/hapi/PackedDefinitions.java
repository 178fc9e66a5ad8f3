package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;

/** Gives HAPI the definitions of a pack, each parsed when it is first asked for. Thread safe. */
final class PackedDefinitions implements IValidationSupport, Definitions {

  private final FhirContext context;
  private final Pack pack;
  private final Lookup lookup;
  private final boolean isCore;
  private final Map<PackEntry, PackedStructure> structures;
  private final ConcurrentMap<PackEntry, Resource> parsed = new ConcurrentHashMap<>();
  private final LaterCodes later = new LaterCodes();

  private PackedDefinitions(
      FhirContext context,
      Pack pack,
      Lookup lookup,
      boolean isCore,
      Consumer<StructureDefinition> correction) {
    this.context = context;
    this.pack = pack;
    this.lookup = lookup;
    this.isCore = isCore;
    Optional<PackageInformation> source =
        isCore
            ? Optional.of(new PackageInformation("hl7.fhir.r4.core", null, null, null))
            : Optional.empty();
    this.structures =
        pack.entries().stream()
            .filter(entry -> entry.type().equals("StructureDefinition"))
            .collect(
                Collectors.toMap(
                    entry -> entry,
                    entry -> new PackedStructure(pack, entry, source, correction),
                    (one, same) -> one,
                    LinkedHashMap::new));
  }

  /** The definitions of packages. */
  static PackedDefinitions ofPackages(
      FhirContext context, Pack pack, Consumer<StructureDefinition> correction) {
    return new PackedDefinitions(
        context, pack, Lookup.inPackages(pack.entries()), false, correction);
  }

  /** The definitions of FHIR itself. */
  static PackedDefinitions ofCore(
      FhirContext context, Pack pack, Consumer<StructureDefinition> correction) {
    return new PackedDefinitions(context, pack, Lookup.inCore(pack.entries()), true, correction);
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return "Packed definitions";
  }

  /** All structures. */
  List<PackedStructure> structures() {
    return List.copyOf(structures.values());
  }

  /** Whether the first layer has a structure of that name. */
  boolean isInFirstLayer(String name) {
    return lookup.find("StructureDefinition", name).filter(one -> one.layer() == 0).isPresent();
  }

  /** The structure of a name. */
  Optional<PackedStructure> structure(String name) {
    return lookup.find("StructureDefinition", name).map(structures::get);
  }

  /**
   * What tells the structures apart, no more: HAPI's FHIRPath engine goes through all of them to
   * learn the names of the types.
   */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return (List<T>) structures.keySet().stream().map(PackedDefinitions::outline).toList();
  }

  private static org.hl7.fhir.r4.model.StructureDefinition outline(PackEntry entry) {
    PackEntry.Shape shape = entry.shape();
    var outline = new org.hl7.fhir.r4.model.StructureDefinition();
    outline.setUrl(entry.url()).setVersion(entry.version());
    outline.setName(shape.name()).setType(shape.type()).setBaseDefinition(shape.base());
    if (!shape.kind().isEmpty()) {
      outline.setKind(StructureDefinitionKind.fromCode(shape.kind()));
    }
    if (!shape.derivation().isEmpty()) {
      outline.setDerivation(TypeDerivationRule.fromCode(shape.derivation()));
    }
    return outline.setAbstract(shape.isAbstract());
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return fetch("StructureDefinition", url);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return fetch("ValueSet", url);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String system) {
    return fetch("CodeSystem", system);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext support, String system) {
    return !isCore && lookup.find("CodeSystem", system).isPresent();
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext support, String url) {
    return !isCore && lookup.find("ValueSet", url).isPresent();
  }

  @Override
  public Optional<org.trueblue.fhir.Resource> find(String type, Canonical canonical) {
    return lookup
        .find(type, canonical.url())
        .filter(entry -> entry.r4().length() > 0)
        .map(entry -> json(pack.read(entry.r4())));
  }

  /** Nobody needs the whole of it at once. */
  @Override
  public Collection<org.trueblue.fhir.Resource> all(String type) {
    return List.of();
  }

  private static org.trueblue.fhir.Resource json(byte[] r4) {
    try {
      return org.trueblue.fhir.Resource.of(Json.trusted(r4));
    } catch (Json.Malformed e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable IBaseResource fetch(String type, String name) {
    return lookup
        .find(type, name)
        .filter(entry -> entry.r4().length() > 0)
        .map(entry -> parsed.computeIfAbsent(entry, this::parse))
        .orElse(null);
  }

  private Resource parse(PackEntry entry) {
    try {
      Resource resource = new JsonParser().parse(pack.read(entry.r4()));
      resource.setId(entry.id());
      if (isCore) {
        later.complete(resource);
      }
      return resource;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
