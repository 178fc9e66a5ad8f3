package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * How the items of a slice are told from the others (R4, section 5.1.0.13): one rule for each
 * discriminator, all of which must hold.
 */
public sealed interface SliceRule {

  /**
   * The value at a path is, or contains, this one.
   *
   * @param path from the item, empty for the item itself
   * @param pattern FHIR pattern
   */
  record Matches(List<String> path, JsonNode pattern) implements SliceRule {}

  /**
   * The code at a path is one of these.
   *
   * @param path from the item, empty for the item itself
   * @param codes {@code system|code}
   */
  record InCodes(List<String> path, Set<String> codes) implements SliceRule {
    public InCodes {
      codes = Set.copyOf(codes);
    }
  }

  /**
   * The item has one of these types, which JSON shows in the name of the member.
   *
   * @param types FHIR types
   */
  record OfType(Set<String> types) implements SliceRule {
    public OfType {
      types = Set.copyOf(types);
    }
  }

  /**
   * The item refers to a resource of one of these types.
   *
   * @param types resource types
   */
  record RefersTo(Set<String> types) implements SliceRule {
    public RefersTo {
      types = Set.copyOf(types);
    }
  }

  /**
   * Something is, or is not, at a path.
   *
   * @param path from the item
   * @param present whether it must be there
   */
  record Exists(List<String> path, boolean present) implements SliceRule {}
}
