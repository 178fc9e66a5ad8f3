package org.trueblue.steps;

import java.util.Arrays;
import java.util.List;
import org.trueblue.guide.Expected;
import org.trueblue.outcome.Strength;
import org.trueblue.session.NotApplicable;

/** A search that a server need not have applies to it only if it declares the parameters. */
final class OptionalSearch {

  private final Conversation conversation;

  OptionalSearch(Conversation conversation) {
    this.conversation = conversation;
  }

  /** Ends the scenario if the type, or the include, is optional and the server has it not. */
  void unlessIncludeDeclared(String type, String include) {
    conversation.client().searches(type);
    boolean declared =
        conversation.client().capability(type).stream()
            .flatMap(resource -> resource.includes().stream())
            .map(Expected::value)
            .anyMatch(named -> include.startsWith(named) || isWildcard(named, type));
    if (conversation.strength() != Strength.SHALL && !declared) {
      throw new NotApplicable(
          "the server does not declare the include %s, which it need not have".formatted(include));
    }
  }

  private static boolean isWildcard(String include, String type) {
    return include.equals("*") || include.equals(type + ":*");
  }

  /**
   * Ends the scenario if the type, or the search, is optional and the server does not declare it.
   */
  void unlessDeclared(String type, String parameters) {
    conversation.client().searches(type);
    if (conversation.strength() == Strength.SHALL) {
      return;
    }
    List<String> undeclared =
        conversation.client().undeclared(type, Arrays.asList(parameters.split("\\+", -1)));
    if (!undeclared.isEmpty()) {
      throw new NotApplicable(
          "the server does not declare the search parameter %s of %s, which it need not have"
              .formatted(String.join(", ", undeclared), type));
    }
  }
}
