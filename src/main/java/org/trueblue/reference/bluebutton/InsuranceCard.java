package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trueblue.reference.web.Said;

/** The digital insurance card of v3: Patient, payer and Coverages in a collection. */
final class InsuranceCard {

  private InsuranceCard() {}

  /** The card; empty if the scopes do not allow it. */
  static Optional<ObjectNode> of(Records records, GrantBook.Granted granted) {
    List<String> scopes = granted.scopes();
    if (!Scopes.allow(scopes, "Patient", 'r') || !Scopes.allow(scopes, "Coverage", 's')) {
      return Optional.empty();
    }
    ObjectNode bundle = Said.object().put("resourceType", "Bundle").put("type", "collection");
    ArrayNode entries = bundle.putArray("entry");
    records.of("Patient", granted.person()).forEach(patient -> add(entries, patient));
    add(
        entries,
        Said.object()
            .put("resourceType", "Organization")
            .put("id", "payer")
            .put("name", "Centers for Medicare and Medicaid Services"));
    records.of("Coverage", granted.person()).forEach(coverage -> add(entries, coverage));
    return Optional.of(bundle);
  }

  private static void add(ArrayNode entries, ObjectNode resource) {
    entries.addObject().put("fullUrl", "urn:uuid:" + UUID.randomUUID()).set("resource", resource);
  }
}
