package org.trueblue.reference;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * Keeps the pages of a search from those who could not have made it: a link to a page is no right
 * to see it. Found by reflection.
 */
@Interceptor
public final class PageAccess {

  /** Refuses a page with something that the one who asks may not see. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void check(RequestDetails request, IBaseResource answer) {
    Access access = Access.of(request);
    if (request.getRestOperationType() == RestOperationTypeEnum.GET_PAGE
        && access != Access.EVERYTHING
        && !mayBeSeen(request, answer, access)) {
      throw new ForbiddenOperationException("the page is of a search with other rights");
    }
  }

  private static boolean mayBeSeen(RequestDetails request, IBaseResource answer, Access access) {
    String json = request.getFhirContext().newJsonParser().encodeResourceToString(answer);
    for (var entry :
        Json.items(Json.trusted(json.getBytes(StandardCharsets.UTF_8)).path("entry"))) {
      try {
        Resource resource = Resource.of(entry.path("resource"));
        if (!access.finds(resource) && !access.comesAlong(resource)) {
          return false;
        }
      } catch (Json.Malformed e) {
        return false;
      }
    }
    return true;
  }
}
