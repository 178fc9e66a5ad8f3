package org.trueblue.run;

import java.net.URI;
import java.util.List;
import org.trueblue.requirement.Requirement;

/**
 * A scenario, or one row of an outline, that is to be run.
 *
 * @param file of the feature
 * @param line of the scenario or row
 * @param name with the values of the row
 * @param tags of the scenario
 * @param steps with keywords and the values of the row
 * @param requirement what it judges
 * @param selected whether the user wants it
 * @param unwritten why it is not written yet, empty if it is
 */
public record PlannedScenario(
    URI file,
    int line,
    String name,
    List<String> tags,
    List<String> steps,
    Requirement requirement,
    boolean selected,
    String unwritten) {

  /** The code of what is not tested since its scenario is not written yet. */
  public static final String NOT_WRITTEN = "run.not-written";

  private static final URI UNWRITTEN = URI.create("file:/none/unwritten");

  public PlannedScenario {
    tags = List.copyOf(tags);
    steps = List.copyOf(steps);
  }

  /** The place of a scenario that is not written yet. */
  static PlannedScenario unwritten(Requirement requirement, String why) {
    return new PlannedScenario(
        UNWRITTEN, 0, requirement.text(), List.of(), List.of(), requirement, false, why);
  }

  /** The same scenario, wanted or not. */
  PlannedScenario selectedIf(boolean wanted) {
    return new PlannedScenario(file, line, name, tags, steps, requirement, wanted, unwritten);
  }

  /** The same scenario, for a requirement as somebody else asks it. */
  PlannedScenario judging(Requirement asked) {
    return new PlannedScenario(file, line, name, tags, steps, asked, selected, unwritten);
  }

  /** Name of the feature file with its folder, such as {@code 6.1.0/us-core-patient.feature}. */
  public String feature() {
    String path = file.getPath();
    int slash = path.lastIndexOf('/');
    return path.substring(path.lastIndexOf('/', slash - 1) + 1);
  }
}
