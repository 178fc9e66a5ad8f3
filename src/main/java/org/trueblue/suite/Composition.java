package org.trueblue.suite;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Procedure;
import org.trueblue.requirement.Requirement;

/**
 * What a suite takes from a guide and from another suite, to follow somebody's test procedure.
 *
 * @param guide that it takes duties from, such as {@code us-core@6.1.0}
 * @param suite that it takes scenarios from, such as {@code smart@2.0.0}
 * @param rules by which requirements show the steps of the procedure, in its order
 */
public record Composition(String guide, String suite, List<Rule> rules) {

  /**
   * Which requirements show a step.
   *
   * @param id of the step
   * @param title the step in our own words
   * @param by the ids of its requirements, as regular expressions
   */
  public record Rule(String id, String title, List<Pattern> by) {
    public Rule {
      by = List.copyOf(by);
    }

    boolean takes(Requirement requirement) {
      return by.stream().anyMatch(pattern -> pattern.matcher(requirement.id()).matches());
    }
  }

  public Composition {
    rules = List.copyOf(rules);
  }

  /**
   * The procedure over all that is at hand. Of what is taken from elsewhere, only what must be is
   * part of it.
   *
   * @param own requirements of the suite itself
   * @param taken requirements of the guide and of the other suite
   */
  public Procedure procedure(Collection<Requirement> own, Collection<Requirement> taken) {
    List<Requirement> all =
        Stream.concat(own.stream(), taken.stream().filter(one -> one.strength() == Strength.SHALL))
            .toList();
    return new Procedure(
        rules.stream()
            .map(
                rule ->
                    new Procedure.Step(
                        rule.id(),
                        rule.title(),
                        all.stream().filter(rule::takes).map(Requirement::id).toList()))
            .toList());
  }
}
