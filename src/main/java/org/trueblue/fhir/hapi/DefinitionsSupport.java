package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Resource;

/**
 * Gives HAPI our definitions, each parsed when it is first asked for. HAPI cannot use a profile at
 * all if the one that it builds on is not at hand; it gets it on top of the resource type instead.
 */
final class DefinitionsSupport implements IValidationSupport {

  private final ConcurrentMap<String, Optional<IBaseResource>> parsed = new ConcurrentHashMap<>();
  private final FhirContext context;
  private final Definitions definitions;
  private final MissingBases missingBases;

  DefinitionsSupport(FhirContext context, Definitions definitions, MissingBases missingBases) {
    this.context = context;
    this.definitions = definitions;
    this.missingBases = missingBases;
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return "Definitions of the guides";
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
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String url) {
    if (type == null) {
      return null;
    }
    String name = context.getResourceType(type);
    return List.of("StructureDefinition", "ValueSet", "CodeSystem").contains(name)
        ? (T) fetch(name, url)
        : null;
  }

  private @Nullable IBaseResource fetch(String type, String canonical) {
    return parsed
        .computeIfAbsent(
            type + " " + canonical,
            key -> definitions.find(type, Canonical.parse(canonical)).map(this::parse))
        .orElse(null);
  }

  private IBaseResource parse(Resource resource) {
    IBaseResource read = context.newJsonParser().parseResource(resource.json().toString());
    if (!(read instanceof StructureDefinition profile)) {
      return read;
    }
    if (missingBases.isMissing(resource)) {
      profile.setBaseDefinition(MissingBases.CORE + profile.getType());
    }
    return Errata.correct(profile);
  }
}
