package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * Which version of a guide a server says that it implements: by the versions of the canonical URLs
 * in its CapabilityStatement (R4, section 5.2).
 */
public final class DeclaredVersion {

  private DeclaredVersion() {}

  /**
   * The version that most of the statement speaks of, the later of two.
   *
   * @param statement a CapabilityStatement
   * @param canonical of the guide, such as {@code http://hl7.org/fhir/us/core}
   * @param versions that are known, in ascending order
   * @return empty if it speaks of none of them
   */
  public static Optional<String> of(Resource statement, String canonical, List<String> versions) {
    List<String> named =
        canonicals(statement.json()).filter(url -> url.startsWith(canonical + "/")).toList();
    return versions.stream()
        .filter(version -> count(named, version) > 0)
        .max(
            Comparator.<String>comparingLong(version -> count(named, version))
                .thenComparingInt(versions::indexOf));
  }

  private static long count(List<String> canonicals, String version) {
    return canonicals.stream().filter(url -> url.matches(".*[|#-]\\Q" + version + "\\E")).count();
  }

  private static Stream<String> canonicals(JsonNode statement) {
    Stream<String> ofServer =
        Stream.of("instantiates", "imports", "implementationGuide")
            .flatMap(member -> Json.strings(statement.path(member)).stream());
    Stream<String> ofTypes =
        Json.items(statement.path("rest")).stream()
            .flatMap(rest -> Json.items(rest.path("resource")).stream())
            .flatMap(resource -> Json.strings(resource.path("supportedProfile")).stream());
    return Stream.concat(ofServer, ofTypes);
  }
}
