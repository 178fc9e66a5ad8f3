package org.trueblue.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.trueblue.fhir.CodeService.Answer;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * What {@code $validate-code} answered. That a server does not know a code system is no statement
 * about the code; servers say so beside {@code result}, each in its way.
 */
final class ValidateCodeResult {

  private static final Set<String> UNKNOWN_SYSTEM =
      Set.of("x-caused-by-unknown-system", "x-unknown-system");

  private ValidateCodeResult() {}

  static Answer read(Resource parameters) {
    List<JsonNode> all = Json.items(parameters.json().path("parameter"));
    JsonNode result =
        all.stream()
            .filter(parameter -> parameter.path("name").asText().equals("result"))
            .map(parameter -> parameter.path("valueBoolean"))
            .findFirst()
            .orElse(parameters.json().path("none"));
    if (result.asBoolean(false)) {
      return new Answer.Known(true);
    }
    boolean decided = result.isBoolean() && all.stream().noneMatch(ValidateCodeResult::isExcuse);
    return decided ? new Answer.Known(false) : new Answer.Unknown();
  }

  private static boolean isExcuse(JsonNode parameter) {
    return UNKNOWN_SYSTEM.contains(parameter.path("name").asText())
        || Json.items(parameter.path("resource").path("issue")).stream()
            .flatMap(issue -> Json.items(issue.path("details").path("coding")).stream())
            .anyMatch(coding -> coding.path("code").asText().equals("not-found"));
  }
}
