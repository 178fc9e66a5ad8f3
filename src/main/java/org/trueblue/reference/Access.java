package org.trueblue.reference;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.trueblue.fhir.Resource;

/** What somebody who asks may see and do. */
public interface Access {

  /** The attribute of a request that whoever let it in puts its access into. */
  String ATTRIBUTE = "org.trueblue.reference.access";

  /** Whether a resource may be read, by itself or in its versions. */
  boolean reads(Resource resource);

  /** Whether resources of a type may be searched for at all. */
  boolean searches(String type);

  /** Whether a search may find a resource. */
  boolean finds(Resource resource);

  /** Whether a resource may come along with what a search finds. */
  boolean comesAlong(Resource resource);

  /** Whether resources of a type may be created. */
  boolean creates(String type);

  /** That of a request; where nobody limits it, it is to everything. */
  static Access of(RequestDetails request) {
    return request instanceof ServletRequestDetails details
            && details.getServletRequest().getAttribute(ATTRIBUTE) instanceof Access access
        ? access
        : EVERYTHING;
  }

  /** Access to everything. */
  Access EVERYTHING =
      new Access() {
        @Override
        public boolean reads(Resource resource) {
          return true;
        }

        @Override
        public boolean searches(String type) {
          return true;
        }

        @Override
        public boolean finds(Resource resource) {
          return true;
        }

        @Override
        public boolean comesAlong(Resource resource) {
          return true;
        }

        @Override
        public boolean creates(String type) {
          return true;
        }
      };
}
