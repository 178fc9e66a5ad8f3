package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trueblue.reference.web.Said;

/** The server's CapabilityStatement, of FHIR STU3 or R4. */
final class Statement {

  private static final String C4BB = "http://hl7.org/fhir/us/carin-bb/";
  private static final String OAUTH_URIS =
      "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

  private final Set<Manner> manners;

  Statement(Set<Manner> manners) {
    this.manners = Set.copyOf(manners);
  }

  ObjectNode json(String root, int version) {
    ObjectNode json = Said.object().put("resourceType", "CapabilityStatement");
    json.put("status", "active").put("date", "2026-01-01").put("kind", "instance");
    json.putObject("software").put("name", "TrueBlue reference server");
    json.putObject("implementation")
        .put("description", "on loopback")
        .put("url", root + "/v" + version + "/fhir");
    json.put("fhirVersion", version == 1 ? "3.0.2" : "4.0.1");
    if (version == 1) {
      json.put("acceptUnknown", "extensions");
    } else if (!manners.contains(Manner.INSTANTIATES_NOTHING)) {
      json.putArray("instantiates").add(C4BB + "CapabilityStatement/c4bb");
    }
    json.putArray("format").add("application/json").add("application/fhir+json");
    ObjectNode rest = json.putArray("rest").addObject().put("mode", "server");
    security(rest.putObject("security"), root, version);
    ArrayNode resources = rest.putArray("resource");
    parameters(version).forEach((type, names) -> resource(resources, version, type, names));
    return json;
  }

  private void security(ObjectNode security, String root, int version) {
    ObjectNode oauth = security.putArray("extension").addObject().put("url", OAUTH_URIS);
    String slash = manners.contains(Manner.MOVES_TO_SLASH) ? "" : "/";
    String base = root + "/v" + version + "/o/";
    ArrayNode uris = oauth.putArray("extension");
    uris.addObject().put("url", "token").put("valueUri", base + "token/");
    uris.addObject().put("url", "authorize").put("valueUri", base + "authorize" + slash);
    uris.addObject().put("url", "revoke").put("valueUri", base + "revoke_token" + slash);
    security.put("cors", true);
    ArrayNode services = security.putArray("service");
    for (String code : List.of("OAuth", "SMART-on-FHIR")) {
      String system =
          version == 1
              ? "http://hl7.org/fhir/restful-security-service"
              : "http://terminology.hl7.org/CodeSystem/restful-security-service";
      services.addObject().putArray("coding").addObject().put("system", system).put("code", code);
    }
  }

  private void resource(ArrayNode resources, int version, String type, Map<String, String> names) {
    ObjectNode resource = resources.addObject().put("type", type);
    if (version > 1 && !manners.contains(Manner.NAMES_NO_PROFILES)) {
      String name = type.equals("ExplanationOfBenefit") ? "ExplanationOfBenefit-Pharmacy" : type;
      resource.putArray("supportedProfile").add(C4BB + "StructureDefinition/C4BB-" + name);
    }
    ArrayNode interactions = resource.putArray("interaction");
    interactions.addObject().put("code", "read");
    interactions.addObject().put("code", "search-type");
    ArrayNode parameters = resource.putArray("searchParam");
    names.forEach((name, kind) -> parameters.addObject().put("name", name).put("type", kind));
    if (manners.contains(Manner.DECLARES_TWICE) && type.equals("Patient")) {
      parameters.addObject().put("name", "_lastUpdated").put("type", "date");
    }
    if (manners.contains(Manner.DECLARES_IGNORED_PARAMETERS)
        && type.equals("ExplanationOfBenefit")) {
      parameters.addObject().put("name", "excludeSAMHSA").put("type", "string");
      parameters.addObject().put("name", "includeTaxNumbers").put("type", "string");
    }
  }

  /** The search parameters that are heeded, by type. */
  private static Map<String, Map<String, String>> parameters(int version) {
    Map<String, String> all = new TreeMap<>(Map.of("_lastUpdated", "date"));
    Map<String, String> patient = new TreeMap<>(all);
    patient.putAll(Map.of("_id", "token", "identifier", "token"));
    Map<String, String> coverage = new TreeMap<>(all);
    coverage.put("beneficiary", "reference");
    Map<String, String> claims = new TreeMap<>(all);
    claims.putAll(Map.of("patient", "reference", "type", "token", "service-date", "date"));
    if (version > 1) {
      claims.putAll(Map.of("_id", "token", "identifier", "token"));
    }
    Map<String, Map<String, String>> types = new TreeMap<>();
    types.put("Patient", patient);
    types.put("Coverage", coverage);
    types.put("ExplanationOfBenefit", claims);
    return types;
  }
}
