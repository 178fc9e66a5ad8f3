package org.trueblue.check.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * A version of a resource has one content: what a search returns is what a read returned, as long
 * as the versionId is the same (R4, section 3.1.0.1.3: the version changes whenever the content
 * does). Narrative and metadata, which servers add to on the way, are not compared; nor are the
 * base and version of references, which servers may write in full or not, and the query of URLs,
 * which may be a signature for this client.
 */
public final class SameContent {

  /** Numbers are as they are written: 1.50 is another decimal than 1.5 (R4, section 2.24.0.1). */
  private static final Comparator<JsonNode> AS_WRITTEN = Comparator.comparing(JsonNode::toString);

  private SameContent() {}

  /** Judges the resources of two sources that are in both at the same version. */
  public static Judgement judge(Collection<Seen> one, Collection<Seen> other) {
    List<Pair> pairs =
        one.stream()
            .flatMap(
                seen ->
                    other.stream()
                        .filter(against -> isSameVersion(seen.resource(), against.resource()))
                        .map(against -> new Pair(seen, against)))
            .toList();
    return Checks.each(SameContent.class, pairs, SameContent::findings);
  }

  private record Pair(Seen one, Seen other) {}

  private static boolean isSameVersion(Resource one, Resource other) {
    return one.reference().equals(other.reference())
        && !one.versionId().isEmpty()
        && one.versionId().equals(other.versionId())
        && !isSubset(one)
        && !isSubset(other);
  }

  /** A server says so where it does not give all of a resource (R4, section 3.1.1.5.8). */
  private static boolean isSubset(Resource resource) {
    return Json.items(resource.json().path("meta").path("tag")).stream()
        .anyMatch(tag -> tag.path("code").asText().equals("SUBSETTED"));
  }

  private static Stream<Finding> findings(Pair pair) {
    ObjectNode one = content(pair.one().resource());
    ObjectNode other = content(pair.other().resource());
    if (one.equals(AS_WRITTEN, other)) {
      return Stream.empty();
    }
    String difference = firstDifference(one, other);
    return Stream.of(
        new Finding(
            "search.content",
            Strength.SHALL,
            "A version of a resource has one content, however it is fetched.",
            pair.one().resource().reference() + ": " + difference,
            other.path(difference).toString(),
            one.path(difference).toString(),
            List.of(pair.one().exchange(), pair.other().exchange())));
  }

  private static String firstDifference(ObjectNode one, ObjectNode other) {
    return Stream.concat(one.properties().stream(), other.properties().stream())
        .map(Map.Entry::getKey)
        .filter(name -> !one.path(name).equals(AS_WRITTEN, other.path(name)))
        .findFirst()
        .orElse("");
  }

  private static ObjectNode content(Resource resource) {
    ObjectNode content = resource.json().deepCopy();
    content.remove(List.of("meta", "text"));
    normalize(content);
    return content;
  }

  private static void normalize(JsonNode node) {
    node.forEach(SameContent::normalize);
    if (node instanceof ObjectNode object) {
      Reference reference = Reference.parse(object.path("reference").asText(""));
      if (!reference.id().isEmpty()) {
        object.put("reference", reference.type() + "/" + reference.id());
      }
      if (object.path("url").isTextual()) {
        object.put("url", object.path("url").asText().replaceFirst("\\?.*", ""));
      }
    }
  }
}
