package org.trueblue.guide;

import java.net.URI;
import java.util.Map;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Coverage;

/** What a search brings along beside its matches, and searches by what its matches refer to. */
final class IncludeDuties {

  private final DutyList list;

  IncludeDuties(DutyList list) {
    this.list = list;
  }

  void add(ResourceCapability resource, Topic topic) {
    String type = resource.type();
    for (Expected<String> include : Expected.asked(resource.revIncludes())) {
      list.add(
          topic,
          Interaction.REVINCLUDE,
          include.strength(),
          "revinclude/" + include.value(),
          "A search of %s can include the %s resources that refer to its matches."
              .formatted(type, include.value().replaceFirst(":.*", "")),
          Map.of("type", type, "include", include.value()));
    }
    for (Expected<String> include : Expected.asked(resource.includes())) {
      list.add(
          topic,
          Interaction.INCLUDE,
          include.strength(),
          "include/" + include.value(),
          "A search of %s can include what its matches refer to by %s."
              .formatted(type, include.value().replaceFirst(".*?:", "")),
          Map.of("type", type, "include", include.value()),
          coverage(resource, include));
    }
    asRead(resource, topic);
    for (Iteration iteration : list.guide().supplement().iterations(type)) {
      list.add(
          topic.at(iteration.source()),
          Interaction.INCLUDE_ITERATE,
          iteration.strength(),
          "include-iterate/" + iteration.iterate(),
          "A search of %s can include what that refers to by %s which %s brings along."
              .formatted(type, iteration.iterate(), iteration.include()),
          Map.of("type", type, "include", iteration.include(), "iterate", iteration.iterate()));
    }
    for (Expected<String> parameter : Expected.asked(resource.parameters())) {
      chains(type, parameter, topic);
    }
  }

  private void asRead(ResourceCapability resource, Topic topic) {
    for (URI source : list.guide().supplement().includesAsRead().stream().toList()) {
      for (Expected<String> include : Expected.asked(resource.includes())) {
        list.add(
            topic.at(source),
            Interaction.INCLUDE_AS_READ,
            include.strength(),
            "include-as-read/" + include.value(),
            "What a search of %s includes by %s is what a read of it gives."
                .formatted(resource.type(), include.value().replaceFirst(".*?:", "")),
            Map.of("type", resource.type(), "include", include.value()),
            coverage(resource, include));
      }
    }
  }

  /** What no search is asked for can be included by none. */
  private static Coverage coverage(ResourceCapability resource, Expected<String> include) {
    return SearchDuties.searches(resource).findAny().isEmpty()
        ? new Coverage.Excluded("no search of %s is asked for".formatted(resource.type()))
        : DutyList.coverage(include.strength());
  }

  private void chains(String type, Expected<String> parameter, Topic topic) {
    SearchFacts facts = list.guide().searchFacts(type, parameter.value());
    for (Expected<String> chain : Expected.asked(facts.chains())) {
      String name = parameter.value() + "." + chain.value();
      Strength strength = chain.strength().weaker(parameter.strength());
      list.add(
          topic.atR4("search.html#chaining"),
          Interaction.SEARCH_CHAIN,
          strength,
          "search/" + name,
          "A client can search %s by %s.".formatted(type, name),
          Map.of("type", type, "chain", name, "parameters", parameter.value()));
    }
  }
}
