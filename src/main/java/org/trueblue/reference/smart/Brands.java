package org.trueblue.reference.smart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.trueblue.evidence.Digests;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Who stands behind the server (SMART App Launch 2.2, section "User-access Brands"). */
final class Brands {

  static final String SYSTEM = "urn:ietf:rfc:3986";
  static final String VALUE = "https://bluegrove.example.org";

  private static final String DEFINITIONS =
      "http://hl7.org/fhir/smart-app-launch/StructureDefinition/";

  private Brands() {}

  /** The Bundle; who has it as it is need not get it again. */
  static Said said(Call call) {
    String json = bundle(call.root()).toString();
    String tag =
        "W/\"%s\""
            .formatted(Digests.sha256(json.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    boolean known = call.headers().all("If-None-Match").stream().anyMatch(v -> v.contains(tag));
    Said said = known ? Said.empty(304) : Said.of(200, "application/fhir+json", json);
    return said.with("ETag", tag);
  }

  private static ObjectNode bundle(String root) {
    ObjectNode bundle = Said.object().put("resourceType", "Bundle").put("id", "brands");
    bundle.putObject("meta").putArray("profile").add(DEFINITIONS + "user-access-brands-bundle");
    bundle.put("type", "collection").put("timestamp", "2026-01-01T00:00:00Z");
    bundle
        .putArray("entry")
        .addObject()
        .put("fullUrl", root + "/brands/Organization/bluegrove")
        .set("resource", brand());
    bundle
        .withArray("entry")
        .addObject()
        .put("fullUrl", root + "/brands/Endpoint/fhir")
        .set("resource", endpoint(root));
    return bundle;
  }

  private static ObjectNode brand() {
    ObjectNode brand = Said.object().put("resourceType", "Organization").put("id", "bluegrove");
    brand.putObject("meta").putArray("profile").add(DEFINITIONS + "user-access-brand");
    ObjectNode portal =
        brand.putArray("extension").addObject().put("url", DEFINITIONS + "organization-portal");
    portal
        .putArray("extension")
        .addObject()
        .put("url", "portalName")
        .put("valueString", "Bluegrove patient portal");
    portal
        .withArray("extension")
        .addObject()
        .put("url", "portalUrl")
        .put("valueUrl", "https://bluegrove.example.org/portal");
    portal
        .withArray("extension")
        .addObject()
        .put("url", "portalEndpoint")
        .putObject("valueReference")
        .put("reference", "Endpoint/fhir");
    brand.putArray("identifier").addObject().put("system", SYSTEM).put("value", VALUE);
    brand.put("active", true).put("name", "Bluegrove Health");
    brand
        .putArray("telecom")
        .addObject()
        .put("system", "url")
        .put("value", "https://bluegrove.example.org");
    ObjectNode address = brand.putArray("address").addObject();
    address.put("city", "Madison").put("state", "WI").put("postalCode", "53703");
    brand.putArray("endpoint").addObject().put("reference", "Endpoint/fhir");
    return brand;
  }

  private static ObjectNode endpoint(String root) {
    ObjectNode endpoint = Said.object().put("resourceType", "Endpoint").put("id", "fhir");
    endpoint.putObject("meta").putArray("profile").add(DEFINITIONS + "user-access-endpoint");
    endpoint
        .putArray("extension")
        .addObject()
        .put("url", "http://hl7.org/fhir/StructureDefinition/endpoint-fhir-version")
        .put("valueCode", "4.0.1");
    endpoint.put("status", "active");
    endpoint
        .putObject("connectionType")
        .put("system", "http://terminology.hl7.org/CodeSystem/endpoint-connection-type")
        .put("code", "hl7-fhir-rest");
    endpoint.put("name", "FHIR R4 of Bluegrove Health");
    endpoint
        .putArray("contact")
        .addObject()
        .put("system", "url")
        .put("value", "https://bluegrove.example.org/developers");
    endpoint
        .putArray("payloadType")
        .addObject()
        .putArray("coding")
        .addObject()
        .put("system", "http://terminology.hl7.org/CodeSystem/endpoint-payload-type")
        .put("code", "none");
    endpoint.put("address", root + Addresses.FHIR);
    return endpoint;
  }
}
