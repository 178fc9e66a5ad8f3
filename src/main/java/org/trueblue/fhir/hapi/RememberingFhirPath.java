package org.trueblue.fhir.hapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.Resource;

/**
 * Evaluates an expression over distinct content once: many searches look at the same elements of
 * the same resources. Bounded, so that memory does not grow with the run.
 */
final class RememberingFhirPath implements FhirPath {

  private static final int MOST = 10_000;

  private final Cache<Key, List<Element>> known = Caffeine.newBuilder().maximumSize(MOST).build();
  private final FhirPath fhirPath;

  RememberingFhirPath(FhirPath fhirPath) {
    this.fhirPath = fhirPath;
  }

  private record Key(JsonNode content, String expression) {}

  @Override
  public List<Element> evaluate(Resource resource, String expression) {
    return known.get(
        new Key(resource.json(), expression), key -> fhirPath.evaluate(resource, expression));
  }
}
