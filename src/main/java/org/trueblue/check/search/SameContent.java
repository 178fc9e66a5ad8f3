package org.trueblue.check.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private static final List<String> SUBJECTS = List.of("subject", "patient", "beneficiary");

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
    String version = version(one);
    return one.reference().equals(other.reference())
        && !version.isEmpty()
        && version.equals(version(other))
        && !isSubset(one)
        && !isSubset(other);
  }

  /** The version, or when it was made where versions have no ids. */
  private static String version(Resource resource) {
    return resource.versionId().isEmpty()
        ? resource.json().path("meta").path("lastUpdated").asText("")
        : resource.versionId();
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
    Set<String> patients = patients(other);
    boolean otherPatient = !patients.isEmpty() && !patients(one).equals(patients);
    return Stream.of(
        otherPatient ? otherPatient(pair, patients(one), patients) : content(pair, difference));
  }

  private static Finding otherPatient(Pair pair, Set<String> one, Set<String> other) {
    return new Finding(
        "content.other-patient",
        Strength.SHALL,
        "A version of a resource is about one patient, however it is fetched.",
        pair.one().resource().reference(),
        "data of " + String.join(", ", other),
        one.isEmpty() ? "data of no patient" : "data of " + String.join(", ", one),
        List.of(pair.one().exchange(), pair.other().exchange()));
  }

  private static Finding content(Pair pair, String difference) {
    return new Finding(
        "search.content",
        Strength.SHALL,
        "A version of a resource has one content, however it is fetched.",
        pair.one().resource().reference() + ": " + difference,
        pair.other().resource().json().path(difference).toString(),
        pair.one().resource().json().path(difference).toString(),
        List.of(pair.one().exchange(), pair.other().exchange()));
  }

  /** Whom a resource is about, by the elements that R4 has for it. */
  private static Set<String> patients(ObjectNode resource) {
    return SUBJECTS.stream()
        .map(name -> resource.path(name).path("reference").asText(""))
        .filter(reference -> reference.startsWith("Patient/"))
        .collect(Collectors.toCollection(TreeSet::new));
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
