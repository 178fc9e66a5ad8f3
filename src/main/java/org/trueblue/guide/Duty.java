package org.trueblue.guide;

import java.util.Map;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Requirement;

/**
 * A requirement that follows from a guide, with what a scenario needs to know about it.
 *
 * @param requirement the duty in words
 * @param coverage whether it has a scenario
 * @param interaction how it is seen
 * @param feature the feature it belongs to: a profile, a resource type, or the server
 * @param cells values for the placeholders of its scenario
 */
public record Duty(
    Requirement requirement,
    Coverage coverage,
    Interaction interaction,
    String feature,
    Map<String, String> cells) {

  public Duty {
    cells = Map.copyOf(cells);
  }

  /** The value for a placeholder of its scenario, empty if it has none. */
  public String cell(String name) {
    return cells.getOrDefault(name, "");
  }
}
