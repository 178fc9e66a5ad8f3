package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.hapi.converters.canonical.VersionCanonicalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * What the instance validator asks for, with structures that need no conversion, and nothing
 * converted twice. Thread safe. What is not overridden, such as all that decides on codes, is
 * HAPI's.
 */
final class PackedContext extends WorkerContextValidationSupportAdapter {

  private static final String CANONICAL = PackedContext.class.getName();

  private final IValidationSupport definitions;
  private final Structures structures;
  private final VersionCanonicalizer canonicalizer;
  private final Set<String> resourceNames;

  /**
   * @param support all definitions and services
   * @param structures the structures among the definitions
   */
  PackedContext(IValidationSupport support, Structures structures) {
    super(support);
    this.definitions = support;
    this.structures = structures;
    this.canonicalizer = new VersionCanonicalizer(support.getFhirContext());
    this.resourceNames = Set.copyOf(support.getFhirContext().getResourceTypes());
  }

  @Override
  public <T extends Resource> @Nullable T fetchResource(Class<T> type, @Nullable String uri) {
    if (uri == null || uri.isBlank()) {
      return null;
    }
    if (type == StructureDefinition.class) {
      return type.cast(structures.find(uri).orElse(null));
    }
    if (type == ValueSet.class) {
      return type.cast(canonical(definitions.fetchValueSet(uri)));
    }
    if (type == CodeSystem.class) {
      return type.cast(canonical(definitions.fetchCodeSystem(uri)));
    }
    Optional<T> structure =
        type == Resource.class ? structures.find(uri).map(type::cast) : Optional.empty();
    return structure.isPresent() ? structure.get() : super.fetchResource(type, uri);
  }

  @Override
  public <T extends Resource> boolean hasResource(Class<T> type, @Nullable String uri) {
    return fetchResource(type, uri) != null;
  }

  @Override
  public @Nullable CodeSystem fetchCodeSystem(String system) {
    return (CodeSystem) canonical(definitions.fetchCodeSystem(system));
  }

  @Override
  public @Nullable CodeSystem fetchCodeSystem(
      String system, @Nullable String version, @Nullable Resource from) {
    boolean hasVersion = version != null && !version.isBlank();
    return fetchCodeSystem(hasVersion ? system + "|" + version : system);
  }

  /** The R5 form, kept with the definition that it was made of. */
  private @Nullable Resource canonical(@Nullable IBaseResource definition) {
    if (definition == null) {
      return null;
    }
    synchronized (definition) {
      Resource known = (Resource) definition.getUserData(CANONICAL);
      if (known == null) {
        known = canonicalizer.resourceToValidatorCanonical(definition);
        definition.setUserData(CANONICAL, known);
      }
      return known;
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
    return type == StructureDefinition.class
        ? (List<T>) structures.all()
        : super.fetchResourcesByType(type);
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String type) {
    return structures.ofType(type);
  }

  @Override
  public boolean isPrimitiveType(String type) {
    return structures.isPrimitive(type);
  }

  @Override
  public List<String> getResourceNames() {
    return List.copyOf(resourceNames);
  }

  @Override
  public Set<String> getResourceNamesAsSet() {
    return resourceNames;
  }
}
