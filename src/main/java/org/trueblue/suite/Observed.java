package org.trueblue.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;

/**
 * What was observed of the server that a suite is about, or is asked of it where the user says
 * nothing else: data, apart from what specifications ask for. What is said of a version wins over
 * what is said of all.
 */
public final class Observed {

  private final JsonNode ofVersion;
  private final JsonNode ofAll;

  Observed(JsonNode observed, String version) {
    this.ofVersion = observed.path(version);
    this.ofAll = observed.path("all");
  }

  /**
   * A text.
   *
   * @throws IllegalArgumentException if nothing was observed under this name
   */
  public String text(String name) {
    return value(name).asText();
  }

  /**
   * A list of texts.
   *
   * @throws IllegalArgumentException if nothing was observed under this name
   */
  public List<String> list(String name) {
    return Json.strings(value(name));
  }

  /** Whether anything was observed under this name. */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  private JsonNode value(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("nothing was observed as " + name));
  }

  private Optional<JsonNode> find(String name) {
    return Stream.of(ofVersion, ofAll)
        .map(facts -> facts.path(name))
        .filter(fact -> !fact.isMissingNode())
        .findFirst();
  }
}
