package org.trueblue.requirement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All requirements that are known, by id. Immutable. */
public final class Catalogue {

  /**
   * A requirement and whether it is tested.
   *
   * @param requirement the duty
   * @param coverage tested, excluded or pending
   */
  public record Entry(Requirement requirement, Coverage coverage) {}

  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * @throws IllegalArgumentException if two entries share an id
   */
  public Catalogue(Collection<Entry> all) {
    for (Entry entry : all) {
      if (entries.put(entry.requirement().id(), entry) != null) {
        throw new IllegalArgumentException("two requirements called " + entry.requirement().id());
      }
    }
  }

  /** The requirement with this id. */
  public Optional<Requirement> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::requirement);
  }

  /** All entries in order of their ids. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }
}
