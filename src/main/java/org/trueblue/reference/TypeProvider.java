package org.trueblue.reference;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.model.valueset.BundleEntrySearchModeEnum;
import ca.uhn.fhir.model.valueset.BundleEntryTransactionMethodEnum;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Resource;

/** What the server does for one resource type. Found by reflection. */
public class TypeProvider implements IResourceProvider {

  private final FhirContext context;
  private final Store store;
  private final SearchEngine engine;
  private final String type;

  TypeProvider(FhirContext context, Store store, SearchEngine engine, String type) {
    this.context = context;
    this.store = store;
    this.engine = engine;
    this.type = type;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return context.getResourceDefinition(type).getImplementingClass();
  }

  @Read(version = true)
  public IBaseResource read(@IdParam IdType id, RequestDetails request) {
    Resource resource = readable(id, request);
    if (id.hasVersionIdPart() && !id.getVersionIdPart().equals(resource.versionId())) {
      throw new ResourceNotFoundException(id);
    }
    return model(resource);
  }

  @History
  public IBundleProvider history(@IdParam IdType id, RequestDetails request) {
    IBaseResource created = model(readable(id, request));
    ResourceMetadataKeyEnum.ENTRY_TRANSACTION_METHOD.put(
        created, BundleEntryTransactionMethodEnum.PUT);
    return new SimpleBundleProvider(created);
  }

  @Search(allowUnknownParams = true)
  public IBundleProvider search(RequestDetails request) {
    Access access = Access.of(request);
    if (!access.searches(type)) {
      throw new ForbiddenOperationException("searching for %s is not granted".formatted(type));
    }
    Map<String, String[]> parameters = request.getParameters();
    List<String> preferences = request.getHeaders("Prefer");
    boolean strict = preferences.stream().anyMatch(p -> p.contains("handling=strict"));
    try {
      List<Resource> matches =
          engine.matches(type, parameters, strict).stream().filter(access::finds).toList();
      return new Results(matches, parameters, access);
    } catch (SearchEngine.Refused e) {
      throw new InvalidRequestException(e.getMessage());
    }
  }

  private Resource readable(IdType id, RequestDetails request) {
    Resource resource =
        store.find(type, id.getIdPart()).orElseThrow(() -> new ResourceNotFoundException(id));
    if (!Access.of(request).reads(resource)) {
      throw new ForbiddenOperationException("reading this %s is not granted".formatted(type));
    }
    return resource;
  }

  FhirContext context() {
    return context;
  }

  Store store() {
    return store;
  }

  IBaseResource model(Resource resource) {
    return context.newJsonParser().parseResource(resource.json().toString());
  }

  /** The matches of a search; each page brings along what its own matches include. */
  private final class Results implements IBundleProvider {

    private final List<Resource> matches;
    private final Map<String, String[]> parameters;
    private final Access access;

    Results(List<Resource> matches, Map<String, String[]> parameters, Access access) {
      this.matches = matches;
      this.parameters = Map.copyOf(parameters);
      this.access = access;
    }

    @Override
    public IPrimitiveType<Date> getPublished() {
      return InstantType.withCurrentTime();
    }

    @Override
    public Integer size() {
      return matches.size();
    }

    @Override
    public @Nullable Integer preferredPageSize() {
      return null;
    }

    @Override
    public @Nullable String getUuid() {
      return null;
    }

    @Override
    public List<IBaseResource> getResources(int from, int to) {
      List<Resource> page = matches.subList(from, Math.min(to, matches.size()));
      List<IBaseResource> resources = new ArrayList<>();
      page.forEach(match -> resources.add(marked(match, BundleEntrySearchModeEnum.MATCH)));
      engine.included(page, parameters).stream()
          .filter(access::comesAlong)
          .forEach(found -> resources.add(marked(found, BundleEntrySearchModeEnum.INCLUDE)));
      return resources;
    }

    private IBaseResource marked(Resource resource, BundleEntrySearchModeEnum mode) {
      IBaseResource model = model(resource);
      ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.put(model, mode);
      return model;
    }
  }
}
