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

  /** What was said, of which the first that says something wins. */
  private final List<JsonNode> said;

  Observed(JsonNode observed, String version) {
    this(List.of(observed.path(version), observed.path("all")));
  }

  private Observed(List<JsonNode> said) {
    this.said = List.copyOf(said);
  }

  /** The same, and what others say where it says nothing. */
  Observed over(Observed others) {
    return new Observed(Stream.concat(said.stream(), others.said.stream()).toList());
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
    return said.stream()
        .map(facts -> facts.path(name))
        .filter(fact -> !fact.isMissingNode())
        .findFirst();
  }
}
