package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations;
import org.hl7.fhir.r4.model.SearchParameter;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/** The definitions of FHIR R4 itself, with the search parameters as HAPI carries them. */
final class BaseDefinitions implements Definitions {

  private final ConcurrentMap<String, Optional<Resource>> found = new ConcurrentHashMap<>();
  private final FhirContext context;
  private final Definitions packed;

  BaseDefinitions(FhirContext context, Definitions packed) {
    this.context = context;
    this.packed = packed;
  }

  @Override
  public Optional<Resource> find(String type, Canonical canonical) {
    return found.computeIfAbsent(type + " " + canonical.url(), key -> look(type, canonical));
  }

  private Optional<Resource> look(String type, Canonical canonical) {
    return type.equals("SearchParameter")
        ? Optional.ofNullable(searchParameter(canonical.url())).map(this::resource)
        : packed.find(type, canonical);
  }

  /** The parameters that FHIR defines are found as {@code Type-name}. */
  private @Nullable IBaseResource searchParameter(String typeAndName) {
    int dash = typeAndName.indexOf('-');
    String type = typeAndName.substring(0, Math.max(dash, 0));
    if (!context.getResourceTypes().contains(type)) {
      return null;
    }
    String name = typeAndName.substring(dash + 1);
    RuntimeSearchParam found = context.getResourceDefinition(type).getSearchParam(name);
    return found == null
        ? null
        : new SearchParameter()
            .setCode(name)
            .setType(Enumerations.SearchParamType.fromCode(found.getParamType().getCode()))
            .setExpression(found.getPath());
  }

  /** Nobody needs the whole of FHIR at once. */
  @Override
  public Collection<Resource> all(String type) {
    return List.of();
  }

  private Resource resource(IBaseResource resource) {
    String json = context.newJsonParser().encodeResourceToString(resource);
    try {
      return Resource.of(Json.trusted(json.getBytes(StandardCharsets.UTF_8)));
    } catch (Json.Malformed e) {
      throw new IllegalStateException(e);
    }
  }
}
