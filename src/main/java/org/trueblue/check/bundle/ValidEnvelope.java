package org.trueblue.check.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A Bundle is one by FHIR's own definition, with its invariants (R4, section 2.36, bdl-1 to bdl-9),
 * whatever it holds. The resources in it are judged by their profiles, and not here.
 */
public final class ValidEnvelope {

  private static final String BUNDLE = "http://hl7.org/fhir/StructureDefinition/Bundle";
  private static final Pattern IN_RESOURCE =
      Pattern.compile("^Bundle\\.entry\\[\\d+\\]\\.resource\\b");

  private ValidEnvelope() {}

  /** Judges Bundles as the server gave them. */
  public static Judgement judge(List<Seen> bundles, Validator validator) {
    return Checks.each(
        ValidEnvelope.class,
        bundles,
        seen ->
            validator.validate(envelope(seen.resource()), BUNDLE).stream()
                .filter(Issue::isError)
                .filter(issue -> !IN_RESOURCE.matcher(issue.where()).find())
                .map(issue -> finding(seen, issue)));
  }

  private static Finding finding(Seen seen, Issue issue) {
    return Finding.shall(
        "bundle.invalid",
        "A Bundle conforms to the definition of Bundle.",
        issue.where(),
        "conformance with rule " + issue.code().substring(issue.code().indexOf('#') + 1),
        issue.message(),
        seen.exchange());
  }

  /** The Bundle with the identities of its resources alone. */
  private static Resource envelope(Resource bundle) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    bundle.json().properties().forEach(member -> envelope.set(member.getKey(), member.getValue()));
    if (envelope.path("entry").isArray()) {
      List<JsonNode> entries = Json.items(envelope.path("entry"));
      ArrayNode shown = envelope.putArray("entry");
      entries.forEach(entry -> shown.add(entry(entry, shown.size())));
    }
    return new Resource(envelope);
  }

  private static JsonNode entry(JsonNode entry, int place) {
    if (!(entry.path("resource") instanceof ObjectNode resource)) {
      return entry;
    }
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    entry.properties().forEach(member -> copy.set(member.getKey(), member.getValue()));
    copy.set("resource", resource.deepCopy().retain("resourceType", "id"));
    if (isUnidentified(copy)) {
      identify(copy, place);
    }
    return copy;
  }

  /** What the server says of the search need not have an identity (R4, section 2.36.2). */
  private static boolean isUnidentified(ObjectNode entry) {
    JsonNode resource = entry.path("resource");
    return resource.path("resourceType").asText().equals("OperationOutcome")
        && !resource.has("id")
        && !entry.has("fullUrl");
  }

  /** The validator takes a resource without content for none, and asks each for a URL. */
  private static void identify(ObjectNode entry, int place) {
    entry.put("fullUrl", "urn:uuid:00000000-0000-0000-0000-%012d".formatted(place));
    entry.withObject("/resource").put("language", "en");
  }
}
