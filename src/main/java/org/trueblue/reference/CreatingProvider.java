package org.trueblue.reference;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/** The same for a type of which clients may also create resources. */
public final class CreatingProvider extends TypeProvider {

  CreatingProvider(FhirContext context, Store store, SearchEngine engine, String type) {
    super(context, store, engine, type);
  }

  @Create
  public MethodOutcome create(@ResourceParam IBaseResource model, RequestDetails request) {
    if (!Access.of(request).creates(model.fhirType())) {
      throw new ForbiddenOperationException("creating it is not granted");
    }
    Resource resource = store().create(resource(model));
    return new MethodOutcome(new IdType(resource.type(), resource.id(), resource.versionId()), true)
        .setResource(model(resource));
  }

  private Resource resource(IBaseResource model) {
    String json = context().newJsonParser().encodeResourceToString(model);
    try {
      return Resource.parse(json.getBytes(StandardCharsets.UTF_8));
    } catch (Json.Malformed e) {
      throw new UnprocessableEntityException(String.valueOf(e.getMessage()));
    }
  }
}
