package org.trueblue.guide;

import java.util.Map;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;

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
          Map.of("type", type, "include", include.value()));
    }
    for (Expected<String> parameter : Expected.asked(resource.parameters())) {
      chains(type, parameter, topic);
    }
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
