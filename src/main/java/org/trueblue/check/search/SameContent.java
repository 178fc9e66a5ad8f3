package org.trueblue.check.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * A version of a resource has one content: what a search returns is what a read returned, as long
 * as the versionId is the same (R4, section 3.1.0.1.3: the version changes whenever the content
 * does). Narrative and metadata, which servers add to on the way, are not compared.
 */
public final class SameContent {

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
        && one.versionId().equals(other.versionId());
  }

  private static Stream<Finding> findings(Pair pair) {
    ObjectNode one = content(pair.one().resource());
    ObjectNode other = content(pair.other().resource());
    if (one.equals(other)) {
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
        .map(java.util.Map.Entry::getKey)
        .filter(name -> !one.path(name).equals(other.path(name)))
        .findFirst()
        .orElse("");
  }

  private static ObjectNode content(Resource resource) {
    return resource.json().deepCopy().remove(List.of("meta", "text"));
  }
}
