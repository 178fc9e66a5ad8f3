package org.trueblue.reference.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the options of each choice in turn, so that all are shown before one comes again. Not
 * thread safe.
 */
final class Turns {

  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<String, Integer> owed = new HashMap<>();

  /** The next option of a choice. */
  <T> T next(String choice, List<T> options) {
    return options.get((taken.merge(choice, 1, Integer::sum) - 1) % options.size());
  }

  /** The next option of a choice that is to be shown in full. */
  <T> T show(String choice, List<T> options) {
    owed.put(choice, options.size());
    return next(choice, options);
  }

  /** All options of a choice that were not yet shown, or else the next one. */
  <T> List<T> showRest(String choice, List<T> options) {
    List<T> rest = new ArrayList<>();
    do {
      rest.add(show(choice, options));
    } while (taken.getOrDefault(choice, 0) < options.size());
    return rest;
  }

  /** Whether some choice that is to be shown in full was not. */
  boolean owe() {
    return owed.entrySet().stream()
        .anyMatch(choice -> taken.getOrDefault(choice.getKey(), 0) < choice.getValue());
  }
}
