package org.trueblue.reference;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IServerConformanceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Guide;
import org.trueblue.guide.Profile;
import org.trueblue.outcome.Strength;

/** The server's CapabilityStatement: what the guide asks for, of the types that it has data of. */
public final class Capabilities implements IServerConformanceProvider<CapabilityStatement> {

  private static final Set<String> INTERACTIONS =
      Set.of("read", "vread", "history-instance", "search-type");

  private final CapabilityStatement statement;

  /**
   * @param security who is let in and how, as {@code rest.security}; empty to say nothing of it
   */
  Capabilities(
      FhirContext context, Guide guide, List<String> types, String base, ObjectNode security) {
    ObjectNode json = guide.capability().json().json().deepCopy();
    String canonical = json.path("url").asText();
    json.remove(
        List.of(
            "id",
            "url",
            "version",
            "name",
            "implementationGuide",
            "_implementationGuide",
            "patchFormat",
            "_patchFormat",
            "_format",
            "_instantiates",
            "instantiates"));
    json.put("kind", "instance");
    json.put("date", "2026-01-01");
    json.putArray("format").add("json").add("xml");
    String version = guide.id().version();
    json.putArray("instantiates").add(new Canonical(canonical, version).toString());
    json.putArray("implementationGuide").add(implementationGuide(guide, version).toString());
    json.putObject("software").put("name", "TrueBlue reference server");
    json.putObject("implementation").put("description", "on loopback").put("url", base);
    ObjectNode rest = (ObjectNode) json.path("rest").path(0);
    rest.remove(List.of("interaction", "security"));
    if (!security.isEmpty()) {
      rest.set("security", security);
    }
    ArrayNode resources = rest.withArray("resource");
    for (Iterator<JsonNode> i = resources.iterator(); i.hasNext(); ) {
      ObjectNode resource = (ObjectNode) i.next();
      if (types.contains(resource.path("type").asText())) {
        declare(resource, creates(guide, resource.path("type").asText()));
        declareProfiles(resource, guide);
      } else {
        i.remove();
      }
    }
    types.stream()
        .filter(type -> guide.capability().resource(type).isEmpty())
        .forEach(type -> declareBeyondGuide(resources.addObject().put("type", type)));
    this.statement =
        context.newJsonParser().parseResource(CapabilityStatement.class, json.toString());
  }

  /** Which version of the guide the server implements (R4, CapabilityStatement, section 5.2). */
  private static Canonical implementationGuide(Guide guide, String version) {
    String canonical = guide.pack().manifest().path("canonical").asText();
    return new Canonical(canonical + "/ImplementationGuide/" + guide.id().name(), version);
  }

  /** What resources of the guide lead to can be read, whatever its type. */
  private static void declareBeyondGuide(ObjectNode resource) {
    resource.put("versioning", "versioned");
    INTERACTIONS.stream()
        .sorted()
        .forEach(code -> resource.withArray("interaction").addObject().put("code", code));
  }

  /** Whether clients may create resources of a type: only where the guide asks for it. */
  static boolean creates(Guide guide, String type) {
    return guide.capability().resource(type).stream()
        .flatMap(resource -> resource.interactions().stream())
        .filter(interaction -> interaction.strength() != Strength.MAY)
        .anyMatch(interaction -> interaction.value().equals("create"));
  }

  private static void declare(ObjectNode resource, boolean creates) {
    resource.remove(
        List.of(
            "extension",
            "operation",
            "_supportedProfile",
            "_searchInclude",
            "_searchRevInclude",
            "_referencePolicy"));
    resource.put("versioning", "versioned");
    resource.put("conditionalRead", "not-match");
    if (resource.path("type").asText().equals("Provenance")) {
      // beyond the guide, so that a client can see what a _revinclude should have brought
      resource.withArray("searchParam").addObject().put("name", "target").put("type", "reference");
    }
    Set<String> interactions = new HashSet<>(INTERACTIONS);
    if (creates) {
      interactions.add("create");
    }
    removeUnless(resource.withArray("interaction"), "code", interactions);
    for (JsonNode parameter : resource.path("searchParam")) {
      ((ObjectNode) parameter).remove("extension");
    }
    for (JsonNode interaction : resource.path("interaction")) {
      ((ObjectNode) interaction).remove("extension");
    }
  }

  /** A guide may ask for profiles that its own CapabilityStatement forgot. */
  private static void declareProfiles(ObjectNode resource, Guide guide) {
    Set<String> named = new HashSet<>();
    Json.strings(resource.path("supportedProfile"))
        .forEach(canonical -> named.add(Canonical.parse(canonical).url()));
    guide.profiles(resource.path("type").asText()).stream()
        .map(Profile::url)
        .filter(named::add)
        .forEach(resource.withArray("supportedProfile")::add);
  }

  private static void removeUnless(ArrayNode list, String member, Set<String> kept) {
    for (Iterator<JsonNode> i = list.iterator(); i.hasNext(); ) {
      if (!kept.contains(i.next().path(member).asText())) {
        i.remove();
      }
    }
  }

  @Override
  @Metadata
  public CapabilityStatement getServerConformance(
      HttpServletRequest request, RequestDetails details) {
    return statement;
  }

  @Override
  public void setRestfulServer(RestfulServer server) {
    // it says what the guide says, not what HAPI finds in the providers
  }
}
