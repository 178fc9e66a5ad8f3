package org.trueblue.fhir.hapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.trueblue.fhir.Json;

/**
 * Codes that the code systems of HL7 Terminology have gained since FHIR R4 copied them. A code
 * system whose version nobody names is the current one (R4, section 4.1.2), so that a server that
 * uses them is right.
 */
final class LaterCodes {

  private static final String SYSTEMS = "http://terminology.hl7.org/CodeSystem/";

  private final Map<String, Set<String>> bySystem;

  /** Reads them. */
  LaterCodes() {
    try (InputStream file = LaterCodes.class.getResourceAsStream("later-codes.yaml")) {
      JsonNode yaml = new YAMLMapper().readTree(Objects.requireNonNull(file, "later-codes.yaml"));
      this.bySystem =
          yaml.properties().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      entry -> SYSTEMS + entry.getKey(),
                      entry -> Set.copyOf(Json.strings(entry.getValue()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a code system has gained a code. */
  boolean has(String system, String code) {
    return bySystem.getOrDefault(system, Set.of()).contains(code);
  }

  /** Adds to a code system what R4's copy lacks, in place; to what is none, nothing. */
  void complete(Resource copy) {
    if (copy instanceof CodeSystem system) {
      bySystem
          .getOrDefault(Objects.requireNonNullElse(system.getUrl(), ""), Set.of())
          .forEach(code -> system.addConcept().setCode(code));
    }
  }
}
