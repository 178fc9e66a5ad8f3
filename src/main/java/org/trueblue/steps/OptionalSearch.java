package org.trueblue.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;
import org.trueblue.session.NotApplicable;

/** A search that a server need not have applies to it only if it declares the parameters. */
final class OptionalSearch {

  private final Conversation conversation;

  OptionalSearch(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Ends the scenario if the search is optional and the server does not declare it. A server that
   * declares nothing at all is asked anyway.
   */
  void unlessDeclared(String type, String parameters) {
    if (conversation.strength() == Strength.SHALL) {
      return;
    }
    Optional<ResourceCapability> declared =
        conversation.client().capability().flatMap(c -> c.resource(type));
    List<String> undeclared =
        declared.stream()
            .flatMap(
                resource ->
                    Arrays.stream(parameters.split("\\+", -1))
                        .filter(name -> !resource.hasParameter(name)))
            .toList();
    if (!undeclared.isEmpty()) {
      throw new NotApplicable(
          "the server does not declare the search parameter %s of %s, which it need not have"
              .formatted(String.join(", ", undeclared), type));
    }
  }
}
