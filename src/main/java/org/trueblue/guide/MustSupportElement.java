package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An element that a server must be able to populate.
 *
 * @param id element id in the profile, with the type where only that type of a choice is meant
 * @param steps how to reach it from the resource
 * @param fixed the value or pattern that it must have, where the profile sets one
 * @param uscdi whether it is asked for by USCDI alone, beyond the flag of the profile
 * @param targets profiles of the resources to which a reference must be able to lead; empty if it
 *     is none, or if it does not matter to which
 * @param obstacle why nobody could tell the element by its profile, if that is so
 */
public record MustSupportElement(
    String id,
    List<Step> steps,
    Optional<JsonNode> fixed,
    boolean uscdi,
    List<String> targets,
    Optional<String> obstacle) {

  public MustSupportElement {
    steps = List.copyOf(steps);
    targets = List.copyOf(targets);
  }

  /**
   * One step from an element to a child.
   *
   * @param name of the child, {@code value[x]} for a choice
   * @param types which types of a choice count; empty for all
   * @param slice which items count; empty for all
   */
  public record Step(String name, Set<String> types, List<SliceRule> slice) {
    public Step {
      types = Set.copyOf(types);
      slice = List.copyOf(slice);
    }
  }
}
