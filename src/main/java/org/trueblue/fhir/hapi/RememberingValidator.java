package org.trueblue.fhir.hapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;

/**
 * Validates distinct content once for each profile: one resource comes by many ways. Bounded, so
 * that memory does not grow with the run.
 */
final class RememberingValidator implements Validator {

  private static final int MOST = 10_000;

  private final Cache<Key, List<Issue>> known = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Validator validator;

  RememberingValidator(Validator validator) {
    this.validator = validator;
  }

  private record Key(JsonNode content, String profile) {}

  @Override
  public List<Issue> validate(Resource resource, String profile) {
    return known.get(
        new Key(resource.json(), profile), key -> validator.validate(resource, profile));
  }
}
