package org.trueblue.requirement;

import java.util.List;
import java.util.Optional;

/**
 * The steps of somebody's test procedure, in its order and with its ids, each with the requirements
 * that show it. One requirement may show several steps.
 *
 * @param steps in the order of the procedure
 */
public record Procedure(List<Step> steps) {

  /** Nobody's. */
  public static final Procedure NONE = new Procedure(List.of());

  /**
   * A step.
   *
   * @param id that the procedure gives it
   * @param title the step in our own words
   * @param requirements ids of what shows it, in their order
   */
  public record Step(String id, String title, List<String> requirements) {
    public Step {
      requirements = List.copyOf(requirements);
    }
  }

  public Procedure {
    steps = List.copyOf(steps);
  }

  /** The first step that a requirement shows. */
  public Optional<Step> first(String requirement) {
    return steps.stream().filter(step -> step.requirements().contains(requirement)).findFirst();
  }

  /** Where a step stands in the procedure, and what it is: what sorts like the procedure. */
  public String topic(Step step) {
    return "%02d %s %s".formatted(steps.indexOf(step) + 1, step.id(), step.title());
  }
}
